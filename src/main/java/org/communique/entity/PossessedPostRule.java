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
            minister chief director president premier chancellor speaker""");

    @Override
    public void apply(Cast cast) {
        cast.visitUnsided((i, mention, cluster) -> {
            Optional<String> possessive = mention.post()
                    .filter(post -> !mention.counterpart() && HEADS.contains(post.head()) && !post.plural())
                    .map(post -> cast.sentence(i).word(post.range().first() - 1));
            if (possessive.filter(word -> isOneOf(word, "his", "her")).isPresent()) {
                cluster.side = master(cast, i, mention);
            } else if (possessive.filter("its"::equals).isPresent()) {
                cluster.side = owner(cast.sentence(i), mention.range().first());
            }
        });
    }

    /** "Chile agrees, its foreign minister, A, said": the state named last, as long as nobody is named between. */
    private static Optional<Affiliation> owner(AnnotatedSentence sentence, int before) {
        for (int at = before - 1; at >= 0 && sentence.personAt(at).isEmpty(); at--) {
            Optional<Mention.StateMention> state = sentence.names().stateAt(at);
            if (state.isPresent()) {
                return state.filter(found -> !found.adjective()).map(found -> Affiliation.state(found.iso3()));
            }
        }
        return Optional.empty();
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
