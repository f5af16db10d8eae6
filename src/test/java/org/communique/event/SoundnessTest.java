package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

/** The check of reports must see each fault that it is there for. */
class SoundnessTest {
    private static final Report SOUND = Told.report(
            "2016-04-12",
            "Chilean Foreign Minister Marta Rojas met Finnish Foreign Minister Eero Lahti in Helsinki on Monday. Lahti thanked Chile for its help.");

    private static List<String> faultsWith(UnaryOperator<StatementReport> change) {
        List<StatementReport> statements =
                SOUND.statements().stream().map(change).toList();
        return faults(SOUND.persons(), SOUND.events(), statements);
    }

    private static List<String> faults(
            List<PersonReport> persons, List<EventReport> events, List<StatementReport> statements) {
        return Soundness.faults(
                new Report(SOUND.article(), SOUND.publication(), persons, events, statements, SOUND.topics()));
    }

    private static StatementReport with(
            StatementReport one, Speaker speaker, Optional<String> event, List<Evidence> evidence) {
        return new StatementReport(one.key(), speaker, one.act(), one.sentence(), event, one.about(), evidence);
    }

    @Test
    void aSoundReportHasNoFault() {
        assertThat(SOUND.statements()).isNotEmpty();
        assertThat(Soundness.faults(SOUND)).isEmpty();
    }

    @Test
    void aSpeakerWhoIsNoPersonOfTheReportIsAFault() {
        assertThat(faultsWith(one -> with(one, new Speaker.Named("person-9"), one.event(), one.evidence())))
                .containsExactly("statement-1 refers to Optional[person-9]");
    }

    @Test
    void anEventThatIsNotThereIsAFault() {
        assertThat(faultsWith(one -> with(one, one.speaker(), Optional.of("event-9"), one.evidence())))
                .containsExactly("statement-1 refers to Optional[event-9]");
    }

    @Test
    void evidenceOutsideTheTextIsAFault() {
        Evidence outside = new Evidence(new Span(100_000, 100_010), "SomeRule");
        assertThat(faultsWith(one -> with(one, one.speaker(), one.event(), List.of(outside))))
                .singleElement()
                .asString()
                .startsWith("statement-1 stands at 100000..100010");
    }

    @Test
    void noEvidenceIsAFault() {
        assertThat(faultsWith(one -> with(one, one.speaker(), one.event(), List.of())))
                .containsExactly("statement-1 has no evidence");
    }

    @Test
    void oneKeyForTwoIsAFault() {
        StatementReport statement = SOUND.statements().getFirst();
        assertThat(faults(SOUND.persons(), SOUND.events(), List.of(statement, statement)))
                .containsExactly("two have the key of statement statement-1");
    }

    @Test
    void peopleOfOneSideWithoutEventAreAFault() {
        String fault = "something is said without an event or officials of two sides";
        assertThat(faults(SOUND.persons().subList(0, 1), List.of(), List.of())).contains(fault);
        assertThat(faults(SOUND.persons(), List.of(), List.of())).doesNotContain(fault);
    }

    @Test
    void aParticipantWhoIsNotThereIsAFault() {
        assertThat(faults(List.of(), SOUND.events(), List.of()))
                .anyMatch(fault -> fault.contains("refers to Optional[person-"));
    }
}
