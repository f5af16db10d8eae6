package org.communique.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern with many alternatives that is only asked where a text begins. Capital and small letters count as the same.
 *
 * <p>Three letters mostly tell that none of the alternatives can follow, whatever stands behind them ({@link Matcher#hitEnd}).
 * What they tell is kept for the next text that begins so. One instance may serve many threads: each would keep the same.
 */
final class OpeningPattern {
    private static final int LETTERS = 3;
    /** 26 letters, ten digits and the blank. */
    private static final int CHARACTERS = 37;

    private static final byte UNKNOWN = 0;
    private static final byte MAY_MATCH = 1;
    private static final byte MATCHES_NEVER = 2;

    private final Pattern pattern;
    private final byte[] openings = new byte[CHARACTERS * CHARACTERS * CHARACTERS];

    OpeningPattern(String... alternatives) {
        this.pattern = Pattern.compile("(?:" + String.join("|", alternatives) + ")", Pattern.CASE_INSENSITIVE);
    }

    /** Whether the pattern matches the begin of {@code text}. */
    boolean opens(String text) {
        return mayOpen(text) && pattern.matcher(text).lookingAt();
    }

    /** Whether the pattern may match the begin of {@code text}; false is certain. */
    @SuppressWarnings("JdkObsolete") // what more letters may bring is just what is asked
    boolean mayOpen(String text) {
        if (text.length() < LETTERS) {
            return true;
        }
        int opening = 0;
        for (int i = 0; i < LETTERS; i++) {
            int character = character(text.charAt(i));
            if (character < 0) {
                return true;
            }
            opening = opening * CHARACTERS + character;
        }
        byte known = openings[opening];
        if (known == UNKNOWN) {
            Matcher matcher = pattern.matcher(text.substring(0, LETTERS));
            known = matcher.lookingAt() || matcher.hitEnd() ? MAY_MATCH : MATCHES_NEVER;
            openings[opening] = known;
        }
        return known == MAY_MATCH;
    }

    private static int character(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= '0' && c <= '9') {
            return 26 + c - '0';
        }
        return c == ' ' ? 36 : -1;
    }
}
