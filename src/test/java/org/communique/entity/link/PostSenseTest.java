package org.communique.entity.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.communique.entity.KnownPosts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostSenseTest {
    private static final PostSenses SENSES = new PostSenses(KnownPosts.lexicon());
    private static final Set<String> RURITANIA = Set.of("ruritania", "ruritanian", "kingdom", "of", "states");

    private static boolean anyPair(
            String one, String other, java.util.function.BiPredicate<PostSense, PostSense> agree) {
        return SENSES.of(one, RURITANIA).stream()
                .anyMatch(a -> SENSES.of(other, RURITANIA).stream().anyMatch(b -> agree.test(a, b)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Minister of Foreign Affairs of Ruritania | Foreign Minister
            Foreign Affairs Minister of Ruritania    | External Affairs Minister
            Deputy Minister of National Defence      | Vice Defense Minister
            Premier of Ruritania                     | Prime Minister
            President of the Republic                | president
            Secretary of State of the Ruritanian States | foreign minister
            Secretary of Defense                     | Defence Minister
            Minister of Foreign Affairs and Trade    | Foreign Minister
            Foreign Minister                         | Deputy Prime Minister and Minister of Foreign Affairs
            Minister of Foreign Affairs              | top diplomat
            Minister of Foreign Affairs              | FM
            Chief of the General Staff               | Chief of General Staff of the Ruritanian Army
            Secretary-General                        | secretary general
            """)
    void onePostHoweverWorded(String one, String other) {
        assertThat(anyPair(one, other, PostSense::same)).isTrue();
        assertThat(anyPair(other, one, PostSense::same)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Foreign Minister                  | Deputy Foreign Minister
            Foreign Minister                  | Defence Minister
            Prime Minister                    | Deputy Prime Minister
            President                         | President of the Chamber of Commerce
            President                         | Prime Minister
            Minister of State for Foreign Affairs | Minister of Foreign Affairs
            Minister                          | Foreign Minister
            ambassador to Ruritania           | Foreign Minister
            deputy director                   | director
            General Secretary                 | Foreign Secretary
            """)
    void otherPostsStayApart(String one, String other) {
        assertThat(anyPair(one, other, PostSense::same)).isFalse();
        assertThat(anyPair(other, one, PostSense::same)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Foreign Minister        | Prime Minister
            Deputy Foreign Minister | Minister of Foreign Affairs
            Vice President          | President
            Minister of Trade       | Defence Minister
            """)
    void membersOfTheCabinetChangePosts(String one, String other) {
        assertThat(anyPair(one, other, PostSense::near)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Deputy Foreign Minister                | Minister of Fisheries
            deputy director                        | Foreign Minister
            President of the Chamber of Commerce   | Foreign Minister
            ambassador                             | Minister of Foreign Affairs
            """)
    void othersAreNotTakenForMembersOfTheCabinet(String one, String other) {
        assertThat(anyPair(one, other, PostSense::near)).isFalse();
    }
}
