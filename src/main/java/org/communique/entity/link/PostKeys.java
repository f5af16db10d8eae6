package org.communique.entity.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.communique.entity.PostLexicon;
import org.communique.text.Folding;
import org.communique.text.WordRuns;

/** Makes the keys of posts, by the words of {@code post-words.tsv}. */
public final class PostKeys {
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    /** "Assistant to the President" is no president. */
    private static final Pattern SERVES_ANOTHER = Pattern.compile("\\b(?:to|of|for)\\s+(?:the\\s+)?(?:\\p{L}+\\s+)?"
            + "(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|minister)\\b"
            + "|\\bin the (?:president|prime minister|premier)['’]s\\b");

    /** "Foreign Affairs and Trade", "Foreign and European Affairs", "International Relations and Cooperation", but no foreign trade. */
    private static final Pattern FOREIGN_AFFAIRS =
            Pattern.compile("\\b(?:foreign|external|exterior|international) (?:affairs|relations)\\b"
                    + "|\\b(?:foreign|external) (?:and [\\p{L}-]+ )?(?:affairs|minister)\\b");

    /** A secretary at the ministry is none of foreign affairs. */
    private static final Pattern SECRETARY_ABROAD =
            Pattern.compile("^secretary (?:of state )?(?:of|for) foreign (?:and [\\p{L}-]+ )?affairs\\b");

    private final PostSenses senses;
    /** Not held any more, or not yet. */
    private final Set<String> notHeld;
    /** Who is called so only comes along, or belongs to many of whom nobody succeeds another. */
    private final Set<String> noPosts;
    /** Secretaries of whom there are several, or who lead no department of government. */
    private final Set<String> clerks;

    private final Set<String> oneAtATime;
    /** What has one chief. */
    private final Set<String> underAChief;

    public PostKeys(PostLexicon lexicon) {
        this.senses = new PostSenses(lexicon);
        this.notHeld = lexicon.of(PostLexicon.Kind.NOT_HELD);
        this.noPosts = lexicon.of(PostLexicon.Kind.NO_POST);
        this.clerks = lexicon.of(PostLexicon.Kind.CLERK);
        this.oneAtATime = lexicon.of(PostLexicon.Kind.ONE_AT_A_TIME);
        this.underAChief = lexicon.of(PostLexicon.Kind.UNDER_A_CHIEF);
    }

    /**
     * The posts that words name.
     *
     * @param sideWords the words by which the side itself is called
     * @param ofState whether the side is a state: an organisation has a president too, but no head of state
     */
    public List<PostKey> of(String worded, Set<String> sideWords, boolean ofState) {
        String text = BRACKETS.matcher(Folding.fold(worded)).replaceAll(" ").replace("advisor", "adviser");
        Set<String> words = new TreeSet<>(WordRuns.of(text));
        if (words.stream().anyMatch(notHeld::contains)
                || SERVES_ANOTHER.matcher(text).find()) {
            return List.of();
        }
        boolean secretary = words.contains("secretary") && !words.contains("minister");
        boolean leads = text.contains("secretary of ") || text.contains("secretary for ");
        List<PostKey> keys = new ArrayList<>();
        for (PostSense sense : withOneForeignMinister(senses.of(text, sideWords), text, secretary)) {
            of(sense, secretary, leads, ofState)
                    .filter(key -> keys.stream().noneMatch(known -> known.key().equals(key.key())))
                    .ifPresent(keys::add);
        }
        return List.copyOf(keys);
    }

    /** A state has one minister of foreign affairs, whatever else he is minister of; the news names the rest or leaves it out. */
    private static List<PostSense> withOneForeignMinister(List<PostSense> senses, String text, boolean secretary) {
        List<PostSense> abroad =
                senses.stream().filter(PostKeys::mayBeOfForeignAffairs).toList();
        Pattern form = secretary ? SECRETARY_ABROAD : FOREIGN_AFFAIRS;
        if (abroad.size() != 1 || !form.matcher(text).find()) {
            return senses;
        }
        PostSense minister = abroad.getFirst();
        PostSense plain = new PostSense(minister.level(), minister.junior(), Set.of("foreign"));
        return senses.stream()
                .map(sense -> sense.equals(minister) ? plain : sense)
                .toList();
    }

    private static boolean mayBeOfForeignAffairs(PostSense sense) {
        return sense.level() == PostSense.Level.MINISTER
                && !sense.field().contains("delegate")
                && (sense.field().contains("foreign")
                        || sense.field().containsAll(Set.of("international", "relations")));
    }

    private Optional<PostKey> of(PostSense sense, boolean secretary, boolean leads, boolean ofState) {
        String field = String.join("-", new TreeSet<>(sense.field()));
        boolean bare = field.isEmpty();
        boolean first = !sense.junior();
        return switch (sense.level()) {
            case HEAD_OF_STATE ->
                !bare || !ofState
                        ? other(first, join("president", field), first)
                        : Optional.of(
                                first
                                        ? new PostKey("head-of-state", PostLevel.HEAD_OF_STATE, true)
                                        : new PostKey("deputy-head-of-state", PostLevel.MINISTER, false));
            case HEAD_OF_GOVERNMENT ->
                !bare || !ofState
                        ? other(first, join("government", field), false)
                        : Optional.of(
                                first
                                        ? new PostKey("head-of-government", PostLevel.HEAD_OF_GOVERNMENT, true)
                                        : new PostKey("deputy-head-of-government", PostLevel.MINISTER, false));
            case MINISTER ->
                bare ? Optional.empty() : secretary ? secretary(sense, field, leads) : minister(sense, field);
            case OTHER -> other(sense, field, ofState);
        };
    }

    private static Optional<PostKey> minister(PostSense sense, String field) {
        if (sense.field().contains("delegate")) {
            Set<String> rest = new TreeSet<>(sense.field());
            rest.remove("delegate");
            return rest.isEmpty() ? Optional.empty() : Optional.of(deputy("minister-" + String.join("-", rest)));
        }
        return Optional.of(
                sense.junior()
                        ? deputy("minister-" + field)
                        : new PostKey("minister-" + field, PostLevel.MINISTER, true));
    }

    /** A "Secretary of Defense" leads a department; a "Foreign Secretary" is in some states the first of its servants. */
    private Optional<PostKey> secretary(PostSense sense, String field, boolean leads) {
        if (sense.field().stream().anyMatch(clerks::contains)) {
            return other(!sense.junior(), "secretary-" + field, false);
        }
        return Optional.of(
                sense.junior()
                        ? deputy("secretary-" + field)
                        : new PostKey("secretary-" + field, leads ? PostLevel.MINISTER : PostLevel.OTHER, true));
    }

    private static PostKey deputy(String key) {
        return new PostKey("deputy-" + key, PostLevel.DEPUTY_MINISTER, false);
    }

    /** One word tells a post of an organisation, where there is but one of the kind, yet none of a state. */
    private Optional<PostKey> other(PostSense sense, String field, boolean ofState) {
        Set<String> words = sense.field();
        if (words.size() < (ofState ? 2 : 1) || words.stream().anyMatch(noPosts::contains)) {
            return Optional.empty();
        }
        boolean one = words.contains("chief") && words.stream().anyMatch(underAChief::contains)
                || words.equals(Set.of("secretary"))
                || words.stream().anyMatch(oneAtATime::contains) && !words.contains("large");
        return other(!sense.junior(), field, one);
    }

    private static Optional<PostKey> other(boolean first, String words, boolean one) {
        return Optional.of(new PostKey(first ? words : "deputy-" + words, PostLevel.OTHER, first && one));
    }

    private static String join(String head, String field) {
        return field.isEmpty() ? head : head + "-" + field;
    }
}
