package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashFilterTest {
    @Test
    void neverDeniesWhatWasAddedAndDeniesMostOfTheRest() {
        HashFilter filter = new HashFilter(1024);
        IntStream.range(0, 50).forEach(i -> filter.add(hash(i)));
        assertThat(IntStream.range(0, 50).allMatch(i -> filter.mayHold(hash(i))))
                .isTrue();
        assertThat(IntStream.range(50, 1050)
                        .filter(i -> filter.mayHold(hash(i)))
                        .count())
                .isLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 32, 100, -64})
    void aSizeThatIsNoPowerOfTwoIsAnError(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HashFilter(size))
                .withMessage("%d bits (expected: a power of two, at least 64)".formatted(size));
    }

    private static int hash(int i) {
        return WordSignature.mixed("word" + i);
    }
}
