package org.communique.publish.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Places the nodes of a graph by the forces of Fruchterman and Reingold (1991), with a pull to the middle that keeps
 * parts without a tie to each other in sight. It begins on a spiral in the order of the nodes and knows no chance, so
 * that the same graph has the same picture everywhere.
 */
final class ForceLayout {
    private static final int STEPS = 300;
    private static final double PULL = 0.06;

    /** How much room there is between two nodes at least, so that their tie is seen, and how often they are moved for it. */
    private static final double GAP = 16;

    private static final int ROUNDS = 150;

    private final int nodes;
    private final List<Tie> ties;
    private final double[] x;
    private final double[] y;

    /** A tie between two nodes, by their numbers; the pull is 1 for the strongest. */
    record Tie(int one, int other, double pull) {}

    ForceLayout(int nodes, List<Tie> ties) {
        this.nodes = nodes;
        this.ties = List.copyOf(ties);
        this.x = new double[nodes];
        this.y = new double[nodes];
    }

    /**
     * Where the nodes lie within a rectangle, in their order.
     *
     * @param radii how large each of them is drawn
     */
    List<WorldMap.Point> within(double left, double top, double right, double bottom, double[] radii) {
        // The golden angle: neighbours in the order do not begin beside each other.
        for (int i = 0; i < nodes; i++) {
            x[i] = StrictMath.sqrt(i + 1.0) * StrictMath.cos(i * 2.399963);
            y[i] = StrictMath.sqrt(i + 1.0) * StrictMath.sin(i * 2.399963);
        }
        for (int step = 0; step < STEPS; step++) {
            move(2.0 * (1 - step / (double) STEPS) + 0.01);
        }
        fit(left, top, right, bottom);
        for (int round = 0; round < ROUNDS; round++) {
            separate(radii);
            keepWithin(left, top, right, bottom);
        }
        List<WorldMap.Point> points = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            points.add(new WorldMap.Point(x[i], y[i]));
        }
        return List.copyOf(points);
    }

    /** Moves nodes that lie too near to each other apart by a half of what is missing. */
    private void separate(double[] radii) {
        for (int i = 0; i < nodes; i++) {
            for (int j = i + 1; j < nodes; j++) {
                double ax = x[i] - x[j];
                double ay = y[i] - y[j];
                double distance = Math.max(0.1, Math.sqrt(ax * ax + ay * ay));
                double missing = (radii[i] + radii[j] + GAP - distance) / 4;
                if (missing > 0) {
                    x[i] += ax / distance * missing;
                    y[i] += ay / distance * missing;
                    x[j] -= ax / distance * missing;
                    y[j] -= ay / distance * missing;
                }
            }
        }
    }

    private void keepWithin(double left, double top, double right, double bottom) {
        for (int i = 0; i < nodes; i++) {
            x[i] = Math.max(left, Math.min(right, x[i]));
            y[i] = Math.max(top, Math.min(bottom, y[i]));
        }
    }

    private void move(double most) {
        double[] dx = new double[nodes];
        double[] dy = new double[nodes];
        for (int i = 0; i < nodes; i++) {
            for (int j = i + 1; j < nodes; j++) {
                double ax = x[i] - x[j];
                double ay = y[i] - y[j];
                double push = 1 / Math.max(0.01, ax * ax + ay * ay);
                dx[i] += ax * push;
                dy[i] += ay * push;
                dx[j] -= ax * push;
                dy[j] -= ay * push;
            }
        }
        for (Tie tie : ties) {
            double ax = x[tie.one()] - x[tie.other()];
            double ay = y[tie.one()] - y[tie.other()];
            double pull = Math.sqrt(ax * ax + ay * ay) * (0.15 + 0.35 * tie.pull());
            dx[tie.one()] -= ax * pull;
            dy[tie.one()] -= ay * pull;
            dx[tie.other()] += ax * pull;
            dy[tie.other()] += ay * pull;
        }
        for (int i = 0; i < nodes; i++) {
            dx[i] -= x[i] * PULL;
            dy[i] -= y[i] * PULL;
            double length = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]);
            double reach = length > most ? most / length : 1;
            x[i] += dx[i] * reach;
            y[i] += dy[i] * reach;
        }
    }

    private void fit(double left, double top, double right, double bottom) {
        double[] across = extent(x);
        double[] down = extent(y);
        for (int i = 0; i < nodes; i++) {
            x[i] = left + (x[i] - across[0]) / across[1] * (right - left);
            y[i] = top + (y[i] - down[0]) / down[1] * (bottom - top);
        }
    }

    /** The least of some numbers, and how far from it the largest lies. */
    private static double[] extent(double[] numbers) {
        double least = Double.MAX_VALUE;
        double largest = -Double.MAX_VALUE;
        for (double number : numbers) {
            least = Math.min(least, number);
            largest = Math.max(largest, number);
        }
        return new double[] {least, Math.max(1e-6, largest - least)};
    }
}
