package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.text.Block;
import org.communique.text.BlockKind;
import org.communique.text.Span;
import org.communique.text.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesOfTellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    The trip is off, the ministry said on Friday, March 27, 2015. > 2015-03-27
                    The two met in Lima on Friday, March 27, 2015.                > ''
                    The trip is off, the ministry said on Friday.                 > ''
                    """)
    void whatWasSaidIsDated(String text, String date) {
        assertThat(new DatesOfTelling(DayMonthOrder.UNKNOWN)
                        .said(story(text))
                        .map(said -> said.date().toString()))
                .isEqualTo(Optional.of(date).filter(day -> !day.isEmpty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    PERU, April 13 - Lima, April 13, 2023. Four talks were held. > 2023-04-13
                    PERU, April 13 - The pact of April 14, 2003 was praised.     > ''
                    """)
    void aFullDateGivesTheSameDayItsYear(String text, String date) {
        WrittenDate day = WrittenDate.dayOfMonth(4, 13);
        assertThat(new DatesOfTelling(DayMonthOrder.UNKNOWN)
                        .sameDay(story(text), day)
                        .map(Object::toString))
                .isEqualTo(Optional.of(date).filter(found -> !found.isEmpty()));
    }

    private static Story story(String text) {
        Block block = new Block(BlockKind.PARAGRAPH, new Span(0, text.length()));
        return new Story(new Article("story", text, Metadata.none()), List.of(block), Optional.empty(), List.of());
    }
}
