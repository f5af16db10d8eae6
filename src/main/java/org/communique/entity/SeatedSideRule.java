package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.text.WordSet;

/**
 * Whose people a sentence lists: {@code "A and B sat on the Lao side"}, {@code "opposite them were C and D"}, {@code "from
 * Chile come three officials: A, B and C"}, {@code "Chile sends A and B"}, {@code "Lima had an Omani visitor: A"}.
 */
final class SeatedSideRule implements SideRule {
    private static final Set<String> SEATED = WordSet.words("""
            also too sat sits sit were was are is seated took seats places both there present and , will be
            sitting""");
    private static final Set<String> OPPOSITE = WordSet.of("opposite", "facing", "across");
    private static final Set<String> COME = WordSet.words("""
            come comes came are were was is attend attended have had will there""");
    private static final Set<String> SEND = WordSet.words("""
            sends sent send fields fielded dispatched dispatches brings brought""");
    private static final Set<String> VISITORS = WordSet.words("""
            visitor visitors guest guests caller callers envoy envoys official officials delegate delegates
            interlocutor interlocutors""");
    private static final int OPENING = 6;
    private static final int NEAR = 8;

    @Override
    public void apply(Cast cast) {
        cast.visitUnsided((i, mention, cluster) -> {
            AnnotatedSentence sentence = cast.sentence(i);
            int first = mention.range().first();
            Optional<Affiliation> told = mention.counterpart()
                    ? Optional.empty()
                    : onTheSide(sentence, mention.range().end())
                            .or(() -> listed(sentence, first))
                            .or(() -> visitor(sentence, first));
            cluster.side = told.or(() -> opposite(cast, i, first));
        });
    }

    /** "A, B and Foreign Minister C also sat on the Lao side of the table". */
    private static Optional<Affiliation> onTheSide(AnnotatedSentence sentence, int end) {
        int at = end;
        while (at < sentence.size() && isPassed(sentence, at)) {
            at++;
        }
        boolean on = isOneOf(sentence.word(at), "on", "for", "at")
                && sentence.word(at + 1).equals("the");
        boolean side = isOneOf(sentence.word(at + 3), "side", "end", "bench");
        return on && side ? sentence.names().affiliationAt(at + 2) : Optional.empty();
    }

    private static boolean isPassed(AnnotatedSentence sentence, int at) {
        return SEATED.contains(sentence.word(at))
                || sentence.personAt(at).isPresent()
                || sentence.posts().stream().anyMatch(post -> post.range().contains(at));
    }

    /** "From Chile come three officials: A, B and C"; "Chile sends A and B". */
    private static Optional<Affiliation> listed(AnnotatedSentence sentence, int person) {
        int opening = isOneOf(sentence.word(0), "from", "for") ? 1 : 0;
        int state = sentence.word(opening).equals("the") ? opening + 1 : opening;
        Optional<Affiliation> side = sentence.size() > state ? sentence.names().affiliationAt(state) : Optional.empty();
        if (side.isEmpty() || state >= person) {
            return Optional.empty();
        }
        int behind = state;
        while (behind < person && sentence.names().affiliationAt(behind).equals(side)) {
            behind++;
        }
        Set<String> verbs = opening == 1 ? COME : SEND;
        boolean told = false;
        for (int at = behind; at < Math.min(person, behind + 3); at++) {
            told |= verbs.contains(sentence.word(at));
        }
        return told && !isCut(sentence, behind, person) ? side : Optional.empty();
    }

    private static boolean isCut(AnnotatedSentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean foreign = isOneOf(sentence.word(at), ";", "with", "to", "against", "where", "who", "meet", "met");
            if (foreign) {
                return true;
            }
        }
        return false;
    }

    /** "Lima had an Omani visitor late last month: A". */
    private static Optional<Affiliation> visitor(AnnotatedSentence sentence, int person) {
        if (!sentence.word(person - 1).equals(":")) {
            return Optional.empty();
        }
        for (int at = person - 2; at > 0 && at > person - NEAR; at--) {
            if (VISITORS.contains(sentence.word(at))) {
                return sentence.names().affiliationAt(at - 1);
            }
        }
        return Optional.empty();
    }

    /** "Opposite them sat A and B": of the story's two states the one that those before do not serve. */
    private static Optional<Affiliation> opposite(Cast cast, int index, int person) {
        AnnotatedSentence sentence = cast.sentence(index);
        boolean facing = false;
        for (int at = 0; at < Math.min(person, OPENING); at++) {
            boolean them = isOneOf(sentence.word(at + 1), "them", "him", "her")
                    || isOneOf(sentence.word(at + 2), "them", "him", "her");
            facing |= OPPOSITE.contains(sentence.word(at)) && them
                    || isOneOf(sentence.word(at), "other", "opposite")
                            && sentence.word(at + 1).equals("side");
        }
        if (!facing || index == 0) {
            return Optional.empty();
        }
        Set<Affiliation> before = new HashSet<>();
        for (Mention.PersonMention mention : cast.sentence(index - 1).people()) {
            cast.cluster(index - 1, mention).flatMap(cluster -> cluster.side).ifPresent(before::add);
        }
        List<Affiliation> two = mostNamed(cast);
        return before.size() == 1 && two.containsAll(before)
                ? two.stream().filter(side -> !before.contains(side)).findFirst()
                : Optional.empty();
    }

    private static List<Affiliation> mostNamed(Cast cast) {
        Map<String, Integer> counts = new TreeMap<>();
        for (AnnotatedSentence sentence : cast.story().sentences()) {
            sentence.names().states().forEach(state -> counts.merge(state.iso3(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .limit(2)
                .map(entry -> Affiliation.state(entry.getKey()))
                .toList();
    }
}
