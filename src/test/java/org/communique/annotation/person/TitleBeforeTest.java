package org.communique.annotation.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleBeforeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Datuk Seri",
                "Tan Sri Dato'",
                "Sheikh Dr",
                "His Excellency",
                "H.E. Mr.",
                "HE Sayyid",
                "Shri",
                "Prof.",
                "Senator the Hon.",
                "His Royal Highness Prince",
                "Samdech Techo"
            })
    void honorificsMakeAPersonAndAreNoName(String honorific) {
        assertThat(Read.people("In the evening %s Karim Osman slept.".formatted(honorific)))
                .containsExactly("Karim Osman |  |  | ");
    }

    @Test
    void aCounterpartMayBeFromAState() {
        assertThat(Read.people("Minister Tomas Novak met his counterpart from Kenya Amos Kiprop."))
                .contains("Amos Kiprop |  |  | KEN counterpart");
        assertThat(Read.people("Minister Tomas Novak met his counterpart from Kenya, Amos Kiprop."))
                .contains("Amos Kiprop |  |  | KEN counterpart");
        assertThat(Read.people("Minister Tomas Novak met his Kenyan opposite number Amos Kiprop."))
                .contains("Amos Kiprop |  |  | KEN counterpart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"His Excellency", "His Highness Sheikh", "His Royal Highness Prince", "Her Majesty"})
    void aStyleBehindACommaDoesNotPartPostAndName(String style) {
        assertThat(Read.people("They met the President of Kenya, %s Karim Osman, at home.".formatted(style)))
                .containsExactly("Karim Osman | President |  | KEN");
    }

    @Test
    void anAcronymInBracketsDoesNotPartTitleAndName() {
        assertThat(Read.people("Nigeria's Chief of Defence Staff (CDS), General Ibrahim Musa, slept."))
                .containsExactly("Ibrahim Musa | Chief of Defence Staff | General | NGA");
    }

    @Test
    void behindADefinitePostAmbassadorIsARank() {
        assertThat(Read.people("The Commissioner for Energy, Ambassador Amos Kiprop, slept."))
                .containsExactly("Amos Kiprop | Commissioner for Energy | Ambassador | ");
    }

    @Test
    void aFormerHoldersPostIsDefinite() {
        assertThat(Read.people("A letter that the then Defence Secretary, Ian Holt, signed is lost."))
                .containsExactly("Ian Holt | Defence Secretary |  | ");
    }

    @Test
    void aRetiredRankStandsBetweenPostAndName() {
        assertThat(Read.people("Prime Minister, Brigadier (Ret'd) Ian Holt, slept."))
                .containsExactly("Ian Holt | Prime Minister | Brigadier (Ret'd) | ");
    }

    @Test
    void aFullNameMayEndTheSentenceBehindADefinitePost() {
        assertThat(Read.people("The dinner was given by the ambassador to Peru, Ian Holt."))
                .containsExactly("Ian Holt | ambassador to Peru |  | ");
    }

    @Test
    void whoeverActsBehindACommaIsNotTheMinister() {
        assertThat(Read.people("At the invitation of the minister, Ian Holt visited the valley."))
                .noneMatch(person -> person.contains("minister"));
    }

    @Test
    void aStateInTheGenitiveIsTheSide() {
        assertThat(Read.people("In the evening Germany's Ian Holt said no.")).containsExactly("Ian Holt |  |  | DEU");
    }

    @Test
    void aStateFromWhichSomebodyTravelsOnIsNotServed() {
        assertThat(Read.people("From Vanuatu Mr Karim Osman flew on.")).containsExactly("Karim Osman |  |  | ");
    }
}
