package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OccasionsTest {
    private static final String LEAD =
            "Jordanian Foreign Minister Lina Haddad and her Fijian counterpart Jone Waqa spoke to reporters. ";

    @Test
    void eachDateIsAnEventOfItsOwn() {
        assertThat(
                        Told.draftsOf(
                                new MeetingRule(),
                                LEAD
                                        + "The two ministers had met in January in Davos, in February in Amman and in September in New York."))
                .hasSize(3);
    }

    @Test
    void thePlaceMayStandBeforeTheDate() {
        assertThat(Told.by(
                        new MeetingRule(),
                        LEAD + "The two ministers had met in Davos in January and in Amman in February."))
                .satisfiesExactly(
                        first -> assertThat(first).contains("at Davos"),
                        other -> assertThat(other).contains("at Amman"));
    }

    @Test
    void oneDateIsOneEvent() {
        assertThat(Told.by(new MeetingRule(), LEAD + "The two ministers had met in Davos in January."))
                .hasSize(1);
    }
}
