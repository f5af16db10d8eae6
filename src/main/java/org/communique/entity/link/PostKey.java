package org.communique.entity.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.communique.text.Folding;

/**
 * Which post of a state or an organisation is meant, however it is worded: equal for wordings of one post, and made of the
 * words alone.
 *
 * <pre>{@code
 * "Deputy Defense Minister", "Deputy Minister of National Defence" → deputy-minister-defence
 * "Prime Minister and Minister of Finance"                         → head-of-government, minister-finance
 * "Chief of the General Staff"                                     → chief-staff
 * "minister", "senior official", "former president"                → nothing: no post is told, or none that is held
 * }</pre>
 *
 * @param key the words that tell it from the other posts of its side, in a fixed order
 * @param level how high it is
 * @param heldByOne whether two people at the same time contradict each other
 */
public record PostKey(String key, PostLevel level, boolean heldByOne) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}0-9]+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    /** "Assistant to the President" is no president. */
    private static final Pattern SERVES_ANOTHER = Pattern.compile("\\b(?:to|of|for)\\s+(?:the\\s+)?(?:\\p{L}+\\s+)?"
            + "(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|minister)\\b");

    /** Not held any more, or not yet. */
    private static final Set<String> NOT_HELD =
            Set.of("former", "ex", "late", "elect", "designate", "designated", "nominee", "candidate", "incoming");

    /** Who is called so only comes along, or belongs to many of whom nobody succeeds another. */
    private static final Set<String> NO_POST = Set.of(
            "official",
            "officials",
            "diplomat",
            "member",
            "members",
            "delegation",
            "delegate",
            "expert",
            "analyst",
            "scholar",
            "professor",
            "candidate",
            "participant",
            "guest",
            "counterpart",
            "colleague",
            "host",
            "source",
            "envoys");

    /** Secretaries of whom there are several, or who lead no department of government. */
    private static final Set<String> CLERKS = Set.of(
            "additional",
            "joint",
            "special",
            "council",
            "party",
            "committee",
            "permanent",
            "under",
            "press",
            "private",
            "executive",
            "central",
            "communist",
            "perm");

    private static final Set<String> ONE_AT_A_TIME = Set.of("ambassador", "commander", "speaker");

    /** What has one chief. */
    private static final Set<String> UNDER_A_CHIEF = Set.of("staff", "navy", "army", "air", "defence", "police");

    /**
     * The posts that words name.
     *
     * @param sideWords the words by which the side itself is called
     * @param ofState whether the side is a state: an organisation has a president too, but no head of state
     */
    public static List<PostKey> of(String worded, Set<String> sideWords, boolean ofState) {
        String text = BRACKETS.matcher(Folding.fold(worded)).replaceAll(" ").replace("advisor", "adviser");
        Set<String> words = new TreeSet<>(List.of(NO_WORD.split(text, -1)));
        if (words.stream().anyMatch(NOT_HELD::contains)
                || SERVES_ANOTHER.matcher(text).find()) {
            return List.of();
        }
        boolean secretary = words.contains("secretary") && !words.contains("minister");
        boolean leads = text.contains("secretary of ") || text.contains("secretary for ");
        List<PostKey> keys = new ArrayList<>();
        for (PostSense sense : PostSense.of(text, sideWords)) {
            of(sense, secretary, leads, ofState)
                    .filter(key -> keys.stream().noneMatch(known -> known.key.equals(key.key)))
                    .ifPresent(keys::add);
        }
        return List.copyOf(keys);
    }

    private static Optional<PostKey> of(PostSense sense, boolean secretary, boolean leads, boolean ofState) {
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
    private static Optional<PostKey> secretary(PostSense sense, String field, boolean leads) {
        if (sense.field().stream().anyMatch(CLERKS::contains)) {
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
    private static Optional<PostKey> other(PostSense sense, String field, boolean ofState) {
        Set<String> words = sense.field();
        if (words.size() < (ofState ? 2 : 1) || words.stream().anyMatch(NO_POST::contains)) {
            return Optional.empty();
        }
        boolean one = words.contains("chief") && words.stream().anyMatch(UNDER_A_CHIEF::contains)
                || words.equals(Set.of("secretary"))
                || words.stream().anyMatch(ONE_AT_A_TIME::contains) && !words.contains("large");
        return other(!sense.junior(), field, one);
    }

    private static Optional<PostKey> other(boolean first, String words, boolean one) {
        return Optional.of(new PostKey(first ? words : "deputy-" + words, PostLevel.OTHER, first && one));
    }

    private static String join(String head, String field) {
        return field.isEmpty() ? head : head + "-" + field;
    }
}
