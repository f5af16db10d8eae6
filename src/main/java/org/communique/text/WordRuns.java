package org.communique.text;

import java.util.ArrayList;
import java.util.List;

/** The runs of letters and digits of a name or a post: {@code "Al-Sayed, 2nd" → "Al", "Sayed", "2nd"}. */
public final class WordRuns {
    private WordRuns() {}

    /** The runs in their order, as the text has them. */
    public static List<String> of(String text) {
        List<String> runs = new ArrayList<>();
        int begin = -1;
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int c = text.codePointAt(at);
            next = at + Character.charCount(c);
            if (isLetterOrNumber(c)) {
                begin = begin < 0 ? at : begin;
            } else if (begin >= 0) {
                runs.add(text.substring(begin, at));
                begin = -1;
            }
        }
        if (begin >= 0) {
            runs.add(text.substring(begin));
        }
        return runs;
    }

    private static boolean isLetterOrNumber(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }
}
