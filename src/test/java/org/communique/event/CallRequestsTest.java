package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallRequestsTest {
    private static List<String> read(String text) {
        return Told.events("2024-05-15", text).stream()
                .filter(event -> event.contains("Call "))
                .toList();
    }

    @Test
    void whoAskedForTheCallIsCaller() {
        assertThat(
                        read(
                                "A telephone conversation was held on Monday between Chilean President Marta Rojas and Finnish President Eero Lahti at the initiative of the Finnish side."))
                .containsExactly("Call held 2024-05-13 [CHL+FIN]: Marta Rojas callee, Eero Lahti caller");
        assertThat(
                        read(
                                "Chilean President Marta Rojas spoke by phone with Finnish President Eero Lahti on Monday. It was the Finnish side that asked for the call."))
                .containsExactly("Call held 2024-05-13 [CHL+FIN]: Marta Rojas callee, Eero Lahti caller");
    }

    @Test
    void whoAskedForSomethingElseIsNot() {
        assertThat(
                        read(
                                "Chilean President Marta Rojas spoke by phone with Finnish President Eero Lahti on Monday. Finland requested more grain."))
                .containsExactly("Call held 2024-05-13 [CHL+FIN]: Marta Rojas caller, Eero Lahti callee");
    }

    @Test
    void uponRequestMeansTheOtherSides() {
        assertThat(
                        read(
                                "Chilean President Marta Rojas spoke by phone with Finnish President Eero Lahti on Monday upon request."))
                .containsExactly("Call held 2024-05-13 [CHL+FIN]: Marta Rojas callee, Eero Lahti caller");
    }
}
