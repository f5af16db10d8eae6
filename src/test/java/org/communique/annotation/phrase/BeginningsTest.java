package org.communique.annotation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeginningsTest {
    private final Beginnings<String> beginnings = new Beginnings<>();

    private List<String> of(String word) {
        List<String> found = new ArrayList<>();
        beginnings.of(word, found::add);
        return found;
    }

    @Test
    void theBeginningsOfAWordAreFoundTheShortestFirst() {
        beginnings.computeIfAbsent("terroris", () -> "B");
        beginnings.computeIfAbsent("terr", () -> "A");
        beginnings.computeIfAbsent("terrace", () -> "C");
        assertThat(of("terrorism")).containsExactly("A", "B");
        assertThat(of("terr")).containsExactly("A");
    }

    @Test
    void aWordThatLeavesAllOfThemHasNone() {
        beginnings.computeIfAbsent("maritim", () -> "A");
        assertThat(of("mar")).isEmpty();
        assertThat(of("market")).isEmpty();
        assertThat(of("")).isEmpty();
    }

    @Test
    void whatABeginningStandsForIsMadeOnce() {
        assertThat(beginnings.mayOpen("cybernetics")).isFalse();
        assertThat(beginnings.computeIfAbsent("cyber", () -> "first")).isEqualTo("first");
        assertThat(beginnings.computeIfAbsent("cyber", () -> "second")).isEqualTo("first");
        assertThat(beginnings.mayOpen("cybernetics")).isTrue();
    }
}
