package org.communique.publish.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForceLayoutTest {
    /** Two circles of six nodes without a tie between them. */
    private static List<WorldMap.Point> twoCircles() {
        List<ForceLayout.Tie> ties = new ArrayList<>();
        for (int circle = 0; circle < 2; circle++) {
            for (int i = 0; i < 6; i++) {
                ties.add(new ForceLayout.Tie(circle * 6 + i, circle * 6 + (i + 1) % 6, 1));
            }
        }
        return new ForceLayout(12, ties).within(10, 20, 500, 400, radii(12));
    }

    private static double[] radii(int nodes) {
        double[] radii = new double[nodes];
        Arrays.fill(radii, 8);
        return radii;
    }

    /** So many nodes that are all tied to one, which draws them together. */
    @Test
    void tiesAreSeenBetweenNodesThatAreDrawnTogether() {
        List<ForceLayout.Tie> ties = new ArrayList<>();
        for (int i = 1; i < 20; i++) {
            ties.add(new ForceLayout.Tie(0, i, 1));
        }
        List<WorldMap.Point> points = new ForceLayout(20, ties).within(0, 0, 600, 400, radii(20));

        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(distance(points.get(i), points.get(j)))
                        .as("between the middles of nodes with a radius of 8")
                        .isGreaterThan(26);
            }
        }
    }

    private static double distance(WorldMap.Point one, WorldMap.Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    @Test
    void theSameGraphHasTheSamePicture() {
        assertThat(twoCircles()).isEqualTo(twoCircles());
    }

    @Test
    void nodesLieWithinTheRectangleAndApart() {
        List<WorldMap.Point> points = twoCircles();

        assertThat(points).allMatch(p -> p.x() >= 10 && p.x() <= 500 && p.y() >= 20 && p.y() <= 400);
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(distance(points.get(i), points.get(j))).isGreaterThan(10);
            }
        }
    }

    @Test
    void tiedNodesLieNearerThanOthers() {
        List<WorldMap.Point> points = twoCircles();
        double tied = 0;
        double other = 0;
        for (int i = 0; i < 6; i++) {
            tied += distance(points.get(i), points.get((i + 1) % 6));
            other += distance(points.get(i), points.get(6 + i));
        }
        assertThat(tied).isLessThan(other);
    }

    @Test
    void oneNodeAndNoneAreNoTrouble() {
        assertThat(new ForceLayout(1, List.of()).within(0, 0, 10, 10, radii(1))).hasSize(1);
        assertThat(new ForceLayout(0, List.of()).within(0, 0, 10, 10, radii(0))).isEmpty();
    }
}
