package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineLookRuleTest {
    private static LineLook look(String text) {
        return new LineLookRule().looks(List.of(Stories.line(text))).getFirst();
    }

    @Test
    void eachLineHasItsLook() {
        assertThat(look("Time in Oslo: 11:07, 7 March 2021")).isEqualTo(LineLook.FURNITURE);
        assertThat(look("Photo: NTB")).isEqualTo(LineLook.FURNITURE);
        assertThat(look("HOME | WORLD | SPORTS")).isEqualTo(LineLook.FURNITURE);
        assertThat(look("The ministers in Oslo, 7 March 2021 (Photo: NTB)")).isEqualTo(LineLook.CAPTION);
        assertThat(look("NTB | Updated: 7 March 2021 | Oslo")).isEqualTo(LineLook.DATE);
        assertThat(look("Norway, Peru hold talks")).isEqualTo(LineLook.PLAIN);
    }

    @Test
    void aLineBetweenBarsIsACaption() {
        assertThat(new LineLookRule().looks(List.of(Stories.line("|"), Stories.line("Per Berg at the fair |"))))
                .containsExactly(LineLook.FURNITURE, LineLook.CAPTION);
    }
}
