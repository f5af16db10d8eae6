package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.Map;
import java.util.Optional;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;

/**
 * Those who are met together serve one state, unless it is told of each: {@code "met Prime Minister A of Chad and Defence
 * Minister B"}, {@code "had meetings with Minister A, Minister of Trade B and Speaker C"}.
 */
record MetInList(AnnotatedSentence sentence, Map<Mention.PersonMention, PersonCluster> clusters) {
    /** The side of the one who stands before this person in a list of those who are met; empty where no such list is. */
    Optional<Affiliation> sideOf(PersonCluster cluster, Person.Mentioned first) {
        Optional<PersonCluster> last = Optional.empty();
        int end = -1;
        boolean met = false;
        for (Mention.PersonMention mention : sentence.people()) {
            int begin = mention.range().first();
            boolean joined = end >= 0 && isList(end, begin);
            met = joined ? met : isMet(begin);
            if (begin == first.range().first()) {
                return joined && met && !mention.counterpart()
                        ? last.filter(other -> !other.position.equals(cluster.position))
                                .flatMap(other -> other.side)
                        : Optional.empty();
            }
            last = Optional.ofNullable(clusters.get(mention));
            end = mention.range().end();
        }
        return Optional.empty();
    }

    /** "Between A and B" stand two who meet each other. */
    private boolean isMet(int begin) {
        int before = SideInference.beforeArticles(sentence, begin);
        return SideInference.isFacing(sentence, before)
                && !sentence.word(before).equals("between");
    }

    private boolean isList(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isOneOf(sentence.word(at), ",", "and", "the", "with", "also", "as", "well", ";")) {
                return false;
            }
        }
        return from < to;
    }
}
