package org.communique.entity;

import java.util.Optional;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.TokenRange;

/** "The ministers of Chile (A), Oman (B) and Togo (C)": who stands in brackets behind a state serves it. */
final class BracketedNameRule implements SideRule {

    @Override
    public void apply(Cast cast) {
        cast.visitUnsided((i, mention, cluster) -> cluster.side = stateBefore(cast.sentence(i), mention.range()));
    }

    private static Optional<Affiliation> stateBefore(AnnotatedSentence sentence, TokenRange name) {
        boolean bracketed = sentence.word(name.first() - 1).equals("(")
                && sentence.word(name.end()).equals(")");
        return bracketed && name.first() > 1 ? sentence.names().affiliationAt(name.first() - 2) : Optional.empty();
    }
}
