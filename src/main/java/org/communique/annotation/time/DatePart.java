package org.communique.annotation.time;

import org.communique.text.Span;

/**
 * The smallest piece that dates are read from: a run of letters, a run of digits or one other character. It is finer
 * than a token, since pages glue what belongs apart ("15:5911.10.2023") and since header lines have no tokens.
 *
 * @param kind what it consists of
 * @param text its characters in lower case, dashes folded to {@code -} and apostrophes to {@code '}
 * @param capital whether it begins with a capital letter
 * @param span where it stands in the article
 */
record DatePart(Kind kind, String text, boolean capital, Span span) {
    /** What a part consists of. */
    enum Kind {
        WORD,
        NUMBER,
        MARK,
        /** Behind the last part of the text. */
        END
    }

    boolean is(String word) {
        return text.equals(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** The value of a short number, else -1. */
    int number() {
        return isNumber() && text.length() <= 4 ? Integer.parseInt(text) : -1;
    }
}
