package org.communique.store.find;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many things there are in all
 * @param hits those that were wanted, the best first
 * @param counts for each facet how many of all have each value, the most frequent first; years the latest first
 */
public record Answer(int total, List<Hit> hits, Map<Facet, List<Count>> counts) {
    public Answer {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
    }

    /** The values of a facet among what was found. */
    public List<Count> counts(Facet facet) {
        return counts.getOrDefault(facet, List.of());
    }

    /**
     * How many of the things found have a value.
     *
     * @param code the value as it stands in addresses
     * @param name the value for people
     */
    public record Count(String code, String name, int number) {}

    /**
     * A thing found.
     *
     * @param name its name
     * @param alias another name of it that has words which its name has not; empty if none
     * @param sentences some in which the words stand
     */
    public record Hit(Brief thing, Passage name, Passage alias, List<Sentence> sentences) {
        public Hit {
            sentences = List.copyOf(sentences);
        }
    }

    /** A sentence of an article, with the IRI of the article. */
    public record Sentence(Passage passage, String article) {}

    /**
     * A text in which something is marked.
     *
     * @param marks what is marked, in order and without overlap
     */
    public record Passage(String text, List<Mark> marks) {
        public static final Passage NONE = new Passage("", List.of());

        public Passage {
            marks = List.copyOf(marks);
        }
    }

    /** A part of a text, in UTF-16 units, the end exclusive. */
    public record Mark(int begin, int end) {}
}
