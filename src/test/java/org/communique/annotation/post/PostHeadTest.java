package org.communique.annotation.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.annotation.Annotated;
import org.communique.annotation.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostHeadTest {
    private static List<String> read(String text) {
        return Annotated.sentence(text).posts().stream()
                .map(Mention.PostMention::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two warships head for the open sea.",
                "She heads the delegation and chairs the talks.",
                "The head of the delegation slept.",
                "Amir Khan Osman slept.",
                "In the evening Stephen King slept.",
                "The Premier League and the Governor House were closed."
            })
    void otherWordsAreNoPosts(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FM",
                "PM",
                "Crown Prince",
                "Chief Justice",
                "Taoiseach",
                "Chief Cabinet Secretary",
                "Vice-Minister",
                "Co-Chair",
                "ex-Secretary",
                "Under-Secretary-General",
                "Assistant for Operations",
                "Commander-in-Chief",
                "Joint Chiefs of Staff Chairman",
                "AAL Governor",
                "Grand Duke"
            })
    void postsOfManyKindsAre(String post) {
        assertThat(read("In the evening the %s Ana Holt slept.".formatted(post)))
                .containsExactly(post);
    }

    @Test
    void aSultanIsAPostAndAName() {
        assertThat(read("In the evening Sultan Karim slept.")).containsExactly("Sultan");
        assertThat(read("In the evening Minister Sultan Al Farsi slept.")).containsExactly("Minister");
    }
}
