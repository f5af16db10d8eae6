package org.communique.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.annotation.PartialDate;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.text.Span;
import org.communique.text.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineAnnotatorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    HANOI, November 22. /TASS/.          > HANOI||2024-11-22|TASS
                    HÀ NỘI —                             > HÀ NỘI|||
                    Canberra (VNA) –                     > Canberra|||VNA
                    Tokyo, Nov. 7 (Jiji Press)--         > Tokyo||2024-11-07|Jiji Press
                    MOSCOW. March 26 (Interfax) -        > MOSCOW||2024-03-26|Interfax
                    Baku. 9 October. PAPER.AZ/           > Baku||2024-10-09|PAPER.AZ
                    BELGRADE, 8 March 2017 (Beta) -      > BELGRADE||2017-03-08|Beta
                    ALGIERS, Thursday, April 18, 2024 —  > ALGIERS||2024-04-18|
                    BAKU, Azerbaijan, Aug. 22            > BAKU|Azerbaijan|2024-08-22|
                    SALVADOR, Brazil, (Reuters) –        > SALVADOR|Brazil||Reuters
                    Arequipa, paper.com.pe –             > Arequipa|||paper.com.pe
                    09:28 | Lima, Jan. 13.               > Lima||2024-01-13|
                    ST. PETERSBURG, June 5.              > ST. PETERSBURG||2024-06-05|
                    MINSK, APRIL 17, SOMEPRESS.          > MINSK||2024-04-17|SOMEPRESS
                    BEIJING. SOMEPRESS                   > BEIJING|||SOMEPRESS
                    ISLAMABAD:                           > ISLAMABAD|||
                    """)
    void takesApart(String dateline, String parts) {
        Story story = new Story(
                new Article("story", dateline, Metadata.none()),
                List.of(),
                Optional.of(new Span(0, dateline.length())),
                List.of());
        PublicationDate published = new PublicationDate(
                PartialDate.of(LocalDate.parse("2024-12-28")), PublicationDate.Source.METADATA, Optional.empty());
        Dateline found =
                new DatelineAnnotator().annotate(story, Optional.of(published)).orElseThrow();
        assertThat("%s|%s|%s|%s"
                        .formatted(
                                found.place().map(story::textOf).orElse(""),
                                found.region().map(story::textOf).orElse(""),
                                found.date().map(PartialDate::toString).orElse(""),
                                found.agency().orElse("")))
                .isEqualTo(parts);
    }
}
