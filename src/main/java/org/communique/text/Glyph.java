package org.communique.text;

/** What single characters are to the rules of this package: blanks, quotation marks, dashes, bullets. */
final class Glyph {
    private static final String DOUBLE_QUOTES = "\"“”„‟«»＂″";
    private static final String SINGLE_QUOTES = "'‘’‚‛‹›＇′`´";
    private static final String DASHES = "-‐‑‒–—―−－";
    private static final String BULLETS = "•·▪▫●○◦■□►▶➤‣⁃*";

    private Glyph() {}

    /** Nearly all characters are, and searching lists of marks for each would cost more than all else in cutting words. */
    private static boolean isAscii(char c) {
        return c < 0x80;
    }

    /** Latin, Greek and Cyrillic with all diacritics: no mark of the lists stands among them. */
    private static boolean isLetterOfNames(char c) {
        return c >= 0xC0 && c < 0x2010;
    }

    /** Whether a character leaves no mark: spaces of all widths, line ends, zero-width and control characters. */
    static boolean isBlank(char c) {
        return c <= ' ' || (c >= 0x7f && isWideBlank(c));
    }

    private static boolean isWideBlank(char c) {
        return c < 0xa0
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0b || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    static boolean isDoubleQuote(char c) {
        return isAscii(c) ? c == '"' : !isLetterOfNames(c) && DOUBLE_QUOTES.indexOf(c) >= 0;
    }

    static boolean isSingleQuote(char c) {
        return isAscii(c) ? c == '\'' || c == '`' : !isLetterOfNames(c) && SINGLE_QUOTES.indexOf(c) >= 0;
    }

    static boolean isQuote(char c) {
        return isDoubleQuote(c) || isSingleQuote(c);
    }

    static boolean isDash(char c) {
        return isAscii(c) ? c == '-' : !isLetterOfNames(c) && DASHES.indexOf(c) >= 0;
    }

    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    static boolean isOpener(char c) {
        return isQuote(c) || c == '(' || c == '[' || c == '{';
    }

    static boolean isCloser(char c) {
        return isQuote(c) || c == ')' || c == ']' || c == '}';
    }

    /** Whether a character ends a sentence; {@code "…"} is a full stop that trails off. */
    static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** Whether a character belongs into a word: letters, digits, and the marks that decomposed letters consist of. */
    static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isCombining(c);
    }

    private static boolean isCombining(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Typographic variants folded, anything else as it is: {@code “ → "}, {@code ’ → '}, {@code – → -}. */
    static char folded(char c) {
        if (isAscii(c)) {
            return c == '`' ? '\'' : c;
        }
        if (isDoubleQuote(c)) {
            return '"';
        }
        if (isSingleQuote(c)) {
            return '\'';
        }
        return isDash(c) ? '-' : c;
    }

    /** All characters of {@code text} folded; the length stays. */
    static String folded(String text) {
        int same = 0;
        while (same < text.length() && folded(text.charAt(same)) == text.charAt(same)) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        StringBuilder form = new StringBuilder(text.length()).append(text, 0, same);
        for (int i = same; i < text.length(); i++) {
            form.append(folded(text.charAt(i)));
        }
        return form.toString();
    }
}
