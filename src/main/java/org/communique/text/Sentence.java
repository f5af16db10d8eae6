package org.communique.text;

import java.util.List;

/**
 * One sentence of a headline, caption or paragraph.
 *
 * @param index its place among the story's sentences, from 0
 * @param block the place of its block among the story's blocks, from 0
 * @param kind the kind of that block
 * @param span from its first to its last character, behind the dateline
 * @param tokens its words in order
 */
public record Sentence(int index, int block, BlockKind kind, Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
