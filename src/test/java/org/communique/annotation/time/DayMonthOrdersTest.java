package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.text.StoryReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayMonthOrdersTest {
    @ParameterizedTest
    @CsvSource({
        "13/06/2022, On Friday they met., DAY_FIRST",
        "06/13/2022, On Friday they met., MONTH_FIRST",
        "11/06/2022, On June 10 they met., DAY_FIRST",
        "06/11/2022, On June 10 they met., MONTH_FIRST",
        "03-09-2022, On March 8 they met., MONTH_FIRST",
        "03-09-2022, On May 8 they met., UNKNOWN",
        "06/06/2022, On June 5 they met., UNKNOWN"
    })
    void leansOnTheDaysOfTheStory(String line, String story, DayMonthOrder order) {
        String text = line + "\nThe ministers of Norway and Peru held talks in the town. " + story;
        Article article = new Article("made-up", text, Metadata.none());
        assertThat(DayMonthOrders.of(new StoryReader().read(article), Optional.empty()))
                .isEqualTo(order);
    }
}
