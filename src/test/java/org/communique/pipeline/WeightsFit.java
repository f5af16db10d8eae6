package org.communique.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.event.Weights;

/**
 * Finds the weights under which the signs of reports tell best which are right: logistic regression with a Gaussian prior
 * that holds rare signs near zero, by gradient ascent. The same reports give the same weights.
 */
final class WeightsFit {
    /** Strength of the prior: as if each sign had spoken against itself in about this many reports. */
    private static final double PRIOR = 3;

    /** A sign that is rarer tells nothing that would last. */
    private static final int RAREST = 5;

    private static final int STEPS = 4_000;
    private static final double PRECISION = 1_000;

    /** A report and how likely it was said to be right. */
    record Prediction(Judged report, double probability) {
        static Prediction of(Judged report, Weights weights) {
            return new Prediction(report, weights.probability(report.signs()));
        }
    }

    private final List<Judged> reports;
    private final Map<String, Double> weights = new TreeMap<>();

    private WeightsFit(List<Judged> reports) {
        this.reports = reports;
    }

    static Weights of(List<Judged> reports) {
        WeightsFit fit = new WeightsFit(reports);
        fit.fit();
        return new Weights(fit.weights);
    }

    /** Each report with the probability that it gets from weights that were fitted to the reports of other cases. */
    static List<Prediction> crossValidated(List<Judged> reports, int folds) {
        List<Prediction> predictions = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int left = fold;
            Weights weights =
                    of(reports.stream().filter(one -> fold(one, folds) != left).toList());
            reports.stream()
                    .filter(one -> fold(one, folds) == left)
                    .map(one -> Prediction.of(one, weights))
                    .forEach(predictions::add);
        }
        return predictions;
    }

    private static int fold(Judged one, int folds) {
        return Math.floorMod(one.stem().hashCode(), folds);
    }

    private void fit() {
        Map<String, Integer> counts = new HashMap<>();
        reports.forEach(one -> one.signs().forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        List<String> signs = new ArrayList<>(List.of(Weights.ALWAYS));
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= RAREST)
                .map(Map.Entry::getKey)
                .sorted(Comparator.naturalOrder())
                .forEach(signs::add);
        int[][] rows = reports.stream()
                .map(one -> one.signs().stream()
                        .mapToInt(signs::indexOf)
                        .filter(at -> at > 0)
                        .toArray())
                .toArray(int[][]::new);
        double[] values = ascend(rows, signs.size());
        for (int i = 0; i < values.length; i++) {
            weights.put(signs.get(i), Math.round(values[i] * PRECISION) / PRECISION);
        }
    }

    private double[] ascend(int[][] rows, int signs) {
        double[] values = new double[signs];
        // No sign stands in more reports than there are, and none has more than about twenty others beside it.
        double pace = 4.0 / (rows.length * 20.0 + PRIOR);
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[signs];
            for (int i = 0; i < rows.length; i++) {
                double logOdds = values[0];
                for (int at : rows[i]) {
                    logOdds += values[at];
                }
                double surprise = (reports.get(i).right() ? 1 : 0) - 1 / (1 + StrictMath.exp(-logOdds));
                slope[0] += surprise;
                for (int at : rows[i]) {
                    slope[at] += surprise;
                }
            }
            values[0] += pace * slope[0];
            for (int at = 1; at < signs; at++) {
                values[at] += pace * (slope[at] - PRIOR * values[at]);
            }
        }
        return values;
    }

    /** How many of the reports are right. */
    static double share(Collection<Judged> reports) {
        return reports.stream().mapToInt(one -> one.right() ? 1 : 0).average().orElse(0);
    }
}
