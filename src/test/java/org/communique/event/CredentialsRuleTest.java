package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CredentialsRuleTest {
    private static List<String> read(String text) {
        return Told.by(new CredentialsRule(), text);
    }

    @Test
    void whoPresentsCredentialsIsReceived() {
        assertThat(read("Peruvian Ambassador Rosa Quispe presented her letters of credence to President Kofi Baah of Ghana."))
                .containsExactly("Meeting held [GHA+PER]: Kofi Baah host, Rosa Quispe guest");
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
        assertThat(read("President Kofi Baah praised her credentials as an economist.")).isEmpty();
    }
}
