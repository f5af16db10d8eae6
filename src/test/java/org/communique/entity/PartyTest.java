package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartyTest {
    @Test
    void partiesAreSortedByCode() {
        assertThat(Stream.of(new Party.State("NOR"), new Party.Organisation("EU"), new Party.State("CHL"))
                        .sorted())
                .extracting(Party::code)
                .containsExactly("CHL", "EU", "NOR");
    }

    @Test
    void aStateHasACodeOfThreeCapitals() {
        assertThatThrownBy(() -> new Party.State("Norway")).hasMessage("state: Norway (expected: ISO 3166-1 alpha-3)");
    }

    @Test
    void anOrganisationHasAShortNameWithoutBlanks() {
        assertThatThrownBy(() -> new Party.Organisation("African Union")).hasMessageContaining("African Union");
        assertThatThrownBy(() -> new Party.Organisation(" ")).hasMessageContaining("without blanks");
    }
}
