package org.communique.annotation.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Annotated;
import org.communique.annotation.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostComplementTest {
    private static List<String> read(String text) {
        return Annotated.sentence(text).posts().stream()
                .map(post -> post.text() + " / " + side(post))
                .toList();
    }

    private static String side(Mention.PostMention post) {
        return post.side().map(Affiliation::code).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ambassador of Peru to Japan | Ambassador to Japan / PER
            Ambassador of the Kingdom of Norway to India | Ambassador to India / NOR
            Chargé d'affaires of the US Embassy in Hanoi | Chargé d'affaires of the Embassy in Hanoi / USA
            Undersecretary at Kuwait's Ministry of Information | Undersecretary at the Ministry of Information / KWT
            Deputy Chief of the General Staff of the Vietnam People's Army | Deputy Chief of the General Staff of the Vietnam People's Army / VNM
            Chief of the Royal Malaysian Navy | Chief of the Royal Malaysian Navy / MYS
            President of the Military Committee of the North Atlantic Treaty Organization | President of the Military Committee / NATO
            Diplomatic Advisor to the French President | Diplomatic Advisor to the President / FRA
            Secretary (East) in the Ministry of External Affairs | Secretary (East) in the Ministry of External Affairs / -
            Deputy Prime Minister in charge of Defence | Deputy Prime Minister in charge of Defence / -
            Special Envoy for Yemen | Special Envoy for Yemen / -
            Minister of Foreign Affairs of the Islamic Republic of Iran | Minister of Foreign Affairs / IRN
            Minister of Defense of that country | Minister of Defense / -
            Minister Delegate for Regional Integration | Minister Delegate for Regional Integration / -
            Governor of Saint Petersburg | Governor of Saint Petersburg / -
            Chairman of the State Duma | Chairman of the State Duma / RUS
            Commander in Chief of the Armed Forces | Commander in Chief of the Armed Forces / -
            """)
    void whatBelongsToThePostIsReadAndTheStateLeftOut(String post, String expected) {
        assertThat(read("In the evening the %s Ana Holt slept.".formatted(post)))
                .containsExactly(expected);
    }

    @Test
    void aPlaceWhereSomethingHappensIsNoComplement() {
        assertThat(read("The Prime Minister in Vietnam slept.")).containsExactly("Prime Minister / -");
    }

    @Test
    void anotherStateBehindAndBeginsSomethingElse() {
        assertThat(read("The Minister of Defence and Vietnam's guests slept."))
                .containsExactly("Minister of Defence / -");
    }

    @Test
    void smallWordsThatAreNoPortfolioBelongWhereTheNameFollows() {
        assertThat(read("She met the head of the Peruvian state grain inspectorate, Ana Holt, on Friday."))
                .containsExactly("head of the state grain inspectorate / PER");
    }

    @Test
    void theCapitalWhereAnEnvoyIsBelongsWhereTheNameFollows() {
        assertThat(read("She met Peru's ambassador in Lisbon, Ana Holt, on Friday."))
                .containsExactly("ambassador in Lisbon / PER");
    }
}
