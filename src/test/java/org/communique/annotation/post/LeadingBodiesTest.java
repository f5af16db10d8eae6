package org.communique.annotation.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.annotation.Annotated;
import org.communique.annotation.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadingBodiesTest {
    private static List<String> read(String text) {
        return Annotated.sentence(text).posts().stream()
                .map(Mention.PostMention::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Politburo member",
                "Political Bureau member",
                "member of the Politburo",
                "member of the Political Bureau",
                "member of the Standing Committee of the Party Central Committee"
            })
    void aSeatInALeadingBodyIsAPost(String post) {
        assertThat(read("In the evening %s Pham Thi Sen slept.".formatted(post)))
                .containsExactly(post);
    }

    @Test
    void theNextPostIsOneOfItsOwn() {
        assertThat(read("In the evening member of the Political Bureau and Foreign Minister Pham Thi Sen slept.")
                        .getLast())
                .endsWith("Foreign Minister");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A member of the band slept.", "Every member of the delegation slept.", "Member states slept."})
    void whoBelongsToAnythingElseHoldsNoPost(String text) {
        assertThat(read(text)).isEmpty();
    }
}
