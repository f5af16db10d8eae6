package org.communique.publish.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static List<Double> apart(double distance, double... wanted) {
        return Spread.apart(Arrays.stream(wanted).boxed().toList(), distance, 0, 100);
    }

    @Test
    void whatLiesApartStaysWhereItIs() {
        assertThat(apart(10, 20, 30, 55)).containsExactly(20.0, 30.0, 55.0);
    }

    @Test
    void neighboursGiveWayToBothSides() {
        assertThat(apart(10, 48, 52, 80)).containsExactly(45.0, 55.0, 80.0);
    }

    @Test
    void aCrowdMovesAsOneAndTakesAlongWhomItMeets() {
        assertThat(apart(10, 50, 50, 50, 62)).containsExactly(38.0, 48.0, 58.0, 68.0);
    }

    @Test
    void nothingLeavesTheLine() {
        assertThat(apart(10, 1, 2, 99, 100)).containsExactly(0.0, 10.0, 90.0, 100.0);
    }

    @Test
    void whereThereIsNoRoomItIsShared() {
        assertThat(apart(60, 10, 20, 30)).containsExactly(0.0, 50.0, 100.0);
    }

    @Test
    void oneAndNoneArePlacesToo() {
        assertThat(apart(10, 40)).containsExactly(40.0);
        assertThat(apart(10)).isEmpty();
    }
}
