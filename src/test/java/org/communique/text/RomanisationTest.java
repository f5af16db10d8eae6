package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisationTest {
    @ParameterizedTest
    @CsvSource({
        "andrei, andrey",
        "koirola, koyrola",
        "ljch, lich",
        "viktor, wiktor",
        "qasim, kasim",
        "aleksei, alexey",
        "zossima, zosima",
        "josef, joseph"
    })
    void oneLetterInTwoSpellingsIsOneKey(String one, String other) {
        assertThat(Romanisation.key(one)).isEqualTo(Romanisation.key(other));
    }

    @ParameterizedTest
    @CsvSource({"lan, linh", "berg, borg", "karim, karam", "sokolov, sokolova"})
    void otherVowelsAreOtherKeys(String one, String other) {
        assertThat(Romanisation.key(one)).isNotEqualTo(Romanisation.key(other));
    }

    @ParameterizedTest
    @CsvSource({"mohammed, muhamad", "hossein, hussain", "khalid, kalid", "yousef, yusuf", "berg, borg"})
    void theSkeletonForgetsVowels(String one, String other) {
        assertThat(Romanisation.skeleton(one)).isEqualTo(Romanisation.skeleton(other));
    }

    @ParameterizedTest
    @CsvSource({"mohammed, hamed", "karim, kamil", "salman, samlan"})
    void theSkeletonKeepsConsonantsAndTheirOrder(String one, String other) {
        assertThat(Romanisation.skeleton(one)).isNotEqualTo(Romanisation.skeleton(other));
    }

    @ParameterizedTest
    @CsvSource({"ai, ai", "oe, oe"})
    void aWordOfVowelsIsItsOwnSkeleton(String word, String skeleton) {
        assertThat(Romanisation.skeleton(word)).isEqualTo(skeleton);
    }
}
