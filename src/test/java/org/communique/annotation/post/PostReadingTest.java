package org.communique.annotation.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Annotated;
import org.communique.annotation.Mention;
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
            European Commission President | European Commission President / EuropeanCommission
            European Union ambassador | ambassador / EU
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President of the European Council | President of the European Council
            Chair of the African Union | Chair of the African Union
            Secretary General of the Organization of American States | Secretary General
            President of the Republic of Chile | President
            Permanent Secretary, Ministry of Energy | Permanent Secretary, Ministry of Energy
            Under Secretary, Department of Energy | Under Secretary, Department of Energy
            First Deputy Prime Minister – Minister of Energy | First Deputy Prime Minister - Minister of Energy
            Chief of the General Staff – Deputy Minister of Defence | Chief of the General Staff - Deputy Minister of Defence
            Head of the EU Delegation to Chad | Head of the EU Delegation to Chad
            Personal Envoy of the UN Secretary-General for Chad | Personal Envoy of the UN Secretary-General for Chad
            Chairman of its Commission for Energy | Chairman of its Commission for Energy
            Minister of Sunken Harbour Affairs | Minister of Sunken Harbour Affairs
            United Nations High Commissioner for Refugees | High Commissioner for Refugees
            """)
    void aBodyIsPartOfThePostAndAStateIsNot(String post, String expected) {
        assertThat(Annotated.sentence("In the evening the %s, Ana Holt, slept.".formatted(post))
                        .posts())
                .extracting(Mention.PostMention::text)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Holt, Crown Prince, Deputy Prime Minister and Minister of Defence, slept. | 1
            They met the Crown Prince, the Deputy Prime Minister and Minister of Defence Ana Holt. | 2
            Ana Holt, Foreign Minister, Defence Minister Omar Farsi and others slept. | 2
            Ana Holt slept before the Prime Minister, Foreign Minister, Defence Minister and others came. | 3
            """)
    void officesListedBehindANameAreOnes(String sentence, int posts) {
        assertThat(Annotated.sentence(sentence).posts()).hasSize(posts);
    }
}
