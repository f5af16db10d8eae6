package org.communique.event;

import java.util.OptionalInt;
import org.communique.annotation.TokenRange;

/**
 * Words that name a text: {@code "four memoranda of understanding on trade"}.
 *
 * @param first its first token, the article or number
 * @param head the noun that tells the kind
 * @param end index behind what it is about
 * @param count how many; empty where the words do not tell
 * @param pointing whether it only points to a text named before: "the document"
 */
record DocumentPhrase(int first, TokenRange head, int end, DocumentKind kind, OptionalInt count, boolean pointing) {

    /** Whether the words tell nothing but that there are texts: "two documents". */
    boolean isGeneral() {
        return kind == DocumentKind.OTHER && head.end() - head.first() == 1;
    }
}
