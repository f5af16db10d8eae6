package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SidesFormTest {
    @Test
    void aNameAndItsGuestAreTheSides() {
        String talks =
                "Chilean Foreign Minister Marta Rojas met Finnish Foreign Minister Eero Lahti in Helsinki on Monday.";
        assertThat(Told.statements("2016-04-12", talks + "\n\nLahti and his guest agreed to meet again."))
                .containsExactly("parties agree: Lahti and his");
    }

    @Test
    void bothAloneAreTheSides() {
        assertThat(Spoken.in("Both stressed the value of trade.")).containsExactly("parties affirm");
        assertThat(Spoken.in("The two also condemned the attack on the ships.")).containsExactly("parties condemn");
        assertThat(Spoken.in("The pair pledged to meet again.")).containsExactly("parties pledge");
    }

    @Test
    void groupsOfPeopleAreTheSides() {
        assertThat(Spoken.in("Their deputy ministers agreed to meet again in the spring."))
                .containsExactly("parties agree");
        assertThat(Spoken.in("All parties agreed that the harbour matters.")).containsExactly("parties agree");
        assertThat(Spoken.in("The heads of both delegations voiced satisfaction with the talks."))
                .containsExactly("parties affirm");
        assertThat(Spoken.in("Host and guest agreed that schools should be built."))
                .containsExactly("parties agree");
        assertThat(Spoken.in("They stayed for an hour, with both sides vowing to buy more fish."))
                .containsExactly("parties pledge");
    }

    @Test
    void twoStatesAreTheSides() {
        assertThat(Spoken.in("Chile and Finland agreed to buy more fish.")).containsExactly("parties agree");
        assertThat(Spoken.in("Both Finland and Chile condemned the attack on the ships."))
                .containsExactly("parties condemn");
    }

    @Test
    void officialsOfAnotherHouseAreNot() {
        assertThat(Spoken.in("Cadets and the academy's senior officials welcomed the guests."))
                .isEmpty();
    }

    @Test
    void eachOfThemSpeaksForAll() {
        assertThat(Spoken.in("Each minister stressed the value of trade.")).containsExactly("parties affirm");
        assertThat(Spoken.in("Neither side ruled out more talks.")).hasSize(1);
    }

    @Test
    void aStateWhosePluralNameLooksLikeAGroupIsOne() {
        assertThat(Spoken.in("The United States welcomed the ceasefire.")).containsExactly("United States welcome");
    }
}
