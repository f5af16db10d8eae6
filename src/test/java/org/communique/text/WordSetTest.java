package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {
    @Test
    void holdsWhatItWasGivenAndNothingElse() {
        String[] even = IntStream.range(0, 500).mapToObj(i -> "w" + 2 * i).toArray(String[]::new);
        WordSet set = WordSet.of(even);
        for (int i = 0; i < 1000; i++) {
            assertThat(set.contains("w" + i)).isEqualTo(i % 2 == 0);
        }
        assertThat(set.contains("")).isFalse();
        assertThat(WordSet.of().contains("")).isFalse();
    }

    @Test
    void isASetInTheOrderGiven() {
        assertThat(WordSet.of("talks", "visit", "call"))
                .isEqualTo(Set.of("call", "talks", "visit"))
                .containsExactly("talks", "visit", "call");
    }

    @Test
    void wordsOfATextStandApart() {
        assertThat(WordSet.words("""
            talks visit
            call""")).isEqualTo(WordSet.of("talks", "visit", "call"));
    }

    @Test
    void aUnionHoldsEachWordOnce() {
        assertThat(WordSet.union(List.of(WordSet.of("talks", "visit"), Set.of("visit"))))
                .containsExactly("talks", "visit");
    }

    @Test
    void aWordGivenTwiceIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordSet.of("talks", "visit", "talks"))
                .withMessage("'talks' twice (expected: each word once)");
    }

    @Test
    void wordsOfOneHashAreKeptApart() {
        // "Aa" and "BB" have the same hash code.
        assertThat(WordSet.of("Aa").contains("BB")).isFalse();
        assertThat(WordSet.of("Aa", "BB")).containsExactly("Aa", "BB");
    }

    @Test
    void isOneOfAFew() {
        assertThat(WordSet.isOneOf("visit", "talks", "visit")).isTrue();
        assertThat(WordSet.isOneOf("visits", "talks", "visit")).isFalse();
    }

    @Test
    void aSignatureNeverDeniesWhatIsThere() {
        WordSignature signature = new WordSignature();
        List<String> words = IntStream.range(0, 60).mapToObj(i -> "word" + i).toList();
        words.forEach(signature::add);
        assertThat(words).allMatch(signature::mayHold).allMatch(word -> signature.mayHold(WordSet.of("absent", word)));
        assertThat(signature.mayHold(Set.of("word7"))).isTrue();
        assertThat(IntStream.range(1000, 2000)
                        .filter(i -> signature.mayHold("word" + i))
                        .count())
                .isLessThan(100);
    }
}
