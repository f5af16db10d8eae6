package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheInputsWhateverTheNumberOfThreads(int threads) {
        var inputs = IntStream.range(0, 500).boxed().toList();
        var results = new ArrayList<Integer>();
        new InOrder(threads).forEach(inputs, i -> spin(i), results::add);
        assertThat(results).isEqualTo(inputs);
    }

    @Test
    void asManyPiecesAreWorkedOnAtOnceAsThereAreThreads() {
        var meeting = new CyclicBarrier(3);
        var names = ConcurrentHashMap.<String>newKeySet();
        new InOrder(3).forEach(List.of(1, 2, 3), i -> meet(meeting), names::add);
        assertThat(names).hasSize(3);
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        assertThatThrownBy(() -> new InOrder(2).forEach(List.of(1, 0), i -> 1 / i, i -> {}))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void whatTheSinkThrowsIsThrown() {
        assertThatThrownBy(() -> new InOrder(2).forEach(List.of(1, 0), i -> i, i -> {
                    throw new IllegalStateException("full");
                }))
                .hasMessage("full");
    }

    private static int spin(int i) {
        // Later inputs are done faster, so that the order is not right by chance.
        for (int n = 0; n < 500 - i; n++) {
            Thread.onSpinWait();
        }
        return i;
    }

    private static String meet(CyclicBarrier meeting) {
        try {
            meeting.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        return Thread.currentThread().getName();
    }
}
