package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelativeClauseSideRuleTest {
    @Test
    void theClauseTellsWhoseSheIs() {
        assertThat(Resolved.of(
                                "In Mexico, Vice-Minister Rosa Quispe, who is Peru's coordinator for the bloc, met Mexico's President Juan Ruiz.")
                        .persons())
                .anyMatch(person -> person.startsWith("Rosa Quispe") && person.endsWith("PER"));
        assertThat(Resolved.of(
                                "In Kenya, Mr Eero Lahti, who heads the Finnish agency, met Kenya's President Amos Kiprop.")
                        .persons())
                .anyMatch(person -> person.startsWith("Eero Lahti") && person.endsWith("FIN"));
        assertThat(Resolved.of(
                                "Mr Eero Lahti, who heads the Finland-Kenya friendship group in Finland's parliament, met Kenya's President Amos Kiprop.")
                        .persons())
                .anyMatch(person -> person.startsWith("Eero Lahti") && person.endsWith("FIN"));
    }

    @Test
    void aStateOnlyVisitedIsNotHis() {
        assertThat(Resolved.of("Kenya thanked Minister Eero Lahti, who was in Peru. Finland and Finland agreed.")
                        .persons())
                .noneMatch(person -> person.startsWith("Eero Lahti") && person.endsWith("PER"));
    }
}
