package org.communique.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
    @ParameterizedTest
    @CsvSource({
        "Trần Thị Ngân, tran thi ngan",
        "Jean-Luc Moreau, JEAN LUC MOREAU",
        "Seán O’Doherty, Sean O'Doherty",
    })
    void oneNameInTwoSpellingsIsTheSame(String one, String other) {
        assertThat(NameLikeness.of(one, other)).isEqualTo(1);
    }

    @Test
    void anotherOrderIsAlmostTheSame() {
        assertThat(NameLikeness.of("Ngân Trần Thị", "Tran Thi Ngan")).isEqualTo(.97);
    }

    @ParameterizedTest
    @CsvSource({
        "Igor Smirnoff, Igor Smirnof, .925",
        "Igor Smirnoff, Igor Smrinoff, .925",
        "J. Moreau, Jean Moreau, .8",
        "Jean Moreau, Jean Luc Moreau, .8",
        "Moreau, Jean Moreau, .667",
        "Jean Moreau, Anne Dupont, 0",
        "Ali Hart, Ali Hert, .5",
    })
    void whatDiffersCosts(String one, String other, double likeness) {
        assertThat(NameLikeness.of(one, other)).isEqualTo(likeness, within(.001));
        assertThat(NameLikeness.of(other, one)).isEqualTo(likeness, within(.001));
    }

    @Test
    void noWordsAreLikeNothing() {
        assertThat(NameLikeness.of("", "")).isZero();
        assertThat(NameLikeness.of("…", "Jean")).isZero();
    }

    @Test
    void aLongHostileNameIsComparedByItsFirstWords() {
        String hostile = "a ".repeat(100_000);

        assertThat(NameLikeness.of(hostile, hostile)).isEqualTo(1);
    }

    @Test
    void aPartIsFoundInTheWhole() {
        assertThat(NameLikeness.share("Deputy Defense Minister", "Deputy Minister of Defence of Ruritania"))
                .isEqualTo((1 + .85 + 1) / 3, within(.001));
        assertThat(NameLikeness.share("Foreign Minister", "Minister of Finance"))
                .isEqualTo(.5);
    }
}
