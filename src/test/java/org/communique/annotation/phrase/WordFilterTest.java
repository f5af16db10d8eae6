package org.communique.annotation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordFilterTest {
    private final WordFilter filter = new WordFilter();

    @Test
    void noWordThatWasAddedIsDenied() {
        List<String> words =
                IntStream.range(0, 5_000).mapToObj(i -> "word" + i * 31).toList();
        words.forEach(filter::add);
        assertThat(words).allMatch(filter::mayHold);
    }

    @Test
    void mostOtherWordsAre() {
        IntStream.range(0, 5_000).forEach(i -> filter.add("word" + i));
        long passed = IntStream.range(0, 5_000)
                .filter(i -> filter.mayHold("other" + i))
                .count();
        assertThat(passed).isLessThan(1_000);
    }
}
