package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.communique.annotation.Annotated;
import org.communique.annotation.PartialDate;
import org.communique.annotation.StoryAnnotator;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.entity.PublisherResolver;
import org.communique.text.StoryReader;
import org.junit.jupiter.api.Test;

class PublicationsTest {
    private static final String STORY =
            "Kenyan Defence Minister Amos Kiprop met Portuguese Defence Minister Rui Tavares in Lisbon on Monday";

    private static Publication of(Metadata metadata, String text) {
        Article article = new Article("made-up", text, metadata);
        return new Publications(new PublisherResolver(Annotated.gazetteer()))
                .of(new StoryAnnotator(Annotated.gazetteer(), Annotated.words())
                        .annotate(new StoryReader().read(article)));
    }

    @Test
    void whatStandsBesideTheTextCounts() {
        URI address = URI.create("https://news.example/1");
        Publication publication = of(
                new Metadata(
                        Optional.of("Ministers meet"),
                        Optional.of("Lusa"),
                        Optional.of(address),
                        Optional.of(LocalDate.of(2016, 4, 12))),
                STORY + ".");
        assertThat(publication)
                .isEqualTo(new Publication(
                        Optional.of("Ministers meet"),
                        Optional.of("Lusa"),
                        Optional.of(address),
                        Optional.of(PartialDate.of(LocalDate.of(2016, 4, 12))),
                        Optional.empty()));
    }

    @Test
    void theDatelinesAgencyIsThePublisher() {
        assertThat(of(Metadata.none(), "LISBON, April 12 (Lusa) - " + STORY + ".")
                        .publisher())
                .contains("Lusa");
    }

    @Test
    void theTextsOwnHeadlineIsTheHeadline() {
        assertThat(of(Metadata.none(), "Ministers Agree on Naval Training\n\n" + STORY + ".\n")
                        .headline())
                .contains("Ministers Agree on Naval Training");
    }

    @Test
    void anAgencyThatReportedIsTheOrigin() {
        assertThat(of(Metadata.none(), STORY + ", the Lusa News Agency reported.")
                        .origin())
                .contains("Lusa News Agency");
        assertThat(of(Metadata.none(), STORY + ", the newspaper Expresso reported.")
                        .origin())
                .contains("Expresso");
    }

    @Test
    void aPersonWhoReportedIsNoOrigin() {
        assertThat(of(Metadata.none(), STORY + ", Kiprop reported.").origin()).isEmpty();
    }

    @Test
    void whatNobodyTellsIsEmpty() {
        assertThat(of(Metadata.none(), STORY + "."))
                .isEqualTo(new Publication(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
