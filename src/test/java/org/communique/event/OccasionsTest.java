package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OccasionsTest {
    private static final String LEAD =
            "Jordanian Foreign Minister Lina Haddad and her Fijian counterpart Jone Waqa spoke to reporters. ";

    @Test
    void oneDateIsOneEvent() {
        assertThat(Told.by(new MeetingRule(), LEAD + "The two ministers had met in Davos in January."))
                .hasSize(1);
    }
}
