package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.text.WordSet;

/**
 * Whose people a clause behind the name tells of: {@code "Ana Rojas, who is Chile's coordinator"}, {@code "Mr Kask, who heads
 * the Estonian agency"}.
 */
final class RelativeClauseSideRule implements SideRule {
    private static final Set<String> HOLDS = WordSet.words("""
            is was heads headed leads led chairs serves served represents represented commands runs""");
    private static final int REACH = 14;

    @Override
    public void apply(Cast cast) {
        cast.visitUnsided((i, mention, cluster) -> {
            if (!mention.counterpart()) {
                cluster.side = told(cast.sentence(i), mention.range().end());
            }
        });
    }

    private static Optional<Affiliation> told(AnnotatedSentence sentence, int end) {
        boolean clause = sentence.word(end).equals(",")
                && sentence.word(end + 1).equals("who")
                && HOLDS.contains(sentence.word(end + 2));
        for (int at = end + 3; clause && at < Math.min(sentence.size(), end + 3 + REACH); at++) {
            Optional<Affiliation> named = sentence.names().affiliationAt(at);
            if (named.isPresent() && isOwner(sentence, at)) {
                return named;
            }
            boolean inOwn = sentence.word(at).equals("in")
                    && sentence.names().affiliationAt(at + 1).isPresent()
                    && isOwner(sentence, at + 1);
            if (!inOwn && isOneOf(sentence.word(at), ",", "in", "to", "on", "for", "from", "with")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Chile's", "the Chilean", "of Chile". */
    private static boolean isOwner(AnnotatedSentence sentence, int at) {
        int end = at;
        while (sentence.names().affiliationAt(end).isPresent() && end < sentence.size()) {
            end++;
        }
        boolean adjective =
                sentence.names().stateAt(at).map(state -> state.adjective()).orElse(false);
        return adjective
                || sentence.word(end).equals("'s")
                || isOneOf(sentence.word(at - 1), "of", "represents", "represented")
                || sentence.word(at - 1).equals("the")
                        && isOneOf(sentence.word(at - 2), "of", "represents", "represented");
    }
}
