package org.communique.annotation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairFilterTest {
    private final PairFilter filter = new PairFilter();

    @Test
    void noPairThatWasAddedIsDeniedAndMostOthersAre() {
        IntStream.range(0, 20_000).forEach(i -> filter.add("word" + i % 500, "next" + i / 500));
        assertThat(IntStream.range(0, 20_000)).allMatch(i -> filter.mayHold("word" + i % 500, "next" + i / 500));
        long passed = IntStream.range(0, 20_000)
                .filter(i -> filter.mayHold("word" + i % 500, "other" + i / 500))
                .count();
        assertThat(passed).isLessThan(3_000);
    }

    @Test
    void theOrderCounts() {
        filter.add("joint", "exercise");
        assertThat(filter.mayHold("exercise", "joint")).isFalse();
    }
}
