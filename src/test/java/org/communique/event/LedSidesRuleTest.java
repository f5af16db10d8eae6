package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedSidesRuleTest {
    private static final String TALKS = "Talks on air transport took place in Santiago on Monday. ";

    private static List<String> read(String text) {
        return Told.by(new LedSidesRule(), text);
    }

    @Test
    void whoLeadsTheSidesOfTalksHasHeldThem() {
        assertThat(
                        read(
                                TALKS
                                        + "Heading the Latvian side was Transport Minister Ilze Ozola, while Chilean Transport Minister Luis Soto led for Chile."))
                .containsExactly("Meeting held [CHL+LVA]: Ilze Ozola head-of-delegation, Luis Soto head-of-delegation");
    }

    @Test
    void whoRepresentsTheSidesTakesPart() {
        assertThat(
                        read(
                                TALKS
                                        + "Chile was represented by Transport Minister Luis Soto, Latvia by Latvian Transport Minister Ilze Ozola."))
                .containsExactly("Meeting held [CHL+LVA]: Luis Soto participant, Ilze Ozola participant");
    }

    @Test
    void withoutTalksOrWithOneHeadNothingIsTold() {
        assertThat(
                        read(
                                "Chile was represented by Transport Minister Luis Soto, Latvia by Latvian Transport Minister Ilze Ozola."))
                .isEmpty();
        assertThat(read(TALKS + "Heading the Latvian side was Transport Minister Ilze Ozola."))
                .isEmpty();
    }
}
