package org.communique.publish.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
    private static final URI BASE = URI.create("http://localhost:3330/");

    private static Selection of(String query) {
        return Selection.of(Request.get("/view/timeline?" + query, Map.of()), BASE, Selection.ANY);
    }

    private static EventFacts event(String type, String start, String... parties) {
        return new EventFacts(
                BASE + "event/1",
                "",
                type,
                start,
                "",
                "https://w3id.org/communique/status/held",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(parties),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state=vnm",
                "state=V%3E",
                "state=RUS&state=VNM&state=CHN&state=IND&state=FRA",
                "series=%3E%20%7D",
                "series=../graph",
                "type=Coup",
                "status=done",
                "topic=%22",
                "place=a%20b",
                "from=25",
                "from=2025-13",
                "to=2025-02-32",
                "page=0",
                "page=999999",
                "least=-1",
                "of=ships"
            })
    void whatCanBeNoValueIsRefused(String query) {
        assertThatThrownBy(() -> of(query)).isInstanceOf(Refusal.class).hasMessageContaining("(expected: ");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-03, 2025, 2025, true",
        "2025-09-03, 2025-09, 2025-09, true",
        "2025-09-03, 2025-09-04, '', false",
        "2025-09-03, '', 2025-08, false",
        "2025-09, 2025-09, '', true",
        "2025, 2025-09, '', false",
        "'', 2025, '', false"
    })
    void aSpanOfTimeTakesWhatBeginsInIt(String start, String from, String to, boolean taken) {
        assertThat(of("from=%s&to=%s".formatted(from, to)).takes(event("Visit", start)))
                .isEqualTo(taken);
    }

    @Test
    void allStatesAreSides() {
        Selection both = of("state=VNM&state=RUS");

        assertThat(both.takes(event("Call", "", BASE + "state/RUS", BASE + "state/VNM")))
                .isTrue();
        assertThat(both.takes(event("Call", "", BASE + "state/RUS", BASE + "state/CHN")))
                .isFalse();
    }

    @Test
    void emptyFieldsOfAFormChooseNothing() {
        assertThat(of("state=&state=&type=&series=&from=&to=&topic=").address(View.TIMELINE))
                .isEmpty();
    }

    @Test
    void theAddressOfASelectionLeadsToIt() {
        Selection selection = of("state=VNM&state=RUS&type=Visit&status=planned&from=2020&to=2025-09&page=3");

        assertThat(selection.address(View.TIMELINE))
                .isEqualTo("?state=RUS&state=VNM&type=Visit&status=planned&from=2020&to=2025-09&page=3");
        assertThat(selection.address(View.TIMELINE, Map.of("from", "2021")))
                .as("another selection begins at its first page")
                .isEqualTo("?state=RUS&state=VNM&type=Visit&status=planned&from=2021&to=2025-09");
    }
}
