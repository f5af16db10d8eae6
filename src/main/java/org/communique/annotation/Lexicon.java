package org.communique.annotation;

import java.util.List;
import java.util.Optional;
import org.communique.text.Token;

/** Known names. The gazetteer is one. */
public interface Lexicon {
    /** The longest known sequence of words that begins at {@code first}. */
    Optional<LexicalMatch> longestAt(List<Token> tokens, int first);
}
