package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetingFormTest {
    @Test
    void aMeetingSpeaksForTheSides() {
        assertThat(Spoken.in("The session chaired by Rojas and Lahti noted that trade was low."))
                .containsExactly("parties affirm");
        assertThat(Spoken.in("The joint statement condemned the attack on the ships."))
                .containsExactly("parties condemn");
        assertThat(Spoken.in("The meeting reaffirmed the value of the convention."))
                .containsExactly("parties affirm");
        assertThat(Spoken.in("The commission recommended that customs offices stay open at night."))
                .containsExactly("parties propose");
    }
}
