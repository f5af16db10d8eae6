package org.communique.annotation.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonEvidenceTest {
    @Test
    void aGivenNameOpensAPersonsName() {
        assertThat(Read.names("The road was closed when Giovanni Bassi was in office."))
                .containsExactly("Giovanni Bassi");
    }

    @Test
    void aFamilyNameThatStandsFirstDoesToo() {
        assertThat(Read.names("The road was closed by Nguyen Tat Thang last year."))
                .containsExactly("Nguyen Tat Thang");
    }

    @Test
    void aClauseWithWhoIsAPersons() {
        assertThat(Read.names("The road was closed by Quorra Belm, who was tired."))
                .containsExactly("Quorra Belm");
    }

    @Test
    void aCaptionShowsPeople() {
        assertThat(Read.names("The road was closed by Quorra Belm (L) and others."))
                .containsExactly("Quorra Belm");
    }

    @Test
    void whoMadeTheArticleIsNotInTheStory() {
        assertThat(Read.names("The road was closed. Reporting by Giovanni Bassi and editing by Karl Weiss."))
                .isEmpty();
    }

    @Test
    void townsAndShipsAreNoPeople() {
        assertThat(Read.names("The aircraft carrier USS Abraham Lewis left San Diego for Santa Cruz."))
                .isEmpty();
    }

    @Test
    void whoSharesAFamilyNameOnlyIsNotTheOneWhoIsKnown() {
        assertThat(Read.names("Defence Minister Kim Seon-woo slept. The road was closed by Zung Kim."))
                .containsExactly("Kim Seon-woo");
    }
}
