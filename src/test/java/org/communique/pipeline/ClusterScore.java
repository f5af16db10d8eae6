package org.communique.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How well mentions were gathered: each has the thing that it truly is of and the thing to which it was given.
 *
 * <p>B³ (Bagga and Baldwin 1998) asks for each mention which share of those found with it belongs with it (precision),
 * and which share of those that belong with it was found with it (recall), and takes the means. Pairwise figures count
 * the pairs of mentions that are together in both, out of those that were put together and those that belong together.
 */
public record ClusterScore(List<Mention> mentions) {
    /** One mention: the true thing and the found one. */
    public record Mention(String gold, String found) {}

    /** Precision and recall. */
    public record Figures(double precision, double recall) {
        /** The harmonic mean. */
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    public ClusterScore {
        mentions = List.copyOf(mentions);
    }

    /** B³; of no mentions at all nothing is wrong. */
    public Figures bCubed() {
        Map<Mention, Integer> both = sizes(mention -> mention);
        Map<String, Integer> gold = sizes(Mention::gold);
        Map<String, Integer> found = sizes(Mention::found);
        double precision = 0;
        double recall = 0;
        for (Mention mention : mentions) {
            double common = size(both, mention);
            precision += common / size(found, mention.found());
            recall += common / size(gold, mention.gold());
        }
        return mentions.isEmpty()
                ? new Figures(1, 1)
                : new Figures(precision / mentions.size(), recall / mentions.size());
    }

    /** Over pairs; of no pairs at all none is wrong. */
    public Figures pairwise() {
        long both = pairs(sizes(mention -> mention));
        return new Figures(share(both, pairs(sizes(Mention::found))), share(both, pairs(sizes(Mention::gold))));
    }

    private <K> Map<K, Integer> sizes(Function<Mention, K> key) {
        Map<K, Integer> sizes = new HashMap<>();
        mentions.forEach(mention -> sizes.merge(key.apply(mention), 1, Integer::sum));
        return sizes;
    }

    private static <K> int size(Map<K, Integer> sizes, K key) {
        return sizes.getOrDefault(key, 0);
    }

    private static <K> long pairs(Map<K, Integer> sizes) {
        return sizes.values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
