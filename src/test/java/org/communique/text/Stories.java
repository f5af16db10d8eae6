package org.communique.text;

import java.util.List;
import org.communique.article.Article;
import org.communique.article.Metadata;

/** Made-up articles for the tests of this package. */
final class Stories {
    private Stories() {}

    static Story read(String text) {
        return new StoryReader().read(new Article("made-up", text, Metadata.none()));
    }

    /** Each block as "KIND text". */
    static List<String> blocks(String text) {
        Story story = read(text);
        return story.blocks().stream()
                .map(block -> block.kind() + " " + story.textOf(block.span()))
                .toList();
    }

    static List<String> sentences(String text) {
        Story story = read(text);
        return story.sentences().stream()
                .map(sentence -> story.textOf(sentence.span()))
                .toList();
    }

    static Line line(String text) {
        return new Line(new Span(0, text.length()), text);
    }
}
