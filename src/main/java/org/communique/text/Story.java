package org.communique.text;

import java.util.List;
import java.util.Optional;
import org.communique.article.Article;

/**
 * An article in the form the annotators read: its blocks by kind, and the sentences of those that tell the story.
 *
 * @param article the article that all spans point into
 * @param blocks every non-blank line of the text, in order
 * @param dateline the "HANOI, November 22. /TASS/." or "HÀ NỘI —" that opens the story, if there is one; it is part of
 *     a block and of no sentence
 * @param sentences the sentences of headlines, captions and paragraphs, in order
 */
public record Story(Article article, List<Block> blocks, Optional<Span> dateline, List<Sentence> sentences) {
    public Story {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
    }

    /** The article's characters in a span. */
    public String textOf(Span span) {
        return span.of(article.text());
    }
}
