package org.communique.annotation.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Annotated;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.junit.jupiter.api.Test;

class PersonAnnotatorTest {
    /** Each person as {@code name | post | rank | side}, with what is not told left empty. */
    private static List<String> read(String text) {
        return Annotated.sentences(text).stream()
                .flatMap(sentence -> sentence.people().stream().map(person -> shown(sentence, person)))
                .toList();
    }

    private static String shown(AnnotatedSentence sentence, Mention.PersonMention person) {
        return "%s | %s | %s | %s%s"
                .formatted(
                        sentence.text(person.name()),
                        person.post().map(Mention.PostMention::text).orElse(""),
                        person.rank().map(Mention.RankMention::text).orElse(""),
                        person.side().map(Affiliation::code).orElse(""),
                        person.counterpart() ? " counterpart" : "");
    }

    @Test
    void aWordOfTheNewsMayBeASurname() {
        assertThat(Read.people("He met Special Representative Thomas West, reports say."))
                .containsExactly("Thomas West | Special Representative |  | ");
    }

    @Test
    void aPostBeforeTheNameMakesAPerson() {
        assertThat(read("Uruguay's Deputy Defence Minister Carlos Pena slept."))
                .containsExactly("Carlos Pena | Deputy Defence Minister |  | URY");
    }

    @Test
    void postAndRankMayBothStandBefore() {
        assertThat(read("Nigeria's Chief of Defence Staff General Ibrahim Musa slept."))
                .containsExactly("Ibrahim Musa | Chief of Defence Staff | General | NGA");
    }

    @Test
    void aRankAloneMakesAPerson() {
        assertThat(read("In the evening Maj. Gen. Erik Dahl slept.")).containsExactly("Erik Dahl |  | Maj. Gen. | ");
    }

    @Test
    void anAppositionMakesAPerson() {
        assertThat(read("In the evening Sofia Pinto, commander of the Portuguese Navy, slept."))
                .containsExactly("Sofia Pinto | commander of the Navy |  | PRT");
    }

    @Test
    void anHonorificMakesAPersonAndIsNoName() {
        assertThat(read("In the evening Mr. Banda slept.")).containsExactly("Banda |  |  | ");
    }

    @Test
    void aCounterpartIsAPersonOfTheSideNamed() {
        assertThat(read("Minister Tomas Novak met his Zambian counterpart, Grace Banda."))
                .contains("Grace Banda |  |  | ZMB counterpart");
        assertThat(read("Minister Tomas Novak met his Zambian counterpart Grace Banda."))
                .contains("Grace Banda |  |  | ZMB counterpart");
    }

    @Test
    void whoSpeaksUnderAFullNameIsAPerson() {
        assertThat(read("In the evening Tomas Novak said the road was open.")).containsExactly("Tomas Novak |  |  | ");
    }

    @Test
    void laterMentionsByPartOfTheNameCount() {
        assertThat(read("In the evening Tomas Novak said the road was open. Then Novak slept."))
                .containsExactly("Tomas Novak |  |  | ", "Novak |  |  | ");
    }

    @Test
    void aStrangeNameInTheMiddleOfNowhereDoesNotCount() {
        assertThat(read("In the evening Tomas Novak said the road was open. Then Banda slept."))
                .containsExactly("Tomas Novak |  |  | ");
    }

    @Test
    void particlesAndHyphensBelongToTheName() {
        assertThat(read("In the evening Minister Ludwig van der Velde slept."))
                .containsExactly("Ludwig van der Velde | Minister |  | ");
        assertThat(read("In the evening Minister Park Ji-won slept.")).containsExactly("Park Ji-won | Minister |  | ");
        assertThat(read("In the evening Minister Abdullah bin Zayed slept."))
                .containsExactly("Abdullah bin Zayed | Minister |  | ");
    }

    @Test
    void initialsBelongToTheName() {
        assertThat(read("In the evening Minister John F. Mensah slept."))
                .containsExactly("John F. Mensah | Minister |  | ");
    }

    @Test
    void diacriticsStay() {
        assertThat(read("In the evening Minister Žofie Nováková slept."))
                .containsExactly("Žofie Nováková | Minister |  | ");
    }

    @Test
    void severalMinistersBeforeANameAreNotHisPost() {
        assertThat(read("The foreign ministers Ana Quispe and Grace Banda slept."))
                .noneMatch(person -> person.contains("foreign ministers"));
    }

    @Test
    void organisationsAndStatesAreNoPeople() {
        assertThat(read("Bolivia said the African Union met in Santiago.")).isEmpty();
    }

    @Test
    void aTitleInThePluralIsSharedByTheNamesBehindIt() {
        assertThat(read("The treaty was signed by Foreign Ministers Erik Dahl and Sofia Pinto."))
                .containsExactly("Erik Dahl | Foreign Minister |  | ", "Sofia Pinto | Foreign Minister |  | ");
    }

    @Test
    void aNameMayStandBetweenCommasBehindADefinitePost() {
        assertThat(read("The Foreign Minister of the Republic of Namibia, Josef Hamutenya, slept."))
                .containsExactly("Josef Hamutenya | Foreign Minister |  | NAM");
    }

    @Test
    void theStateMayStandBehindTheName() {
        assertThat(read("Minister of Health Kenji Mori of Japan slept."))
                .containsExactly("Kenji Mori | Minister of Health |  | JPN");
    }

    @Test
    void aFirstNameMayLookLikeAMonth() {
        assertThat(read("Dutch Foreign Minister Jan Visser slept."))
                .containsExactly("Jan Visser | Foreign Minister |  | NLD");
    }

    @Test
    void whereAMinisterWasMetIsNoUnitOfHis() {
        assertThat(read("Foreign Minister Kenji Mori at the Foreign Ministry slept."))
                .containsExactly("Kenji Mori | Foreign Minister |  | ");
    }

    @Test
    void aStyleMayStandBetweenThePostAndTheName() {
        assertThat(read("The Vice President of the Republic of Namibia, Her Excellency Selma Hamutenya, slept."))
                .containsExactly("Selma Hamutenya | Vice President |  | NAM");
    }
}
