package org.communique.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.pipeline.WeightsFit.Prediction;

/** Whether reports that are said to be right nine times of ten are right nine times of ten. */
record Reliability(List<Bin> bins) {
    private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01};

    /** Reports whose confidence lies between two bounds, the lower one included. */
    record Bin(double from, double to, int reports, double predicted, double right) {}

    static Reliability of(List<Prediction> predictions) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i + 1 < BOUNDS.length; i++) {
            double from = BOUNDS[i];
            double to = BOUNDS[i + 1];
            List<Prediction> inside = predictions.stream()
                    .filter(one -> one.probability() >= from && one.probability() < to)
                    .toList();
            double mean = inside.stream()
                    .mapToDouble(Prediction::probability)
                    .average()
                    .orElse(0);
            double right =
                    WeightsFit.share(inside.stream().map(Prediction::report).toList());
            bins.add(new Bin(from, to, inside.size(), mean, right));
        }
        return new Reliability(bins);
    }

    int reports() {
        return bins.stream().mapToInt(Bin::reports).sum();
    }

    /** How far prediction and outcome lie apart on average. */
    double error() {
        return bins.stream()
                        .mapToDouble(bin -> bin.reports() * Math.abs(bin.predicted() - bin.right()))
                        .sum()
                / Math.max(1, reports());
    }

    String table() {
        StringBuilder table = new StringBuilder("| confidence | reports | predicted | right |\n|---|---:|---:|---:|\n");
        for (Bin bin : bins) {
            String range = bin.from() == 0
                    ? String.format(Locale.ROOT, "below %.2f", bin.to())
                    : String.format(Locale.ROOT, "%.2f–%.2f", bin.from(), Math.min(bin.to(), 1));
            table.append(
                    bin.reports() == 0
                            ? "| %s | 0 | | |\n".formatted(range)
                            : String.format(
                                    Locale.ROOT,
                                    "| %s | %d | %.2f | %.2f |%n",
                                    range,
                                    bin.reports(),
                                    bin.predicted(),
                                    bin.right()));
        }
        return table.toString();
    }
}
