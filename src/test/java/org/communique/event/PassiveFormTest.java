package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassiveFormTest {
    @Test
    void whoStandsBehindByspeaks() {
        assertThat(Spoken.in("More visits were proposed by the Finnish minister."))
                .containsExactly("Eero Lahti propose");
        assertThat(Spoken.in("A commitment to free trade was reaffirmed by both."))
                .containsExactly("parties affirm");
        assertThat(Spoken.in("Regular contacts were agreed upon by the participants."))
                .containsExactly("parties agree");
    }

    @Test
    void withoutASpeakerThoseWhoMetSpeak() {
        assertThat(Spoken.in("It was agreed to continue contacts at every level."))
                .containsExactly("parties agree");
        assertThat(Spoken.in("It was stressed that the alliance serves peace.")).containsExactly("parties affirm");
        assertThat(Spoken.in("The importance of trade was emphasised during the meeting."))
                .containsExactly("parties affirm");
        assertThat(Spoken.in("Satisfaction was expressed with the state of relations."))
                .containsExactly("parties affirm");
        assertThat(Spoken.in("Readiness was expressed to open a consulate.")).containsExactly("parties pledge");
    }

    @Test
    void anAttitudeThatIsExpressedIsThatOfThoseWhoMet() {
        assertThat(Spoken.in("Readiness was confirmed to widen contacts between lawmakers."))
                .containsExactly("parties pledge");
        assertThat(Spoken.in("As was emphasised, trade has grown.")).containsExactly("parties affirm");
        assertThat(Spoken.in("Trade, pupils and fuel pass through the port, it was noted."))
                .containsExactly("parties affirm");
        assertThat(Spoken.in("The bridge was noted in the guide.")).isEmpty();
    }

    @Test
    void anAnnouncementWithoutAnAnnouncerOnlySourcesTheNews() {
        assertThat(Spoken.in("Rojas will stay until Thursday, it was announced."))
                .isEmpty();
    }

    @Test
    void whatIsDoneToPapersIsNotSpeech() {
        assertThat(Spoken.in("The protocol was endorsed by Lahti in the evening."))
                .isEmpty();
    }

    @Test
    void aReportIsNoSpeech() {
        assertThat(Spoken.in("The fish was described as fresh.")).isEmpty();
    }

    @Test
    void whatWasDecidedIsTheirDecision() {
        assertThat(Spoken.in("It was decided that experts will meet in the spring."))
                .containsExactly("parties agree");
        assertThat(Spoken.in("That was agreed on Monday.")).containsExactly("parties agree");
        assertThat(Spoken.in("Trade has doubled, it was concluded over lunch.")).hasSize(1);
    }

    @Test
    void whoAsksMayStandInsideTheWords() {
        assertThat(Spoken.in("All neighbours are asked by Lahti to keep the peace."))
                .containsExactly("Eero Lahti urge");
    }
}
