package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.text.WordSet;

/** Who came before or after somebody, or is of his family, is of his state: {@code "Ilves's predecessor, Kask"}. */
final class KinSideRule implements SideRule {
    private static final Set<String> KIN = WordSet.words("""
            predecessor successor brother sister half-brother uncle son daughter father mother wife husband
            widow spouse""");

    @Override
    public void apply(Cast cast) {
        cast.visitUnsided((i, mention, cluster) -> {
            AnnotatedSentence sentence = cast.sentence(i);
            int noun = mention.range().first() - 1;
            if (sentence.word(noun).equals(",")) {
                noun--;
            }
            if (KIN.contains(sentence.word(noun))) {
                cluster.side = relative(cast, i, noun - 1);
            }
        });
    }

    /** Whom "Ilves's" or "his" before the noun means: the person named last. */
    private static Optional<Affiliation> relative(Cast cast, int index, int owner) {
        AnnotatedSentence sentence = cast.sentence(index);
        if (!isOneOf(sentence.word(owner), "his", "her", "'s", "'")) {
            return Optional.empty();
        }
        return sentence.people().stream()
                .filter(person -> person.range().end() <= owner)
                .reduce((one, next) -> next)
                .flatMap(person -> cast.cluster(index, person))
                .or(() -> index == 0 ? Optional.empty() : firstOf(cast, index - 1))
                .flatMap(relative -> relative.side);
    }

    private static Optional<PersonCluster> firstOf(Cast cast, int index) {
        Optional<Mention.PersonMention> first =
                cast.sentence(index).people().stream().findFirst();
        return first.flatMap(person -> cast.cluster(index, person));
    }
}
