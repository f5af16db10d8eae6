package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.annotation.PartialDate;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.text.Block;
import org.communique.text.BlockKind;
import org.communique.text.Span;
import org.communique.text.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDatingTest {
    private static final String STORY = "Two ministers met in Hanoi on July 6, 2023.";

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Saturday, December 28, 2024, 11:00 GMT+7 > 2024-12-28
                    Published : Mar 13, 2017 - 15:44         > 2017-03-13
                    15:5911.10.2023                          > 2023-10-11
                    Updated: 26-03-2024                      > 2024-03-26
                    Agency | Updated: 2025-09-19             > 2025-09-19
                    Saturday, 11/06/2022 09:42               > 2022-06-11
                    Published Date - 10:15 AM, Tue - 26 September 23 > 2023-09-26
                    No. 265, 24 August 2017, Press Release   > 2017-08-24
                    published on 1/13/23 4:05 PM             > 2023-01-13
                    6. 7. 2022                               > 2022-07-06
                    2021-April-8  17:48                      > 2021-04-08
                    Release No: 024-17   Jan. 23, 2017       > 2017-01-23
                    February 2014                            > 2014-02
                    Time in Minsk: 11:07, 30 April 2024      > ''
                    Copyright 2019, July 3, 2019             > ''
                    a line without a date                    > ''
                    """)
    void readsDateLines(String line, String date) {
        assertThat(dating(BlockKind.HEADER, line)).isEqualTo(date);
    }

    @Test
    void metadataWins() {
        Metadata metadata = new Metadata(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(LocalDate.parse("2023-07-08")));
        assertThat(new PublicationDating()
                        .publication(story(metadata, "2023-07-07", BlockKind.HEADER, Optional.empty())))
                .map(PublicationDate::date)
                .contains(PartialDate.of(LocalDate.parse("2023-07-08")));
    }

    @Test
    void theCrawlersStampServesWhereThePageIsSilent() {
        assertThat(dating(BlockKind.HEADER, " date 2025-09-03 Politics")).isEqualTo("2025-09-03");
        assertThat(dating(BlockKind.HEADER, " date 2024-03")).isEqualTo("2024-03");
    }

    @Test
    void aDateMayStandInThreeLines() {
        assertThat(dating(BlockKind.HEADER, "Posted On", "23", "September", "2021"))
                .isEqualTo("2021-09-23");
    }

    @Test
    void theStampMayStandBelowAHeadline() {
        assertThat(dating(BlockKind.HEADER, "Two ministers meet", " date 2025-09-03 Politics"))
                .isEqualTo("2025-09-03");
    }

    @Test
    void aDateSetApartOpensAStory() {
        assertThat(dating(BlockKind.PARAGRAPH, "Press release, 29.10.2025 - The council met."))
                .isEqualTo("2025-10-29");
        assertThat(dating(BlockKind.PARAGRAPH, "The council met on 29.10.2025 and left."))
                .isEmpty();
    }

    @Test
    void thePagesOwnDateOutranksTheCrawlers() {
        assertThat(dating(BlockKind.HEADER, " date 2025-09-03 Politics", "July 7, 2025"))
                .isEqualTo("2025-07-07");
    }

    @Test
    void aClockLaterThanTheCrawlIsNone() {
        assertThat(dating(BlockKind.HEADER, " date 2025-09-03 Politics", "October 7, 2025"))
                .isEqualTo("2025-09-03");
    }

    @Test
    void aDatelineMonthsBeforeTheCrawlIsTheDay() {
        assertThat(withDateline(" date 2025-09-03 Politics", "HANOI, March 22. /TASS/."))
                .isEqualTo("2025-03-22");
        assertThat(withDateline(" date 2025-09-03 Politics", "Tokyo, Sept. 2 (Agency)--"))
                .isEqualTo("2025-09-03");
    }

    @Test
    void aDatelineWithItsYearIsEnough() {
        assertThat(withDateline("Home", "ALGIERS, Thursday, April 18, 2024 —")).isEqualTo("2024-04-18");
        assertThat(withDateline("Home", "HANOI, March 22. /TASS/.")).isEmpty();
    }

    @Test
    void thePagesClockOnlyGivesTheDatelineItsYear() {
        assertThat(withDateline("Time in Minsk: 11:07, 30 April 2024", "MINSK, APRIL 17, SOMEPRESS."))
                .isEqualTo("2024-04-17");
    }

    @Test
    void aCaptionsDateIsCountedFromButNotStated() {
        Story story = story(Metadata.none(), "The hosts, December 3, 2018.", BlockKind.CAPTION, Optional.empty());
        Optional<PublicationDate> found = new PublicationDating().publication(story);
        assertThat(found).map(PublicationDate::isStated).contains(false);
        assertThat(found).map(date -> date.date().toString()).contains("2018-12-03");
    }

    private static String dating(BlockKind kind, String... lines) {
        return shown(story(Metadata.none(), String.join("\n", lines), kind, Optional.empty()));
    }

    private static String withDateline(String header, String dateline) {
        return shown(story(Metadata.none(), header, BlockKind.HEADER, Optional.of(dateline)));
    }

    private static String shown(Story story) {
        return new PublicationDating()
                .publication(story)
                .map(date -> date.date().toString())
                .orElse("");
    }

    private static Story story(Metadata metadata, String above, BlockKind kind, Optional<String> dateline) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String line : above.split("\n", -1)) {
            blocks.add(new Block(kind, new Span(begin, begin + line.length())));
            begin += line.length() + 1;
        }
        String opening = dateline.map(words -> words + " ").orElse("");
        String text = above + "\n" + opening + STORY;
        blocks.add(new Block(BlockKind.PARAGRAPH, new Span(begin, text.length())));
        int start = begin;
        Optional<Span> span = dateline.map(words -> new Span(start, start + words.length()));
        return new Story(new Article("story", text, metadata), blocks, span, List.of());
    }
}
