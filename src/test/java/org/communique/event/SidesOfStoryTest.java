package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entity.Party;
import org.junit.jupiter.api.Test;

class SidesOfStoryTest {
    private static final Party CHILE = new Party.State("CHL");
    private static final Party KENYA = new Party.State("KEN");
    private static final Party OMAN = new Party.State("OMN");

    private static Draft meeting(Party one, Party other) {
        Draft draft = new Draft(EventType.MEETING, 0, 0);
        draft.parties.addAll(List.of(one, other));
        return draft;
    }

    private static Draft visit(Party guest, String country) {
        Draft draft = new Draft(EventType.VISIT, 0, 0);
        draft.guests.add(guest);
        draft.country = java.util.Optional.of(country);
        return draft;
    }

    private final Scene scene = Told.scene("She called on the minister.");

    @Test
    void theStateVisitedFacesItsGuests() {
        SidesOfStory story = new SidesOfStory(List.of(visit(CHILE, "KEN"), meeting(CHILE, OMAN)));
        assertThat(story.facing(scene, CHILE, 1)).contains(KENYA);
        assertThat(story.facing(scene, KENYA, 1)).contains(CHILE);
    }

    @Test
    void theOnlyPartnerOfAllThatIsToldFacesASide() {
        assertThat(new SidesOfStory(List.of(meeting(CHILE, OMAN))).facing(scene, CHILE, 1))
                .contains(OMAN);
        assertThat(new SidesOfStory(List.of(meeting(CHILE, OMAN), meeting(CHILE, KENYA))).facing(scene, CHILE, 1))
                .isEmpty();
    }

    @Test
    void thePairIsThatOfAllEvents() {
        assertThat(new SidesOfStory(List.of(meeting(CHILE, OMAN))).pair()).containsExactly(CHILE, OMAN);
        assertThat(new SidesOfStory(List.of(meeting(CHILE, OMAN), meeting(KENYA, OMAN))).pair())
                .isEmpty();
    }
}
