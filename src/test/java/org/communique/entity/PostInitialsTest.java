package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostInitialsTest {
    @Test
    void initialsFitWithAndWithoutSmallWords() {
        assertThat(PostInitials.of("Chief of Army Staff")).contains("COAS");
        assertThat(PostInitials.of("Chief of Defence Staff")).contains("CDS");
        assertThat(PostInitials.of("Prime Minister")).contains("PM");
        assertThat(PostInitials.of("Chief of Army Staff")).doesNotContain("CNS");
        assertThat(PostInitials.of("")).doesNotContain("PM");
    }

    @Test
    void aMinistersInitialsEndWithTheMinister() {
        assertThat(PostInitials.of("Minister of External Affairs")).contains("EAM");
        assertThat(PostInitials.of("Minister of External Affairs")).doesNotContain("MEA");
    }

    @Test
    void theInitialsReferToWhoWasNamedLast() {
        assertThat(Resolved.of(
                                "Chilean Chief of Defence Staff Ana Rojas met Finnish Minister Eero Lahti. The CDS left.")
                        .references())
                .contains("CDS → Ana Rojas");
    }

    @Test
    void initialsBeforeANameAreATitle() {
        assertThat(Resolved.of("Chilean Prime Minister Ana Rojas met Finnish Minister Eero Lahti. The PM Ilves left.")
                        .references())
                .doesNotContain("PM → Ana Rojas");
    }
}
