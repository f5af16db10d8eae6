package org.communique.entity.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.communique.entity.KnownPosts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostKeyTest {
    private static final PostKeys KEYS = KnownPosts.keys();
    private static final Set<String> RURITANIA = Set.of("ruritania", "ruritanian");

    private static List<String> keys(String worded) {
        return KEYS.of(worded, RURITANIA, true).stream().map(PostKey::key).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Deputy Defense Minister                     | Deputy Minister of National Defence of Ruritania
            foreign minister                            | Minister of Foreign Affairs
            President of the Republic of Ruritania      | president
            Ruritanian Premier                          | Prime Minister
            Chief of the General Staff                  | Chief of General Staff
            National Security Advisor                   | national security adviser
            Ambassador of Ruritania to Freedonia        | Ambassador to Freedonia
            Minister of Foreign Affairs (since 1949)    | Foreign Minister
            Vice Minister of National Defence           | Deputy Minister of Defence
            Minister of Foreign Affairs and Trade       | Foreign Minister
            Minister of Foreign and European Affairs    | Foreign Minister
            Foreign and Emigrants Minister              | Minister of Foreign Affairs
            Minister of International Relations and Cooperation | Foreign Minister
            Deputy Minister of Foreign Affairs and Trade | Vice Foreign Minister
            Secretary of State for Foreign and Colonial Affairs | Foreign Secretary
            President of the Government                 | Prime Minister
            Vice President of the Council of Ministers  | Deputy Prime Minister
            State Councillor and Defence Minister       | Defence Minister
            """)
    void onePostHoweverWorded(String one, String other) {
        assertThat(keys(one)).hasSize(1).isEqualTo(keys(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Deputy Defence Minister       | Defence Minister
            Minister of Foreign Affairs   | Minister of Foreign Trade
            Foreign Minister              | Minister of Foreign Trade and International Cooperation
            Foreign Minister              | Minister of Foreign and Domestic Trade
            Foreign Secretary             | Permanent Secretary in the Ministry of Foreign Affairs and Trade
            Deputy Foreign Secretary      | Deputy Secretary of the Department of Foreign Affairs and Trade
            Defence Minister              | Minister of Defence and Aerospace Industry
            Foreign Secretary             | Foreign Minister
            Vice President                | President
            President                     | President of the Chamber of Commerce
            Ambassador to Freedonia       | Ambassador to Sylvania
            """)
    void postsThatAreTwo(String one, String other) {
        assertThat(keys(one)).isNotEmpty().doesNotContainAnyElementsOf(keys(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minister",
                "deputy minister",
                "senior official",
                "former president",
                "president-elect",
                "Assistant to the President",
                "adviser to the prime minister",
                "head of the delegation",
                "Member of Parliament",
                "Minister in the Prime Minister's Department",
                "ambassador"
            })
    void wordsThatTellNoPost(String worded) {
        assertThat(keys(worded)).isEmpty();
    }

    @Test
    void twoPostsInOneBreath() {
        assertThat(keys("Deputy Prime Minister and Minister of Finance"))
                .containsExactly("deputy-head-of-government", "minister-finance");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            King of Ruritania             | HEAD_OF_STATE      | true
            Prime Minister                | HEAD_OF_GOVERNMENT | true
            Vice President                | MINISTER           | false
            Minister of Defence           | MINISTER           | true
            Deputy Minister of Defence    | DEPUTY_MINISTER    | false
            Ambassador to Freedonia       | OTHER              | true
            Press Secretary of the Cabinet | OTHER             | false
            Director of the Asia Desk     | OTHER              | false
            Navy Chief                    | OTHER              | true
            Secretary of Defense          | MINISTER           | true
            Foreign Secretary             | OTHER              | true
            Additional Secretary of Trade | OTHER              | false
            Minister Delegate for Defence | DEPUTY_MINISTER    | false
            """)
    void levelAndWhetherOneHoldsIt(String worded, PostLevel level, boolean one) {
        assertThat(KEYS.of(worded, RURITANIA, true)).singleElement().satisfies(key -> {
            assertThat(key.level()).isEqualTo(level);
            assertThat(key.heldByOne()).isEqualTo(one);
        });
    }

    @Test
    void anOrganisationHasOneSecretaryAndNoHeadOfState() {
        assertThat(KEYS.of("Secretary-General", Set.of("league"), false))
                .singleElement()
                .satisfies(key -> assertThat(key).isEqualTo(new PostKey("secretary", PostLevel.OTHER, true)));
        assertThat(KEYS.of("President", Set.of("league"), false))
                .singleElement()
                .satisfies(key -> assertThat(key.level()).isEqualTo(PostLevel.OTHER));
    }
}
