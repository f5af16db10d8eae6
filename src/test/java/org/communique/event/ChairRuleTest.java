package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChairRuleTest {
    private static final String SOTO = "Chilean Deputy Defence Minister Pablo Soto";
    private static final String LAHTI = "Finnish Deputy Defence Minister Eero Lahti";

    private static List<String> read(String text) {
        return Told.by(new ChairRule(), text);
    }

    @Test
    void byWhomItWasCoChaired() {
        assertThat(read("The dialogue was co-chaired by %s and %s.".formatted(SOTO, LAHTI)))
                .containsExactly("DialogueSession held: Pablo Soto co-chair, Eero Lahti co-chair");
    }

    @Test
    void whoCoChairedIt() {
        assertThat(read("%s and %s co-chaired the sixth strategic dialogue.".formatted(SOTO, LAHTI)))
                .containsExactly("DialogueSession held: Pablo Soto co-chair, Eero Lahti co-chair");
    }

    @Test
    void withWhomSomebodyCoChairedIt() {
        assertThat(read("%s co-chaired the dialogue with %s.".formatted(SOTO, LAHTI)))
                .containsExactly("DialogueSession held: Pablo Soto co-chair, Eero Lahti co-chair");
    }

    @Test
    void twoWhoChairTogetherAreCoChairs() {
        assertThat(read("The session was chaired by %s and %s.".formatted(SOTO, LAHTI)))
                .containsExactly("DialogueSession held: Pablo Soto co-chair, Eero Lahti co-chair");
    }

    @Test
    void oneWhoChairsAloneIsChair() {
        assertThat(read("The session was chaired by %s.".formatted(SOTO)))
                .containsExactly("DialogueSession held: Pablo Soto chair");
    }

    @Test
    void itsCoChairsWereTwo() {
        assertThat(read("Its co-chairs were %s and %s.".formatted(SOTO, LAHTI)))
                .containsExactly("DialogueSession held: Pablo Soto co-chair, Eero Lahti co-chair");
    }

    @Test
    void withTwoAsCoChairs() {
        assertThat(read("Helsinki hosted the fifth round of the dialogue, with %s and %s as co-chairs."
                        .formatted(SOTO, LAHTI)))
                .containsExactly("DialogueSession held: Pablo Soto co-chair, Eero Lahti co-chair");
    }

    @Test
    void oneOfItsTwoChairsIsCoChair() {
        assertThat(read("%s was one of its two chairs.".formatted(SOTO)))
                .containsExactly("DialogueSession held: Pablo Soto co-chair");
    }

    @Test
    void whoChairsACommitteeOfOneSideDoesNotChairTheTalks() {
        assertThat(read("%s, who chairs the Chilean sub-committee, flew home.".formatted(SOTO)))
                .isEmpty();
    }

    @Test
    void whatIsReadOnlyPointsBackToTalks() {
        assertThat(Told.draftsOf(new ChairRule(), "The session was chaired by %s.".formatted(SOTO)))
                .singleElement()
                .satisfies(draft -> assertThat(draft.definite).isTrue());
    }

    @Test
    void whereNobodyIsNamedThereIsNoChair() {
        assertThat(read("The session was chaired by the oldest member.")).isEmpty();
        assertThat(read("He sat on a chair and led a quiet life.")).isEmpty();
    }

    @Test
    void twoOfTwoSidesPresideTogether() {
        assertThat(read("The session opened under the chairmanship of %s and %s.".formatted(SOTO, LAHTI)))
                .containsExactly("DialogueSession held: Pablo Soto co-chair, Eero Lahti co-chair");
        assertThat(read("The session ended with %s and %s in the chair.".formatted(SOTO, LAHTI)))
                .containsExactly("DialogueSession held: Pablo Soto co-chair, Eero Lahti co-chair");
    }

    @Test
    void oneOnEachSideOfTheTable() {
        assertThat(read("The session was co-chaired by %s on the Chilean side and %s on the Finnish side."
                        .formatted(SOTO, LAHTI)))
                .containsExactly("DialogueSession held: Pablo Soto co-chair, Eero Lahti co-chair");
    }

    @Test
    void underTheChairOfTwo() {
        assertThat(read("The sixth strategic dialogue was held under the chair of %s and %s.".formatted(SOTO, LAHTI)))
                .containsExactly("DialogueSession held: Pablo Soto co-chair, Eero Lahti co-chair");
        assertThat(read("The dialogue was held under the co-presidency of %s and %s.".formatted(SOTO, LAHTI)))
                .containsExactly("DialogueSession held: Pablo Soto co-chair, Eero Lahti co-chair");
    }

    @Test
    void eachChairForHisSide() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "The sixth session of the Peru-Chile Joint Trade Commission was held in Lima on Thursday. "
                                        + "Co-chairs were Vice-Minister Ana Ruiz for Peru and Under-Secretary Pedro Lagos for Chile."))
                .singleElement()
                .asString()
                .contains("Ana Ruiz co-chair", "Pedro Lagos co-chair");
    }

    @Test
    void whoTakesTheChairOverPresides() {
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "The 12th OAS Summit opened in Lima on Thursday. Peruvian President Ana Ruiz assumed the chairmanship from Chile."))
                .singleElement()
                .asString()
                .contains("Conference", "Ana Ruiz chair");
        assertThat(
                        Told.events(
                                "2024-05-10",
                                "The 12th OAS Summit opened in Lima on Thursday. Peruvian President Ana Ruiz took over the company."))
                .noneMatch(event -> event.contains("Ana Ruiz chair"));
    }
}
