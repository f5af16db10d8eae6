package org.communique.entity;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.annotation.Mention;
import org.communique.annotation.person.NameParts;

/**
 * Which person a name means: two names are one person's if the words of one are among the words of the other; a name that
 * fits several people means the one whose side and post fit, else the one named last.
 */
final class PersonMatching {
    private final List<PersonCluster> clusters;
    /** Who has or had a word in the name: of any two names of one person one has a word of the other, initials aside. */
    private final Map<String, BitSet> byWord = new HashMap<>();
    /** Who has or had nothing but initials as a name. */
    private final BitSet initialsOnly = new BitSet();

    /** @param clusters the people so far, by their index; grows while the story is read */
    PersonMatching(List<PersonCluster> clusters) {
        this.clusters = clusters;
    }

    /** To be told of each name of a person. */
    void learn(PersonCluster cluster) {
        List<String> telling = telling(cluster.parts);
        telling.forEach(
                word -> byWord.computeIfAbsent(word, unused -> new BitSet()).set(cluster.index));
        if (telling.isEmpty()) {
            initialsOnly.set(cluster.index);
        }
    }

    private static List<String> telling(NameParts name) {
        return name.words().stream().filter(word -> word.length() > 1).toList();
    }

    private IntStream candidates(NameParts name) {
        List<String> telling = telling(name);
        if (telling.isEmpty()) {
            return IntStream.range(0, clusters.size());
        }
        BitSet candidates = (BitSet) initialsOnly.clone();
        telling.stream().map(byWord::get).filter(Objects::nonNull).forEach(candidates::or);
        return candidates.stream();
    }

    Optional<PersonCluster> match(Mention.PersonMention mention, NameParts name) {
        return candidates(name)
                .mapToObj(clusters::get)
                .filter(cluster -> cluster.parts.covers(name) || name.covers(cluster.parts))
                .filter(cluster -> !contradict(cluster, mention, name))
                .max(Comparator.comparing((PersonCluster cluster) -> sidesAgree(cluster, mention))
                        .thenComparing(cluster -> postsAgree(cluster, mention))
                        .thenComparingInt(cluster -> cluster.mentions.getLast().sentence()));
    }

    /** Whose initials a name consists of: "BDF", if the story has named Bassirou Diomaye Faye; none if two people's fit. */
    Optional<PersonCluster> byInitials(String form) {
        if (!NameParts.mayBeInitials(form)) {
            return Optional.empty();
        }
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
