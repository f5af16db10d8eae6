package org.communique.annotation.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Annotated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostReadingTest {
    private static List<String> read(String text) {
        return Annotated.sentence(text).posts().stream()
                .map(post ->
                        post.text() + " / " + post.side().map(Affiliation::code).orElse("-"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kremlin spokesman | Kremlin spokesman / RUS
            Moscow's ambassador | ambassador / RUS
            Libya's UN-backed Prime Minister | Prime Minister / LBY
            Peru's newly appointed Foreign Minister | Foreign Minister / PER
            visiting US Deputy Secretary of State | Deputy Secretary of State / USA
            Foreign and Defence Minister | Foreign and Defence Minister / -
            Trade, Industry and Energy Minister | Trade, Industry and Energy Minister / -
            Estonian Ministry of Defence Permanent Secretary | Ministry of Defence Permanent Secretary / EST
            HE Minister of Labour | Minister of Labour / -
            European Commission President | President / EuropeanCommission
            """)
    void modifiersPortfolioAndSideStandBefore(String post, String expected) {
        assertThat(read("In the evening the %s Ana Holt slept.".formatted(post)))
                .containsExactly(expected);
    }

    @Test
    void whatAPostDealsWithIsNotWhomItServes() {
        assertThat(Annotated.sentence("Peru's chief EU negotiator, Ana Holt, slept.")
                        .posts())
                .singleElement()
                .satisfies(post -> assertThat(post.side().orElseThrow().code()).isEqualTo("PER"));
    }

    @Test
    void aStateFromWhichSomebodyTravelsOnIsNotServed() {
        assertThat(read("From Chile Foreign Minister Ana Holt flew on.")).containsExactly("Foreign Minister / -");
        assertThat(read("From Chile's Foreign Minister Ana Holt came a letter."))
                .containsExactly("Foreign Minister / CHL");
    }
}
