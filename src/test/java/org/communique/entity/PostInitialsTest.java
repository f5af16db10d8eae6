package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostInitialsTest {
    @Test
    void initialsFitWithAndWithoutSmallWords() {
        assertThat(PostInitials.fit("COAS", "Chief of Army Staff")).isTrue();
        assertThat(PostInitials.fit("CDS", "Chief of Defence Staff")).isTrue();
        assertThat(PostInitials.fit("PM", "Prime Minister")).isTrue();
        assertThat(PostInitials.fit("CNS", "Chief of Army Staff")).isFalse();
        assertThat(PostInitials.fit("PM", "")).isFalse();
    }

    @Test
    void aMinistersInitialsEndWithTheMinister() {
        assertThat(PostInitials.fit("EAM", "Minister of External Affairs")).isTrue();
        assertThat(PostInitials.fit("MEA", "Minister of External Affairs")).isFalse();
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
