package org.communique.annotation.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.junit.jupiter.api.Test;

class PortfoliosTest {
    private static Mention.PostMention post(String text) {
        return new Mention.PostMention(new TokenRange(0, 1), text, "minister", false, false, Optional.empty());
    }

    private static List<String> each(String text, int holders) {
        return Portfolios.each(post(text), holders).stream()
                .map(Mention.PostMention::text)
                .toList();
    }

    @Test
    void asManyPortfoliosAsHoldersAreGivenOut() {
        assertThat(each("foreign and defence minister", 2)).containsExactly("foreign minister", "defence minister");
        assertThat(each("Minister of Health, Labour and Trade", 3))
                .containsExactly("Minister of Health", "Minister of Labour", "Minister of Trade");
    }

    @Test
    void aDeputyIsDeputyOfEach() {
        assertThat(each("deputy foreign and defence minister", 2))
                .containsExactly("deputy foreign minister", "deputy defence minister");
    }

    @Test
    void otherwiseThePostStaysWhole() {
        assertThat(each("trade and industry minister", 1)).containsExactly("trade and industry minister");
        assertThat(each("minister of trade and industry", 3)).containsExactly("minister of trade and industry");
    }

    @Test
    void aPortfolioBeforeANameReplacesTheFirst() {
        assertThat(Portfolios.of(post("Minister of Health"), "Defence").text()).isEqualTo("Minister of Defence");
    }
}
