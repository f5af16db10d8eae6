package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.text.Story;
import org.communique.text.StoryReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to keep patterns and lists busy: reading them must stay linear. The bound is generous, it is no benchmark. */
class HostileTextTest {
    private static final int LENGTH = 100_000;
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final String STORY =
            "The ministers of Norway and Peru met in Oslo on Friday for talks and they said that it was good.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1, ",
                "12 and 13, ",
                "12/12/",
                "1:",
                "2019, ",
                "A",
                "AB ",
                " ",
                "-",
                "- ",
                "(",
                ". ",
                "|",
                "#a ",
                "May, ",
                "May and ",
                "June 5, ",
                "from ",
                "Monday and ",
                "OSLO/",
                "OSLO. ",
                "— VNA ",
                "Photo ",
                "Photo: a. OSLO — ",
                "www.",
                "get the ",
                "the post ",
                "a\n"
            })
    void isReadInLinearTime(String unit) {
        String text = STORY + unit.repeat(LENGTH / unit.length());
        assertTimeout(BOUND, () -> {
            Story story = new StoryReader().read(new Article("made-up", text, Metadata.none()));
            Optional<PublicationDate> publication = new PublicationDating().publication(story);
            new DatelineAnnotator().annotate(story, publication);
            new TimeAnnotator().annotate(story, publication);
            assertThat(new StayLengthAnnotator().annotate(story)).isEmpty();
        });
    }
}
