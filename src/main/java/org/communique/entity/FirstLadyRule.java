package org.communique.entity;

import java.util.Locale;
import java.util.Optional;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;

/**
 * The wife of a head of state is of his country: {@code "President Joseph Otieno and First Lady Grace Otieno"}. She is known by
 * his surname, else by standing beside him.
 */
final class FirstLadyRule implements SideRule {
    @Override
    public void apply(Cast cast) {
        cast.visitUnsided((i, mention, cluster) -> {
            boolean lady = mention.post()
                    .map(post -> post.text().toLowerCase(Locale.ROOT).endsWith("first lady"))
                    .orElse(false);
            if (lady) {
                String surname = surname(cluster);
                Optional<PersonCluster> husband = cast.clusters().stream()
                        .filter(other -> other != cluster && other.side.isPresent())
                        .filter(other -> surname(other).equals(surname))
                        .findFirst();
                cluster.side = husband.or(() -> beside(cast, i, mention)).flatMap(found -> found.side);
            }
        });
    }

    private static String surname(PersonCluster cluster) {
        return cluster.name.substring(cluster.name.lastIndexOf(' ') + 1);
    }

    /** Who is named right before her: "A and First Lady B". */
    private static Optional<PersonCluster> beside(Cast cast, int index, Mention.PersonMention lady) {
        AnnotatedSentence sentence = cast.sentence(index);
        boolean joined = sentence.word(lady.range().first() - 1).equals("and");
        return sentence.people().stream()
                .filter(person -> joined && person.range().end() == lady.range().first() - 1)
                .findFirst()
                .flatMap(person -> cast.cluster(index, person));
    }
}
