package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.entity.Party;
import org.communique.event.EventReport;
import org.communique.event.EventType;
import org.communique.event.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventCodeTest {
    private static EventReport event(EventType type, Status status, String country, String... states) {
        return new EventReport(
                "event-1",
                type,
                true,
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                country.isEmpty() ? Optional.empty() : Optional.of(country),
                Optional.empty(),
                OptionalInt.empty(),
                Arrays.stream(states).map(code -> (Party) new Party.State(code)).toList(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static String shown(EventReport event) {
        return EventCode.of(event)
                .map(code -> code.plover() + "/" + code.mode().orElse("-") + "/" + code.cameo())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "DIALOGUE_SESSION, CONSULT/-/040",
        "MEETING,          CONSULT/-/040",
        "VISIT,            CONSULT/visit/042",
        "CALL,             CONSULT/phone/041",
        "CONFERENCE,       CONSULT/multilateral/040",
        "SIGNING,          SUPPORT/-/057",
        "AWARD_CONFERRAL,  SUPPORT/-/051",
        "EXERCISE,         COOPERATE/-/062",
        "COMMEMORATION,    SUPPORT/-/017"
    })
    void whatWasHeldHasTheCodeOfItsType(EventType type, String code) {
        assertThat(shown(event(type, Status.HELD, "NOR", "NOR", "PER"))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"MEETING, AGREE/-/036", "VISIT, AGREE/-/036", "SIGNING, AGREE/-/032", "EXERCISE, AGREE/-/0312"})
    void whatIsPlannedIsAnIntention(EventType type, String code) {
        assertThat(shown(event(type, Status.PLANNED, "NOR", "NOR", "PER"))).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void whatDidNotHappenHasNoCode(EventType type) {
        assertThat(shown(event(type, Status.CANCELLED, "NOR", "NOR", "PER"))).isEqualTo("none");
        assertThat(shown(event(type, Status.POSTPONED, "NOR", "NOR", "PER"))).isEqualTo("none");
    }

    @Test
    void twoSidesInACountryOfNeitherMetAtAThirdLocation() {
        assertThat(shown(event(EventType.MEETING, Status.HELD, "CHE", "NOR", "PER")))
                .isEqualTo("CONSULT/third-party/044");
        assertThat(shown(event(EventType.MEETING, Status.HELD, "", "NOR", "PER")))
                .isEqualTo("CONSULT/-/040");
        assertThat(shown(event(EventType.MEETING, Status.HELD, "CHE", "NOR"))).isEqualTo("CONSULT/-/040");
    }

    @Test
    void threeSidesAreMany() {
        assertThat(shown(event(EventType.MEETING, Status.HELD, "CHE", "NOR", "PER", "KEN")))
                .isEqualTo("CONSULT/multilateral/040");
    }
}
