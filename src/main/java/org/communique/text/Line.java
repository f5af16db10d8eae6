package org.communique.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of an article without surrounding blanks, as the rules look at it.
 *
 * @param span where it stands in the article
 * @param text its characters
 */
record Line(Span span, String text) {

    /** The non-blank lines of {@code text} from {@code begin} on. */
    static List<Line> cut(String text, int begin) {
        List<Line> lines = new ArrayList<>();
        int start = begin;
        for (int i = begin; i <= text.length(); i++) {
            if (i == text.length() || Glyph.isLineEnd(text.charAt(i))) {
                Span span = trimmed(text, new Span(start, i));
                if (span.length() > 0) {
                    lines.add(new Line(span, span.of(text)));
                }
                start = i + 1;
            }
        }
        return lines;
    }

    /** {@code span} without the blanks at both ends; empty at its begin if nothing else is in it. */
    static Span trimmed(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && Glyph.isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Glyph.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    /** The number of words, counted up to {@code limit}: stretches between blanks that hold a letter or digit. */
    int words(int limit) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length() && count < limit; i++) {
            char c = text.charAt(i);
            if (Glyph.isBlank(c)) {
                inWord = false;
            } else if (!inWord && Glyph.isWordPart(c)) {
                inWord = true;
                count++;
            }
        }
        return count;
    }

    boolean isShorterThan(int length) {
        return text.length() < length;
    }
}
