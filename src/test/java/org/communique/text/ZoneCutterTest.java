package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ZoneCutterTest {
    private static final String PARAGRAPH = "The ministers of Norway and Peru met in Oslo on Friday.";

    private static Zones zones(String... page) {
        List<Line> lines = Stream.of(page).map(Stories::line).toList();
        return new ZoneCutter().zones(lines, new LineLookRule().looks(lines));
    }

    @Test
    void theStoryRunsFromItsFirstToItsLastSentence() {
        assertThat(zones(
                        "News",
                        "Norway, Peru hold talks",
                        PARAGRAPH,
                        "On ships",
                        "They agreed at once.",
                        "The Oslo Post"))
                .isEqualTo(new Zones(2, 4, 6, new BitSet()));
    }

    @Test
    void aListBelongsToTheSentenceThatAnnouncesIt() {
        assertThat(zones(PARAGRAPH, "They agreed on:", "- three ships", "- one harbour", "Contact")
                        .last())
                .isEqualTo(3);
    }

    @Test
    void otherStoriesBeginAtTheirHeading() {
        assertThat(zones("Latest news", PARAGRAPH, "Latest news", PARAGRAPH).out())
                .isEqualTo(2);
    }

    @Test
    void aShortSentenceIsAStoryToo() {
        assertThat(zones("Norway", "They met again.").first()).isEqualTo(1);
    }

    @Test
    void aPageWithoutASentenceIsAllHead() {
        assertThat(zones("Norway", "Peru").first()).isEqualTo(2);
    }
}
