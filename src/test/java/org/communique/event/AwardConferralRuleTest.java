package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AwardConferralRuleTest {
    private static List<String> read(String text) {
        return Told.by(new AwardConferralRule(), text);
    }

    @Test
    void whoPresentsAnOrderConfersIt() {
        assertThat(read("Thai Ambassador Somsak Prasert presented the Order of Merit to Bolivian General Luis Mamani."))
                .containsExactly(
                        "AwardConferral held of Order of Merit [BOL+THA]: Luis Mamani recipient, Somsak Prasert conferrer");
    }

    @Test
    void whoWasAwardedAnOrderReceivesIt() {
        assertThat(
                        read(
                                "Bolivian General Luis Mamani was awarded the Friendship Medal by Thai Ambassador Somsak Prasert."))
                .containsExactly(
                        "AwardConferral held of Friendship Medal [BOL+THA]: Luis Mamani recipient, Somsak Prasert conferrer");
    }

    @Test
    void theMedalMayBeTheSubject() {
        assertThat(
                        read(
                                "The Medal of Valour was conferred upon Bolivian General Luis Mamani by Thai Ambassador Somsak Prasert."))
                .containsExactly(
                        "AwardConferral held of Medal of Valour [BOL+THA]: Luis Mamani recipient, Somsak Prasert conferrer");
    }

    @Test
    void whoReceivesAnOrderIsItsRecipient() {
        assertThat(
                        read(
                                "Bolivian General Luis Mamani received the Order of Merit from Thai Ambassador Somsak Prasert."))
                .containsExactly(
                        "AwardConferral held of Order of Merit [BOL+THA]: Luis Mamani recipient, Somsak Prasert conferrer");
    }

    @Test
    void theRecipientAloneIsEnough() {
        assertThat(read("Bolivian General Luis Mamani was decorated with the Star of Honour."))
                .containsExactly("AwardConferral held of Star of Honour [BOL]: Luis Mamani recipient");
    }

    @Test
    void inWhoseNameItIsConferredIsKeptAsWorded() {
        List<Draft> drafts = Told.draftsOf(
                new AwardConferralRule(),
                "On behalf of the King, Thai Ambassador Somsak Prasert presented the Order of Merit to Bolivian General Luis Mamani.");
        assertThat(drafts)
                .singleElement()
                .satisfies(draft -> assertThat(draft.onBehalfOf.values()).containsExactly("the King"));
    }

    @Test
    void credentialsAndBooksAreNoAward() {
        assertThat(read("Thai Ambassador Somsak Prasert presented his credentials to Bolivian President Evo Quispe."))
                .isEmpty();
        assertThat(read("Thai Ambassador Somsak Prasert presented a book to Bolivian President Evo Quispe."))
                .isEmpty();
    }

    @Test
    void anOrderToActIsNoAward() {
        assertThat(read("Bolivian General Luis Mamani received the order to withdraw."))
                .isEmpty();
        assertThat(read("The contract was awarded in order to save time.")).isEmpty();
    }

    @Test
    void anOrderThatIsOnlyWornIsNotConferred() {
        assertThat(read("Bolivian General Luis Mamani wore the Order of Merit on his coat."))
                .isEmpty();
    }

    @Test
    void whoWasPresentedWithAnOrderReceivesIt() {
        assertThat(read("Bolivian General Luis Mamani was presented with the Order of Merit on Sunday."))
                .containsExactly("AwardConferral held of Order of Merit [BOL]: Luis Mamani recipient");
        assertThat(read("The Order of Merit was presented to Bolivian General Luis Mamani."))
                .containsExactly("AwardConferral held of Order of Merit [BOL]: Luis Mamani recipient");
    }

    @Test
    void whoHasAMedalConferredOnHimReceivesIt() {
        assertThat(
                        read(
                                "Bolivian General Luis Mamani had the Medal of Valour conferred on him by Thai Ambassador Somsak Prasert."))
                .containsExactly(
                        "AwardConferral held of Medal of Valour [BOL+THA]: Luis Mamani recipient, Somsak Prasert conferrer");
    }

    @Test
    void anInsertionDoesNotHideByWhom() {
        assertThat(
                        read(
                                "Bolivian General Luis Mamani was on Monday presented with the Order of Merit, which few foreigners hold, by Thai Ambassador Somsak Prasert."))
                .containsExactly(
                        "AwardConferral held of Order of Merit [BOL+THA]: Luis Mamani recipient, Somsak Prasert conferrer");
    }

    @Test
    void withinOneStateThereIsNoConferralBetweenStates() {
        assertThat(read("Bolivian President Evo Quispe awarded Bolivian General Luis Mamani the Order of Merit."))
                .isEmpty();
    }

    @Test
    void aNameMayOpenTheSentence() {
        assertThat(read("Order of Merit conferred.")).isEmpty();
    }

    @Test
    void aMedalInQuotationMarksIsOne() {
        assertThat(
                        read(
                                "Thai Defence Minister Somsak Prasert awarded the medal \"For Cooperation\" to Bolivian General Luis Mamani."))
                .singleElement()
                .asString()
                .contains("Luis Mamani recipient", "Somsak Prasert conferrer");
    }

    @Test
    void theOrderMayStandBeforeARelativeClause() {
        assertThat(
                        read(
                                "On show was the Order of Merit, which Thai Ambassador Somsak Prasert presented to Bolivian General Luis Mamani."))
                .singleElement()
                .asString()
                .contains("Order of Merit", "Luis Mamani recipient", "Somsak Prasert conferrer");
    }

    @Test
    void fromWhomOneReceivesItMayOpenTheSentence() {
        assertThat(
                        read(
                                "From Thai Ambassador Somsak Prasert, Bolivian General Luis Mamani received the Order of Merit."))
                .singleElement()
                .asString()
                .contains("Order of Merit", "Luis Mamani recipient", "Somsak Prasert conferrer");
    }

    @Test
    void whoIsOnlyAmongTheRecipientsHasReceivedNothingYet() {
        assertThat(read("Bolivian General Luis Mamani had been named among the recipients of the Order of Merit."))
                .isEmpty();
    }

    @Test
    void anOrderNamedAfterSomebodyKeepsHisName() {
        assertThat(read(
                        "Bolivian General Luis Mamani was awarded the Order of Prince Radomir the Brave by Thai Ambassador "
                                + "Somsak Prasert."))
                .containsExactly(
                        "AwardConferral held of Order of Prince Radomir the Brave [BOL+THA]: Luis Mamani recipient, "
                                + "Somsak Prasert conferrer");
        assertThat(read("Thai Ambassador Somsak Prasert presented the Order of Pedro de Leal to Bolivian General Luis "
                        + "Mamani."))
                .containsExactly("AwardConferral held of Order of Pedro de Leal [BOL+THA]: Luis Mamani recipient, "
                        + "Somsak Prasert conferrer");
    }

    @Test
    void theClassBehindACommaBelongsToTheName() {
        assertThat(read("The Order of the Heron, Second Class, went to Bolivian General Luis Mamani."))
                .containsExactly(
                        "AwardConferral held of Order of the Heron, Second Class [BOL]: Luis Mamani recipient");
    }

    @Test
    void theOrderMayOpenTheSentence() {
        assertThat(
                        read(
                                "With the Order of the Heron, Thai Ambassador Somsak Prasert decorated Bolivian General Luis Mamani."))
                .containsExactly("AwardConferral held of Order of the Heron [BOL+THA]: Luis Mamani recipient, "
                        + "Somsak Prasert conferrer");
    }
}
