package org.communique.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PartialDateTest {
    private static PartialDate date(int year, int month, int day) {
        return PartialDate.of(
                        year,
                        month == 0 ? OptionalInt.empty() : OptionalInt.of(month),
                        day == 0 ? OptionalInt.empty() : OptionalInt.of(day))
                .orElseThrow();
    }

    @Test
    void aDateIsWrittenAsExactlyAsItIsKnown() {
        assertThat(date(2019, 5, 14)).hasToString("2019-05-14");
        assertThat(date(2019, 5, 0)).hasToString("2019-05");
        assertThat(date(2019, 0, 0)).hasToString("2019");
        assertThat(date(645, 0, 0)).hasToString("0645");
    }

    @Test
    void aDayThatTheCalendarLacksIsNone() {
        assertThat(PartialDate.of(2019, OptionalInt.of(2), OptionalInt.of(29))).isEmpty();
        assertThat(PartialDate.of(2019, OptionalInt.of(13), OptionalInt.empty()))
                .isEmpty();
        assertThat(PartialDate.of(2020, OptionalInt.of(2), OptionalInt.of(29))).isPresent();
    }

    @Test
    void aMonthReachesFromItsFirstToItsLastDay() {
        assertThat(date(2020, 2, 0).earliest()).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(date(2020, 2, 0).latest()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(date(2020, 0, 0).latest()).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @Test
    void aDayIsCompatibleWithItsMonthAndYearOnly() {
        assertThat(date(2019, 5, 14).compatibleWith(date(2019, 5, 0))).isTrue();
        assertThat(date(2019, 0, 0).compatibleWith(date(2019, 5, 14))).isTrue();
        assertThat(date(2019, 5, 14).compatibleWith(date(2019, 6, 0))).isFalse();
        assertThat(date(2019, 5, 14).compatibleWith(date(2019, 5, 15))).isFalse();
    }
}
