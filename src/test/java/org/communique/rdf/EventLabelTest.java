package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventLabelTest {
    private static EventLabel label(EventType type, List<String> parties) {
        return new EventLabel(
                type,
                Optional.empty(),
                OptionalInt.empty(),
                parties,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aRoundIsCalledByNumberSeriesPlaceAndDay() {
        EventLabel round = new EventLabel(
                EventType.DIALOGUE_SESSION,
                Optional.of("Norway–Sweden Border Dialogue"),
                OptionalInt.of(22),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Oslo"),
                Optional.of(Dispatch.date("2025-09-03")));
        assertThat(round.text()).isEqualTo("22nd Norway–Sweden Border Dialogue, Oslo, 3 September 2025");
    }

    @Test
    void aVisitIsCalledByItsWay() {
        EventLabel visit = new EventLabel(
                EventType.VISIT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of("Norway", "Sweden"),
                Optional.of("Norway"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Dispatch.date("2023-07")));
        assertThat(visit.text()).isEqualTo("Visit from Sweden to Norway, July 2023");
    }

    @Test
    void manyPartiesAreCounted() {
        assertThat(label(EventType.CONFERENCE, List.of("A", "B", "C", "D", "E")).text())
                .isEqualTo("Conference of A, B, C and 2 others");
        assertThat(label(EventType.CALL, List.of("B", "A")).text()).isEqualTo("Call between A and B");
        assertThat(label(EventType.DIALOGUE_SESSION, List.of()).text()).isEqualTo("Dialogue");
    }

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "13, 13th", "21, 21st", "112, 112th"})
    void ordinalsAreEnglish(int number, String ordinal) {
        assertThat(EventLabel.ordinal(number)).isEqualTo(ordinal);
    }
}
