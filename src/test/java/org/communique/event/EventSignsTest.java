package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventSignsTest {
    private static List<String> signs(String day, String text) {
        Report report = Told.report(day, text);
        assertThat(report.events()).isNotEmpty();
        return new EventSigns(report).of(report.events().getFirst());
    }

    @Test
    void aMeetingThatTellsAllHasTheSignsOfIt() {
        assertThat(
                        signs(
                                "2016-04-12",
                                "Chilean Foreign Minister Marta Rojas met Finnish Foreign Minister Eero Lahti in Helsinki on Monday."))
                .contains(
                        "type Meeting",
                        "sentences 1",
                        "parties 2",
                        "people 2+",
                        "date told",
                        "place told",
                        "status held",
                        "main",
                        "events 1-2")
                .doesNotContain("another alike", "ordinal", "side unknown");
    }

    @Test
    void whatIsTakenOverIsNoSignOfWhatIsTold() {
        assertThat(
                        signs(
                                "2016-04-12",
                                "Chilean Foreign Minister Marta Rojas met Finnish Foreign Minister Eero Lahti and discussed trade."))
                .contains("date of publication")
                .doesNotContain("date told", "place told");
    }

    @Test
    void whatOnlyTheNetHoldsHasASignOfItsOwn() {
        assertThat(
                        signs(
                                "2016-04-12",
                                "Following a tête-à-tête, Chilean Minister Marta Rojas and Finnish Minister Eero Lahti faced the press."))
                .contains("net");
        assertThat(signs("2016-04-12", "Chilean Minister Marta Rojas met Finnish Minister Eero Lahti."))
                .doesNotContain("net");
    }

    @Test
    void eachSignStandsOnce() {
        assertThat(
                        signs(
                                "2019-05-14",
                                "The 5th Chile-Finland Defence Dialogue was held in Helsinki on Monday. The two sides signed the minutes."))
                .doesNotHaveDuplicates()
                .contains("ordinal", "series");
    }
}
