package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.entity.Party;
import org.junit.jupiter.api.Test;

class RepresentedSidesTest {
    @Test
    void aCommissionAtWhichManyAreRepresentedIsAConference() {
        assertThat(Told.report(
                                "2023-09-14",
                                "The Joint Consultative Commission convened by videolink on Wednesday. "
                                        + "Chad, Mali and Togo were represented.")
                        .events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.type()).isEqualTo(EventType.CONFERENCE);
                    assertThat(event.parties())
                            .containsExactlyInAnyOrder(
                                    new Party.State("TCD"), new Party.State("MLI"), new Party.State("TGO"));
                });
    }
}
