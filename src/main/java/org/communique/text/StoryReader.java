package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.article.Article;

/**
 * Reads an article as a story: blocks by kind, the dateline, and the sentences with their tokens.
 *
 * <p>A pure function of the article's text, linear in its length. All spans point into that text.
 */
public final class StoryReader {
    /** A dateline opens the story; a subtitle or a summary may stand above it. */
    private static final int OPENING_PARAGRAPHS = 3;

    private final BlockCutter blockCutter = new BlockCutter();
    private final DatelineRule datelines = new DatelineRule();
    private final SentenceCutter sentenceCutter = new SentenceCutter();
    private final Tokenizer tokenizer = new Tokenizer();

    /** The story that {@code article} tells. */
    public Story read(Article article) {
        String text = article.text();
        List<Block> blocks = blockCutter.blocks(text);
        List<Sentence> sentences = new ArrayList<>();
        Optional<Span> dateline = Optional.empty();
        int paragraphs = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Span span = block.span();
            if (block.kind() == BlockKind.PARAGRAPH) {
                boolean opening = dateline.isEmpty() && paragraphs++ < OPENING_PARAGRAPHS;
                OptionalInt end = datelines.end(span.of(text), opening);
                if (end.isPresent()) {
                    Span found = Line.trimmed(text, new Span(span.begin(), span.begin() + end.getAsInt()));
                    span = new Span(span.begin() + end.getAsInt(), span.end());
                    Optional<Span> second = dateline.isEmpty() ? second(text, span) : Optional.empty();
                    span = second.isPresent() ? new Span(second.get().end(), span.end()) : span;
                    dateline = dateline.or(() -> second).or(() -> Optional.of(found));
                }
            }
            addSentences(sentences, text, i, block.kind(), span);
        }
        return new Story(article, blocks, dateline.or(() -> datelineAbove(text, blocks)), sentences);
    }

    /** The story's own dateline behind a distributor's: "CHAD, May 7 - Abeche, May 6, 2024. A met B". */
    private Optional<Span> second(String text, Span behind) {
        OptionalInt end = datelines.end(behind.of(text), true);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        Span found = Line.trimmed(text, new Span(behind.begin(), behind.begin() + end.getAsInt()));
        return Optional.of(found).filter(span -> span.of(text).chars().anyMatch(Character::isDigit));
    }

    /** A dateline in a line of its own above the first paragraph. */
    private Optional<Span> datelineAbove(String text, List<Block> blocks) {
        return blocks.stream()
                .takeWhile(block -> block.kind() != BlockKind.PARAGRAPH)
                .filter(block -> block.kind() == BlockKind.HEADER)
                .map(Block::span)
                .filter(span -> datelines.standsAlone(span.of(text)))
                .findFirst();
    }

    private void addSentences(List<Sentence> sentences, String text, int block, BlockKind kind, Span span) {
        switch (kind) {
            case HEADLINE, CAPTION, PARAGRAPH -> {
                for (Span sentence : sentenceCutter.sentences(text, span)) {
                    List<Token> tokens = tokenizer.tokens(text, sentence);
                    sentences.add(new Sentence(sentences.size(), block, kind, sentence, tokens));
                }
            }
            case HEADER, FURNITURE -> {}
        }
    }
}
