package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PortCallRuleTest {
    private static List<String> read(String text) {
        return Told.by(new PortCallRule(), text);
    }

    @Test
    void aWarshipThatDocksInAnotherStateVisitsIt() {
        assertThat(read("The Chilean Navy frigate Condell docked in Callao, Peru, on Monday for a goodwill visit."))
                .singleElement()
                .asString()
                .startsWith("Visit held in PER at Callao")
                .contains("[CHL+PER]");
    }

    @Test
    void theNavyMayFollowTheShip() {
        assertThat(read("Two ships of the Royal Thai Navy reached Manila for a four-day visit to the Philippines."))
                .containsExactly("Visit held in PHL at Manila [PHL+THA]");
    }

    @Test
    void aPrefixTellsTheNavy() {
        assertThat(read("INS Tarini called at Mombasa, Kenya, on Friday."))
                .containsExactly("Visit held in KEN at Mombasa [IND+KEN]");
    }

    @Test
    void whatIsAnnouncedIsPlanned() {
        assertThat(read("The Brazilian frigate Liberal will call at Walvis Bay, Namibia, on May 22."))
                .singleElement()
                .asString()
                .startsWith("Visit planned");
    }

    @Test
    void linersAndFreightersVisitNobody() {
        assertThat(read("The liner Meridian made a port call at Kotor, Montenegro, on Monday."))
                .isEmpty();
        assertThat(read("The Greek tanker Aris docked in Lagos, Nigeria, on Monday."))
                .isEmpty();
    }

    @Test
    void aShipIsAtHomeInItsOwnPorts() {
        assertThat(read("The Indian Navy frigate INS Tabar called at the port of Kochi, India, on Tuesday."))
                .noneMatch(visit -> visit.contains("+"));
    }
}
