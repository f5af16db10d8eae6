package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.text.WordSet;

/**
 * Who serves somebody serves his state: {@code "President Ilves spoke, his adviser, Kask, said"}; without anybody before in
 * the sentence, whom the sentence before named first. A counterpart is of another state and left alone.
 */
final class PossessedPostRule implements SideRule {
    private static final Set<String> HEADS = WordSet.words("""
            adviser advisor spokesman spokeswoman spokesperson aide assistant deputy secretary envoy ambassador
            minister chief director""");

    @Override
    public void apply(Cast cast) {
        cast.visitUnsided((i, mention, cluster) -> {
            boolean possessed = !mention.counterpart()
                    && mention.post()
                            .filter(post -> HEADS.contains(post.head()) && !post.plural())
                            .map(post -> post.range().first() - 1)
                            .filter(before -> isPossessive(cast.sentence(i), before))
                            .isPresent();
            if (possessed) {
                cluster.side = master(cast, i, mention);
            }
        });
    }

    private static boolean isPossessive(AnnotatedSentence sentence, int at) {
        return isOneOf(sentence.word(at), "his", "her");
    }

    private static Optional<Affiliation> master(Cast cast, int index, Mention.PersonMention servant) {
        List<Mention.PersonMention> before = cast.sentence(index).people().stream()
                .filter(person -> person.range().end() <= servant.range().first())
                .toList();
        if (!before.isEmpty()) {
            return cast.cluster(index, before.getFirst()).flatMap(cluster -> cluster.side);
        }
        if (index == 0) {
            return Optional.empty();
        }
        return cast.sentence(index - 1).people().stream()
                .findFirst()
                .flatMap(person -> cast.cluster(index - 1, person))
                .flatMap(cluster -> cluster.side);
    }
}
