package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.text.WordSet;

/** "Their counterparts from Chile, A and B", "A and B, their Australian counterparts": all of the list serve the one state. */
final class CounterpartsSideRule implements SideRule {
    private static final Set<String> COLLEAGUES = WordSet.of("counterparts", "peers", "colleagues", "opposite");
    private static final int NEAR = 6;

    @Override
    public void apply(Cast cast) {
        cast.visitUnsided((i, mention, cluster) -> {
            if (mention.post().isEmpty()) {
                AnnotatedSentence sentence = cast.sentence(i);
                cluster.side = before(sentence, mention).or(() -> behind(sentence, mention));
            }
        });
    }

    /** Past the names of the list back to "counterparts from Chile". */
    private static Optional<Affiliation> before(AnnotatedSentence sentence, Mention.PersonMention mention) {
        int at = listStart(sentence, mention.range().first()) - 1;
        int last = at;
        while (at > 0 && last - at < NEAR) {
            if (COLLEAGUES.contains(sentence.word(at))) {
                return sentence.names().affiliationAt(last > at ? last : at - 1);
            }
            at--;
        }
        return Optional.empty();
    }

    private static int listStart(AnnotatedSentence sentence, int person) {
        int at = person;
        while (at > 0
                && (isOneOf(sentence.word(at - 1), ",", "and", "-", ":")
                        || sentence.personAt(at - 1).isPresent())) {
            at--;
        }
        return at;
    }

    /** Past the names of the list to ", their Australian counterparts". */
    private static Optional<Affiliation> behind(AnnotatedSentence sentence, Mention.PersonMention mention) {
        int at = mention.range().end();
        while (at < sentence.size()
                && (isOneOf(sentence.word(at), ",", "and")
                        || sentence.personAt(at).isPresent())) {
            at++;
        }
        boolean their = isOneOf(sentence.word(at), "their", "his", "her", "the")
                && sentence.word(at - 1).equals(",");
        return their && COLLEAGUES.contains(sentence.word(at + 2))
                ? sentence.names().affiliationAt(at + 1)
                : Optional.empty();
    }
}
