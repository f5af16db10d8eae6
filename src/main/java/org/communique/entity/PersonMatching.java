package org.communique.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.annotation.Mention;
import org.communique.annotation.person.NameParts;

/**
 * Which person a name means: two names are one person's if the words of one are among the words of the other; a name that
 * fits several people means the one whose side and post fit, else the one named last.
 */
final class PersonMatching {
    private PersonMatching() {}

    static Optional<PersonCluster> match(Mention.PersonMention mention, NameParts name, List<PersonCluster> clusters) {
        return clusters.stream()
                .filter(cluster -> cluster.parts.covers(name) || name.covers(cluster.parts))
                .filter(cluster -> !contradict(cluster, mention, name))
                .max(Comparator.comparing((PersonCluster cluster) -> sidesAgree(cluster, mention))
                        .thenComparing(cluster -> postsAgree(cluster, mention))
                        .thenComparingInt(cluster -> cluster.mentions.getLast().sentence()));
    }

    /** Whose initials a name consists of: "BDF", if the story has named Bassirou Diomaye Faye; none if two people's fit. */
    static Optional<PersonCluster> byInitials(String form, List<PersonCluster> clusters) {
        List<PersonCluster> fitting = clusters.stream()
                .filter(cluster -> NameParts.isInitials(form, cluster.name))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** A surname alone with another side and another post is another person's. */
    private static boolean contradict(PersonCluster cluster, Mention.PersonMention mention, NameParts name) {
        return (name.size() == 1 || cluster.parts.size() == 1)
                && !sidesAgree(cluster, mention)
                && mention.post().isPresent()
                && !postsAgree(cluster, mention);
    }

    private static boolean sidesAgree(PersonCluster cluster, Mention.PersonMention mention) {
        return cluster.side.isEmpty() || mention.side().isEmpty() || cluster.side.equals(mention.side());
    }

    private static boolean postsAgree(PersonCluster cluster, Mention.PersonMention mention) {
        return mention.post().isEmpty()
                || cluster.position.isEmpty()
                || cluster.position
                        .get()
                        .toLowerCase(Locale.ROOT)
                        .contains(mention.post().get().head());
    }
}
