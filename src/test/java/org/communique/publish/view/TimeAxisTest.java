package org.communique.publish.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.publish.view.TimeAxis.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAxisTest {
    @ParameterizedTest
    @CsvSource({
        "2025-09-03, 2025-09-03, 2025-09-04",
        "2024-02, 2024-02-01, 2024-03-01",
        "2025, 2025-01-01, 2026-01-01",
        "2020s, 2020-01-01, 2030-01-01"
    })
    void aDateIsAStretchOfTime(String date, String begin, String end) {
        assertThat(Stretch.of(date)).hasValueSatisfying(stretch -> {
            assertThat(stretch.begin()).hasToString(begin);
            assertThat(stretch.end()).hasToString(end);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2025-13", "2025-02-30", "25", "2025-09-03T10:00:00", "-2025", "202"})
    void whatIsNoDateIsNone(String text) {
        assertThat(Stretch.of(text)).isEmpty();
    }

    @Test
    void allDatesFindRoomInTheirOrder() {
        TimeAxis axis = new TimeAxis(List.of("2025-09-03", "1998", "never", "2010-05"), 100, 900);

        assertThat(List.of(
                        axis.middle("1998").orElseThrow(),
                        axis.middle("2010-05").orElseThrow(),
                        axis.middle("2025-09-03").orElseThrow()))
                .isSorted()
                .allMatch(x -> x > 100 && x < 900);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09-03", "2025-09", "2025", "0001"})
    void thereAreNeverManyLines(String first) {
        TimeAxis axis = new TimeAxis(List.of(first, "2025-09-20", "9999-12-31".substring(0, 4)), 0, 900);

        assertThat(axis.grid(0, 10).size() / 2).isBetween(1, 21);
    }

    @Test
    void anAxisWithoutDatesIsOne() {
        assertThat(new TimeAxis(List.of(), 0, 900).grid(0, 10)).isNotEmpty();
    }
}
