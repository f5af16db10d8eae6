package org.communique.annotation;

import java.util.List;

/**
 * Known words found in a sentence.
 *
 * @param length how many tokens the match covers
 * @param entries all that these words may mean; never empty
 */
public record LexicalMatch(int length, List<LexicalEntry> entries) {
    public LexicalMatch {
        entries = List.copyOf(entries);
    }
}
