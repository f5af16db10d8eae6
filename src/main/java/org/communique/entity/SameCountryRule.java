package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.text.WordSet;

/** "The president of the country", "the city state's foreign minister": the state named last before. */
final class SameCountryRule implements SideRule {
    private static final Set<String> COUNTRY = WordSet.words("""
            country nation kingdom island emirate sultanate republic state host""");
    private static final int NEAR = 4;

    @Override
    public void apply(Cast cast) {
        cast.visitUnsided((i, mention, cluster) -> mention.post().ifPresent(post -> {
            AnnotatedSentence sentence = cast.sentence(i);
            for (int at = Math.max(0, post.range().first() - NEAR);
                    at < post.range().end();
                    at++) {
                if (isCountry(sentence, at, post.range().first())) {
                    boolean own = isOneOf(sentence.word(at - 1), "his", "her");
                    cluster.side = (own ? speaker(cast, i, mention) : Optional.<Affiliation>empty())
                            .or(() -> cast.stateBefore(i, post.range().first()));
                    return;
                }
            }
        }));
    }

    /** "Ilves said that her country's prime minister": the side of who is named first. */
    private static Optional<Affiliation> speaker(Cast cast, int index, Mention.PersonMention other) {
        return cast.sentence(index).people().stream()
                .filter(person -> person.range().end() <= other.range().first())
                .findFirst()
                .flatMap(person -> cast.cluster(index, person))
                .flatMap(speaker -> speaker.side);
    }

    /** Before the post only in the genitive, "the country's"; within it, "of that country". */
    private static boolean isCountry(AnnotatedSentence sentence, int at, int post) {
        boolean country = COUNTRY.contains(sentence.word(at))
                && !sentence.tokens().get(at).isCapitalised();
        return country
                && (at < post
                        ? sentence.word(at + 1).equals("'s")
                        : isOneOf(sentence.word(at - 1), "the", "that", "this", "his", "her", "their", "same"));
    }
}
