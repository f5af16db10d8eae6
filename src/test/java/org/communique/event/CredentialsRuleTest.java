package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsRuleTest {
    private static List<String> read(String text) {
        return Told.by(new CredentialsRule(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chilean Ambassador Ana Soto presented her credentials to Kenyan President Amos Kiprop.",
                "Chilean Ambassador Ana Soto handed copies of her letters of credence to Kenyan President Amos Kiprop.",
                "Kenyan President Amos Kiprop received the credentials of Chilean Ambassador Ana Soto.",
                "Kenyan President Amos Kiprop accepted letters of credence from Ana Soto, Chile's new ambassador.",
                "Chilean Ambassador Ana Soto was accredited by Kenyan President Amos Kiprop.",
                "The credentials of Chilean Ambassador Ana Soto were accepted by Kenyan President Amos Kiprop.",
                "The credentials of Ms. Ana Soto, the newly appointed Ambassador of Chile, were accepted by Kenyan President Amos Kiprop."
            })
    void anEnvoyIsTheGuestOfWhoTakesHisLetters(String text) {
        assertThat(read(text))
                .singleElement()
                .asString()
                .contains("Meeting held", "[CHL+KEN]", "Amos Kiprop host", "Ana Soto guest");
    }

    @Test
    void eachOfSeveralEnvoysIsReceivedByHimself() {
        assertThat(read(
                        "Kenyan President Amos Kiprop received the letters of credence of Ambassadors Ana Soto of Chile and"
                                + " Eero Lahti of Finland."))
                .hasSize(2);
    }

    @Test
    void othersHaveCredentialsToo() {
        assertThat(read(
                        "Chilean Finance Minister Ana Soto presented her credentials as a reformer to Kenyan President Amos"
                                + " Kiprop."))
                .isEmpty();
        assertThat(read("Chilean Ambassador Ana Soto will present her credentials next week."))
                .isEmpty();
    }

    @Test
    void eachAmbassadorHasAnAudience() {
        assertThat(
                        read(
                                "President Arman Sadyk of Kazakhstan accepted credentials from Peruvian Ambassador Rosa Quispe and Kenyan Ambassador Peter Odhiambo."))
                .containsExactly(
                        "Meeting held [KAZ+PER]: Arman Sadyk host, Rosa Quispe guest",
                        "Meeting held [KAZ+KEN]: Arman Sadyk host, Peter Odhiambo guest");
    }

    @Test
    void credentialsOfOtherKindsTellOfNoAudience() {
        assertThat(read("The agent showed his credentials to the guards.")).isEmpty();
        assertThat(read("President Kofi Baah praised her credentials as an economist."))
                .isEmpty();
    }

    @Test
    void envoysWhomAColonNamesAreReceivedOneByOne() {
        assertThat(
                        Told.by(
                                new CredentialsRule(),
                                "Two ambassadors handed over their letters of credence to Kenya's President Amos Kiprop: Rosa Quispe (Chile) and Lina Haddad (Jordan)."))
                .containsExactly(
                        "Meeting held [CHL+KEN]: Amos Kiprop host, Rosa Quispe guest",
                        "Meeting held [JOR+KEN]: Amos Kiprop host, Lina Haddad guest");
    }
}
