package org.communique.annotation.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.annotation.Annotated;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.Tokenizer;
import org.junit.jupiter.api.Test;

class NamePartsTest {
    private static NameParts parts(String name) {
        List<Token> tokens = new Tokenizer().tokens(name, new Span(0, name.length()));
        return NameParts.of(tokens, Annotated.words());
    }

    @Test
    void particlesHyphensAndDiacriticsDoNotCount() {
        assertThat(parts("Zayed bin Sultan Al-Farsi").words()).containsExactlyInAnyOrder("zayed", "sultan", "farsi");
        assertThat(parts("Pak Song-il")).isEqualTo(parts("Pak Song Il"));
        assertThat(parts("Nováková")).isEqualTo(parts("Novakova"));
    }

    @Test
    void anInitialGluedToASurnameDoesNotCount() {
        assertThat(parts("U.Ganbold")).isEqualTo(parts("Ganbold"));
    }

    @Test
    void anInitialStandsForAFirstName() {
        assertThat(parts("Tomas Novak").covers(parts("T. Novak"))).isTrue();
        assertThat(parts("Tomas Novak").covers(parts("P. Novak"))).isFalse();
    }

    @Test
    void aPartIsCovered() {
        assertThat(parts("Tomas Novak").covers(parts("Novak"))).isTrue();
        assertThat(parts("Novak").covers(parts("Tomas Novak"))).isFalse();
    }

    @Test
    void aNameThatIsAllParticlesStays() {
        assertThat(parts("Do").words()).containsExactly("do");
    }

    @Test
    void longNamesOfOneFamilyThatOpenDifferentlyAreTwoPeoples() {
        assertThat(parts("Nizar Al-Karim Al-Tahir Al-Saleh").covers(parts("Saleh Al-Karim Al-Tahir Al-Saleh")))
                .isFalse();
        assertThat(parts("Nizar Al-Karim Al-Tahir").covers(parts("Nizar Al-Tahir")))
                .isTrue();
    }
}
