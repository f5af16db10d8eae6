package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiscussionRuleTest {
    private static final String SOTO = "To Chilean Defence Minister Luis Soto, Rios offered her congratulations.";

    @Test
    void toWhomSomethingIsSaidWhereMeetingsAreToldIsMet() {
        assertThat(Told.by(
                        new DiscussionRule(),
                        "Peruvian Defence Minister Ana Rios had four bilateral meetings on Monday. " + SOTO))
                .containsExactly("Meeting held [CHL+PER]: Ana Rios participant, Luis Soto participant");
    }

    @Test
    void withoutMeetingsItMayBeALetter() {
        assertThat(Told.by(new DiscussionRule(), "Peruvian Defence Minister Ana Rios was at home. " + SOTO))
                .isEmpty();
    }

    @Test
    void aCourtInTheNameOfAPlaceIsNoAudience() {
        assertThat(
                        Told.by(
                                new DiscussionRule(),
                                "Over lunch at Milton Court, Kenya's President Amos Kiprop and Fiji's Prime Minister Jone Waqa went through the agenda."))
                .containsExactly("Meeting held [FJI+KEN]: Amos Kiprop participant, Jone Waqa participant");
    }

    @Test
    void whoSpeakFaceToFaceMeet() {
        assertThat(Told.by(
                        new DiscussionRule(),
                        "Kenya's President Amos Kiprop and Fiji's Prime Minister Jone Waqa spoke face to face."))
                .containsExactly("Meeting held [FJI+KEN]: Amos Kiprop participant, Jone Waqa participant");
    }

    @Test
    void whoSpeakOneOnOneMeet() {
        assertThat(Told.by(
                        new DiscussionRule(),
                        "Kenya's President Amos Kiprop and Fiji's Prime Minister Jone Waqa first spoke one on one."))
                .containsExactly("Meeting held [FJI+KEN]: Amos Kiprop participant, Jone Waqa participant");
    }

    @Test
    void whoWasAwaitedHasCome() {
        assertThat(Told.by(
                        new DiscussionRule(),
                        "Kenya's President Amos Kiprop was awaited at the palace by Fiji's Prime Minister Jone Waqa."))
                .containsExactly("Meeting held [FJI+KEN]: Amos Kiprop guest, Jone Waqa host");
        assertThat(Told.by(
                        new DiscussionRule(),
                        "Kenya's President Amos Kiprop is awaited at the palace by Fiji's Prime Minister Jone Waqa."))
                .containsExactly("Meeting planned [FJI+KEN]: Amos Kiprop guest, Jone Waqa host");
    }
}
