package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.text.WordSet;

/** For whom somebody acts: {@code "A signed for Chile and B for Kenya"}, {@code "on behalf of Chile it was signed by A"}. */
final class OnBehalfSideRule implements SideRule {
    private static final Set<String> ACTING = WordSet.words("""
            , signed signs who did so it acted acting spoke initialled ( both""");
    private static final Set<String> PASSIVE = WordSet.words("""
            it them was were is by the document memorandum agreement documents signed inked initialled , accord
            treaty protocol side government of behalf""");
    private static final Set<String> CLOSING =
            WordSet.of(",", "and", ".", ";", "", "signed", "while", ")", "as", "in", "on", "by");
    private static final int NAME = 5;

    @Override
    public void apply(Cast cast) {
        cast.visitUnsided((i, mention, cluster) -> {
            AnnotatedSentence sentence = cast.sentence(i);
            cluster.side = behind(sentence, mention.range().end())
                    .or(() -> before(sentence, mention.range().first()));
        });
    }

    /** "A, on behalf of Chile", "A signed for Chile": behind the person and what he does. */
    private static Optional<Affiliation> behind(AnnotatedSentence sentence, int end) {
        int at = end;
        while (ACTING.contains(sentence.word(at))) {
            at++;
        }
        int name = preposition(sentence, at);
        return name > 0 ? state(sentence, name) : Optional.empty();
    }

    /** "On behalf of Chile it was signed by A": the words that open the clause of a passive. */
    private static Optional<Affiliation> before(AnnotatedSentence sentence, int person) {
        boolean agent = sentence.word(person - 1).equals("by")
                || sentence.word(person - 1).equals("the");
        for (int at = person - 1; agent && at >= 0; at--) {
            int name = preposition(sentence, at);
            if (name > 0) {
                return state(sentence, name);
            }
            if (!PASSIVE.contains(sentence.word(at))
                    && sentence.names().affiliationAt(at).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The token behind "for" or "on behalf of"; -1 where neither stands. */
    private static int preposition(AnnotatedSentence sentence, int at) {
        if (sentence.word(at).equals("for")) {
            return at + 1;
        }
        boolean behalf = sentence.word(at).equals("on")
                && sentence.word(at + 1).equals("behalf")
                && sentence.word(at + 2).equals("of");
        return behalf ? at + 3 : -1;
    }

    private static Optional<Affiliation> state(AnnotatedSentence sentence, int from) {
        for (int at = from; at < Math.min(sentence.size(), from + NAME); at++) {
            Optional<Affiliation> named = sentence.names().affiliationAt(at);
            if (named.isPresent()) {
                int end = at;
                while (sentence.names().affiliationAt(end).equals(named)) {
                    end++;
                }
                return CLOSING.contains(sentence.word(end))
                                || sentence.word(end).equals("it")
                        ? named
                        : Optional.empty();
            }
            if (!isOneOf(sentence.word(at), "the", "government", "republic", "of", "side", "kingdom")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
