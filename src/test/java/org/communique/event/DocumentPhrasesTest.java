package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentPhrasesTest {
    private static List<String> read(String text) {
        Scene scene = Told.scene(text);
        return new DocumentPhrases("SomeRule")
                .within(scene, 0, scene.size()).stream().map(Told::shown).toList();
    }

    @Test
    void aDocumentHasKindCountAndWording() {
        assertThat(read("Both sides signed the agreed minutes of the meeting."))
                .containsExactly("minutes × 1 (the agreed minutes of the meeting)");
    }

    @Test
    void numbersInWordsAndFiguresAreCounted() {
        assertThat(read("They signed four memoranda of understanding."))
                .containsExactly("memorandum × 4 (four memoranda of understanding)");
        assertThat(read("They signed 12 agreements in one hour.")).containsExactly("agreement × 12 (12 agreements)");
    }

    @Test
    void anUntoldNumberStaysUntold() {
        assertThat(read("They signed several protocols in one hour."))
                .singleElement()
                .asString()
                .startsWith("protocol × ?");
        assertThat(read("They signed treaties in one hour."))
                .singleElement()
                .asString()
                .startsWith("treaty × ?");
    }

    @Test
    void eachOfAListIsADocumentOfItsOwn() {
        assertThat(read("They signed a declaration on fishing and a contract."))
                .containsExactly("declaration × 1 (a declaration on fishing)", "contract × 1 (a contract)");
    }

    @Test
    void whatADocumentIsAboutIsNoSecondDocument() {
        assertThat(read("They signed a protocol on the treaty of 1931."))
                .containsExactly("protocol × 1 (a protocol on the treaty)");
    }

    @Test
    void aStatementIsADocumentOnlyIfItIsJoint() {
        assertThat(read("They issued a joint statement at night."))
                .containsExactly("joint-statement × 1 (a joint statement)");
        assertThat(read("He read a short statement at night.")).isEmpty();
    }

    @Test
    void whatSomebodyMeansToPlanIsNoPlan() {
        assertThat(read("They hope to plan it better next year.")).isEmpty();
    }

    @Test
    void theEvidenceNamesTheRuleThatAsked() {
        Scene scene = Told.scene("They issued a joint statement at night.");
        assertThat(new DocumentPhrases("SomeRule").within(scene, 0, scene.size()))
                .allSatisfy(document -> assertThat(document.evidence())
                        .extracting(Evidence::rule)
                        .containsExactly("SomeRule"));
    }
}
