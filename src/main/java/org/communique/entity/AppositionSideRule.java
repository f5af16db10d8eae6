package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.text.WordSet;

/**
 * Whose people the words behind the name tell of: {@code "Ana Rojas, an official of the Chilean trade ministry"}. Two owners
 * tell nothing.
 */
final class AppositionSideRule implements SideRule {
    private static final Set<String> OPENING = WordSet.words("""
            a an the one head director chief member chair chairman""");
    private static final Set<String> CLOSING = WordSet.words("""
            , ; . : ( said says told who with side delegation by""");
    private static final int REACH = 14;

    @Override
    public void apply(Cast cast) {
        cast.visitUnsided((i, mention, cluster) -> {
            if (!mention.counterpart()) {
                cluster.side = behind(cast.sentence(i), mention.range().end());
            }
        });
    }

    private static Optional<Affiliation> behind(AnnotatedSentence sentence, int end) {
        if (!sentence.word(end).equals(",") || !OPENING.contains(sentence.word(end + 1))) {
            return Optional.empty();
        }
        int to = end + 2;
        while (to < Math.min(sentence.size(), end + REACH) && !CLOSING.contains(sentence.word(to))) {
            to++;
        }
        return isOneOf(sentence.word(to), "side", "delegation") ? Optional.empty() : only(sentence, end + 2, to);
    }

    private static Optional<Affiliation> only(AnnotatedSentence sentence, int from, int to) {
        Set<Affiliation> owners = new LinkedHashSet<>();
        for (int at = from; at < to; at++) {
            if (isOwner(sentence, at)) {
                sentence.names().affiliationAt(at).ifPresent(owners::add);
            }
        }
        return owners.size() == 1 ? owners.stream().findFirst() : Optional.empty();
    }

    /** "The Chilean ministry", "Chile's", "of Chile"; not "the Chile-Kenya group". */
    private static boolean isOwner(AnnotatedSentence sentence, int at) {
        if (sentence.names().stateAt(at).isEmpty()
                || isOneOf(sentence.word(at + 1), "-", "–", "/", "and")
                || isOneOf(sentence.word(at - 1), "-", "–", "/")) {
            return false;
        }
        boolean adjective =
                sentence.names().stateAt(at).map(state -> state.adjective()).orElse(false);
        int before = sentence.word(at - 1).equals("the") ? at - 2 : at - 1;
        return adjective
                || sentence.word(at + 1).equals("'s")
                || sentence.word(before).equals("of");
    }
}
