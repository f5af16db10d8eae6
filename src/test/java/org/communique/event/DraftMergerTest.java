package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.entity.Party;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class DraftMergerTest {
    private static final Evidence FIRST = new Evidence(new Span(0, 10), "FirstRule");
    private static final Evidence SECOND = new Evidence(new Span(20, 30), "SecondRule");

    private static Draft draft(EventType type, Evidence evidence, String... parties) {
        Draft draft = new Draft(type, 0, 0);
        draft.evidence.add(evidence);
        for (String party : parties) {
            draft.parties.add(new Party.State(party));
        }
        return draft;
    }

    private static Draft session(int ordinal, String words) {
        Draft draft = draft(EventType.DIALOGUE_SESSION, FIRST, "CHL", "FIN");
        draft.ordinal = ordinal > 0 ? OptionalInt.of(ordinal) : OptionalInt.empty();
        draft.series = Optional.of(new SeriesWording(words, false));
        return draft;
    }

    private static Draft meeting(int... people) {
        Draft draft = draft(EventType.MEETING, FIRST);
        for (int person : people) {
            draft.addParticipant(person, Role.PARTICIPANT, FIRST);
        }
        return draft;
    }

    private static Draft on(Draft draft, String day) {
        draft.start = Optional.of(new Occurrence(PartialDate.of(LocalDate.parse(day)), DateBasis.EXPLICIT));
        return draft;
    }

    private static List<Draft> merge(Draft... drafts) {
        return new DraftMerger().merge(List.of(drafts));
    }

    @Test
    void meetingsOfTheSamePeopleAreOne() {
        assertThat(merge(meeting(1, 2), meeting(2, 1))).hasSize(1);
    }

    @Test
    void meetingsOfOtherPeopleStayTwo() {
        assertThat(merge(meeting(1, 2), meeting(1, 3))).hasSize(2);
    }

    @Test
    void meetingsOnOtherDaysStayTwo() {
        assertThat(merge(on(meeting(1, 2), "2016-04-11"), on(meeting(1, 2), "2016-04-12")))
                .hasSize(2);
    }

    @Test
    void aPlannedAndAHeldMeetingStayTwo() {
        Draft planned = meeting(1, 2);
        planned.status = Status.PLANNED;
        assertThat(merge(meeting(1, 2), planned)).hasSize(2);
    }

    @Test
    void roundsOfOneNumberAreOneAndOfTwoNumbersTwo() {
        assertThat(merge(session(5, "defence dialogue"), session(5, "defense dialogue")))
                .hasSize(1);
        assertThat(merge(session(5, "defence dialogue"), session(6, "defence dialogue")))
                .hasSize(2);
    }

    @Test
    void aRoundWithoutNumberIsTheOneOfASimilarName() {
        assertThat(merge(session(5, "defence strategy dialogue"), session(0, "strategic dialogue")))
                .hasSize(1);
        assertThat(merge(session(5, "defence strategy dialogue"), session(0, "consular consultations")))
                .hasSize(2);
    }

    @Test
    void eventsOfTwoKindsStayTwo() {
        assertThat(merge(meeting(1, 2), draft(EventType.VISIT, FIRST))).hasSize(2);
    }

    @Test
    void signingsOfOtherPartiesStayTwo() {
        assertThat(merge(draft(EventType.SIGNING, FIRST, "CHL", "FIN"), draft(EventType.SIGNING, FIRST, "CHL", "NOR")))
                .hasSize(2);
    }

    @Test
    void theJoinedEventKnowsWhatEachKnew() {
        Draft one = draft(EventType.EXERCISE, FIRST, "CHL");
        Draft other = on(draft(EventType.EXERCISE, SECOND, "CHL", "FIN"), "2016-04-11");
        other.ordinal = OptionalInt.of(3);
        assertThat(merge(one, other)).singleElement().satisfies(event -> {
            assertThat(event.evidence).containsExactly(FIRST, SECOND);
            assertThat(event.parties).extracting(Party::code).containsExactlyInAnyOrder("CHL", "FIN");
            assertThat(event.start).isPresent();
            assertThat(event.ordinal).hasValue(3);
        });
    }

    @Test
    void aRoleInTheTextsOwnWordsOutranksOneOfThePlace() {
        Draft chaired = session(5, "defence dialogue");
        chaired.addParticipant(1, Role.CO_CHAIR, SECOND);
        Draft attended = session(5, "defence dialogue");
        attended.addParticipant(1, Role.PARTICIPANT, FIRST);
        assertThat(merge(attended, chaired))
                .singleElement()
                .satisfies(event -> assertThat(event.participants).containsEntry(1, Role.CO_CHAIR));
    }

    @Test
    void oneOfTwoThatIsNewsMakesTheEventNews() {
        Draft mentioned = meeting(1, 2);
        mentioned.background = true;
        assertThat(merge(mentioned, meeting(1, 2)))
                .singleElement()
                .satisfies(event -> assertThat(event.background).isFalse());
    }

    private static Draft council(String words, int ordinal) {
        Draft draft = draft(EventType.CONFERENCE, FIRST);
        draft.parties.add(new Party.Organisation("OAS"));
        draft.series = words.isEmpty() ? Optional.empty() : Optional.of(new SeriesWording(words, false));
        draft.ordinal = ordinal > 0 ? OptionalInt.of(ordinal) : OptionalInt.empty();
        return draft;
    }

    @Test
    void aGatheringOfABodyIsTheOneThatBearsItsName() {
        assertThat(merge(council("", 0), council("OAS council of ministers", 12)))
                .hasSize(1);
        assertThat(merge(council("", 0), council("Lima Water Forum", 12))).hasSize(2);
    }

    @Test
    void whatPointsBackToANamedForumIsThatOne() {
        Draft first = council("Lima Water Forum", 3);
        Draft second = council("Oslo Ice Congress", 7);
        Draft back = new Draft(EventType.CONFERENCE, 5, 0);
        back.evidence.add(SECOND);
        back.definite = true;
        back.meant = second.series;
        back.addParticipant(1, Role.CHAIR, SECOND);
        assertThat(merge(first, second, back))
                .last()
                .satisfies(event -> assertThat(event.participants).containsKey(1));
    }
}
