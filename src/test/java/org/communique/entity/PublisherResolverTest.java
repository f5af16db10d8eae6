package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.communique.annotation.Annotated;
import org.communique.annotation.StoryAnnotator;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.text.StoryReader;
import org.junit.jupiter.api.Test;

class PublisherResolverTest {
    private static final String PARAGRAPH =
            "The ministers of Ghana and Togo met in the capital on Monday and spoke about the border for two hours.";

    private static Optional<String> publisher(Metadata metadata, String text) {
        var annotator = new StoryAnnotator(Annotated.gazetteer(), Annotated.words());
        var story = new StoryReader().read(new Article("made-up", text, metadata));
        return new PublisherResolver(Annotated.gazetteer()).publisher(annotator.annotate(story));
    }

    @Test
    void whatCameBesideTheTextIsBest() {
        Metadata metadata =
                new Metadata(Optional.empty(), Optional.of("Ghana News Agency"), Optional.empty(), Optional.empty());
        assertThat(publisher(metadata, "ACCRA, May 5. /TASS/. " + PARAGRAPH)).contains("Ghana News Agency");
    }

    @Test
    void theDatelineNamesItsAgency() {
        assertThat(publisher(Metadata.none(), "ACCRA, May 5. /TASS/. " + PARAGRAPH))
                .contains("TASS");
    }

    @Test
    void theHeadOfAPageNamesIt() {
        String page = "Xinhua | Updated: 2019-05-06\n\n" + PARAGRAPH;
        assertThat(publisher(Metadata.none(), page)).contains("Xinhua");
    }

    @Test
    void anUnknownNameIsNoPublisher() {
        assertThat(publisher(Metadata.none(), PARAGRAPH)).isEmpty();
    }
}
