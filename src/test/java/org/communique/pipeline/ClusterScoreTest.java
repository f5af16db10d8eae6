package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterScoreTest {
    private static final org.assertj.core.data.Offset<Double> EXACTLY = within(1e-12);

    /** Mentions as words of a found thing's name and, letter by letter, the true things of its mentions: "x:aab". */
    private static ClusterScore score(String... clusters) {
        List<ClusterScore.Mention> mentions = new ArrayList<>();
        for (String cluster : clusters) {
            String found = cluster.substring(0, cluster.indexOf(':'));
            cluster.substring(found.length() + 1)
                    .chars()
                    .forEach(gold -> mentions.add(new ClusterScore.Mention(Character.toString(gold), found)));
        }
        return new ClusterScore(mentions);
    }

    private static void assertFigures(ClusterScore.Figures figures, double precision, double recall, double f1) {
        assertThat(figures.precision()).as("precision").isCloseTo(precision, EXACTLY);
        assertThat(figures.recall()).as("recall").isCloseTo(recall, EXACTLY);
        assertThat(figures.f1()).as("F1").isCloseTo(f1, EXACTLY);
    }

    @Test
    void allRightIsOne() {
        assertFigures(score("x:aaa", "y:bb", "z:c").bCubed(), 1, 1, 1);
        assertFigures(score("x:aaa", "y:bb", "z:c").pairwise(), 1, 1, 1);
    }

    @Test
    void nothingIsNotWrong() {
        assertFigures(score().bCubed(), 1, 1, 1);
        assertFigures(score().pairwise(), 1, 1, 1);
    }

    /** The example of Bagga and Baldwin: true things of 5, 2 and 5 mentions; the last two, or the first and last, are put together. */
    @Test
    void joiningTwoLargeThingsCostsMoreThanJoiningASmallOne() {
        ClusterScore small = score("x:aaaaa", "y:bbccccc");
        ClusterScore large = score("x:aaaaaccccc", "y:bb");
        assertThat(small.bCubed().precision()).isCloseTo((5 + 4 / 7.0 + 25 / 7.0) / 12, EXACTLY);
        assertThat(large.bCubed().precision()).isCloseTo(7 / 12.0, EXACTLY);
        assertThat(small.bCubed().recall()).isEqualTo(1);
        assertThat(large.bCubed().recall()).isEqualTo(1);
        assertThat(small.pairwise().precision()).isCloseTo(21 / 31.0, EXACTLY);
        assertThat(large.pairwise().precision()).isCloseTo(21 / 46.0, EXACTLY);
    }

    @Test
    void splittingCostsRecallOnly() {
        ClusterScore split = score("x:aa", "y:aa");
        assertFigures(split.bCubed(), 1, 0.5, 2 / 3.0);
        assertFigures(split.pairwise(), 1, 2 / 6.0, 0.5);
    }

    @Test
    void allApartHasNoPairs() {
        ClusterScore apart = score("x:a", "y:a", "z:b");
        assertFigures(apart.bCubed(), 1, 2 / 3.0, 0.8);
        assertFigures(apart.pairwise(), 1, 0, 0);
    }

    @Test
    void mixedMentionsCostBoth() {
        ClusterScore mixed = score("x:aab", "y:bb");
        assertThat(mixed.bCubed().precision()).isCloseTo((2 * 2 / 3.0 + 1 / 3.0 + 2) / 5, EXACTLY);
        assertThat(mixed.bCubed().recall()).isCloseTo((2 + 1 / 3.0 + 2 * 2 / 3.0) / 5, EXACTLY);
        assertFigures(mixed.pairwise(), 0.5, 0.5, 0.5);
    }
}
