package org.communique.entity;

import java.util.List;

/**
 * What became of a mention that was looked up: one entry of the gazetteer, none, or several that fit equally well.
 * There is never a silent guess.
 *
 * @param <T> the kind of entry
 */
public sealed interface Linking<T> {
    /** The mention means this entry. */
    record Linked<T>(T entry) implements Linking<T> {}

    /** The gazetteer holds nothing of this name. */
    record Nil<T>(String surface) implements Linking<T> {}

    /** Several entries fit and nothing in the article decides. */
    record Ambiguous<T>(String surface, List<T> candidates) implements Linking<T> {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }
}
