package org.communique.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/**
 * What the holder of a post is called by instead of it: {@code "the head of state"} for a president or a king, {@code "the top
 * diplomat"} for a foreign minister, {@code "the general"} for somebody of that rank.
 */
final class Bynames {
    private static final Set<String> STATE =
            WordSet.of("president", "king", "queen", "emir", "amir", "sultan", "emperor", "monarch");
    private static final Set<String> GOVERNMENT = WordSet.of("prime", "premier", "chancellor", "taoiseach");
    private static final Set<String> DIPLOMACY = WordSet.of("foreign", "external", "diplomacy", "exterior");
    private static final Set<String> DEFENCE = WordSet.of("defence", "defense");
    private static final Set<String> ARMY =
            WordSet.of("army", "armed", "staff", "forces", "military", "commander", "navy");
    private static final Set<String> MISSION = WordSet.of("ambassador", "envoy", "consul", "charge", "representative");
    private static final Set<String> ALLIANCE = WordSet.of("secretary-general", "secretary");

    private static final List<Byname> KNOWN = List.of(
            byname("head of state", STATE),
            byname("chief of state", STATE),
            byname("statesman", STATE),
            byname("monarch", STATE),
            byname("sovereign", STATE),
            byname("head of government", GOVERNMENT),
            byname("chief of government", GOVERNMENT),
            byname("premier", GOVERNMENT),
            byname("top diplomat", DIPLOMACY),
            byname("chief diplomat", DIPLOMACY),
            byname("head of diplomacy", DIPLOMACY),
            byname("chief of diplomacy", DIPLOMACY),
            byname("foreign policy chief", DIPLOMACY),
            byname("defence chief", DEFENCE),
            byname("defense chief", DEFENCE),
            byname("army chief", ARMY),
            byname("military chief", ARMY),
            byname("commander", ARMY),
            byname("diplomat", MISSION),
            byname("envoy", MISSION),
            byname("governor", Set.of("governor")),
            byname("alliance chief", ALLIANCE),
            byname("general", Set.of()),
            byname("admiral", Set.of()),
            byname("commodore", Set.of()),
            byname("brigadier", Set.of()),
            byname("marshal", Set.of()),
            byname("field marshal", Set.of()),
            byname("air marshal", Set.of()),
            byname("colonel", Set.of()));

    /** The bynames by their first word, each list in the order above. */
    private static final Map<String, List<Byname>> BY_FIRST =
            KNOWN.stream().collect(Collectors.groupingBy(known -> known.words().getFirst()));

    /**
     * A byname in a sentence.
     *
     * @param words what it consists of
     * @param posts words one of which the post has; none for a rank
     * @param range where it stands
     */
    record Byname(List<String> words, Set<String> posts, TokenRange range) {
        /** Whether somebody has such a post, and is no deputy, or such a rank. */
        boolean fits(Person person) {
            if (posts.isEmpty()) {
                return person.rank().map(rank -> holds(rank, Set.copyOf(words))).orElse(false);
            }
            return person.position()
                    .map(position -> holds(position, posts) && !holds(position, Set.of("deputy", "vice")))
                    .orElse(false);
        }

        private static boolean holds(String text, Set<String> words) {
            return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
                    .anyMatch(words::contains);
        }
    }

    private Bynames() {}

    private static Byname byname(String words, Set<String> posts) {
        return new Byname(List.of(words.split(" ")), posts, new TokenRange(0, 1));
    }

    /** The byname that begins at a token and is no part of a name. */
    static Optional<Byname> at(AnnotatedSentence sentence, int first) {
        List<Byname> known = BY_FIRST.get(sentence.word(first));
        return known == null ? Optional.empty() : at(sentence, first, known);
    }

    private static Optional<Byname> at(AnnotatedSentence sentence, int first, List<Byname> beginning) {
        return beginning.stream()
                .filter(known -> isAt(sentence, first, known.words()))
                .findFirst()
                .map(known -> new Byname(
                        known.words(),
                        known.posts(),
                        new TokenRange(first, first + known.words().size())))
                .filter(byname -> byname.range().end() >= sentence.size()
                        || !sentence.tokens().get(byname.range().end()).isCapitalised());
    }

    private static boolean isAt(AnnotatedSentence sentence, int first, List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            if (!sentence.word(first + at).equals(words.get(at))) {
                return false;
            }
        }
        return true;
    }
}
