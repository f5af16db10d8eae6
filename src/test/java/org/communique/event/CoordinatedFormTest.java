package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoordinatedFormTest {
    @Test
    void aSecondVerbHasTheSameSubject() {
        assertThat(Spoken.in("Rojas walked through the harbour and praised its builders."))
                .containsExactly("Marta Rojas praise");
        assertThat(Spoken.in("Lahti gave her a book and congratulated Chile on its election."))
                .containsExactly("Eero Lahti praise");
    }

    @Test
    void aParticipleBehindHasTheSubjectOfTheSentence() {
        assertThat(Spoken.in("Rojas gave him a book, thanking Finland for its help."))
                .containsExactly("Marta Rojas thank");
    }

    @Test
    void aParticipleBeforeHasTheSubjectBehindTheComma() {
        assertThat(Spoken.in("Thanking her, Lahti passed on the greetings of the cabinet."))
                .containsExactly("Eero Lahti thank");
        assertThat(Spoken.in("Highly appreciating the visit, Lahti suggested another one in the autumn."))
                .containsExactly("Eero Lahti propose");
    }

    @Test
    void anOpportunityIsTakenToSpeak() {
        assertThat(Spoken.in("Rojas took the opportunity to thank her hosts.")).containsExactly("Marta Rojas thank");
        assertThat(Spoken.in("Lahti went on to urge a ceasefire.")).containsExactly("Eero Lahti urge");
    }

    @Test
    void whoeverSourcesTheSentenceIsNotItsSubject() {
        assertThat(Spoken.in("Rojas came by train, officials said.")).isEmpty();
    }

    @Test
    void theSubjectMayStandBehindADay() {
        assertThat(Spoken.in("That morning Rojas opened a school and thanked the teachers."))
                .containsExactly("Marta Rojas thank");
    }
}
