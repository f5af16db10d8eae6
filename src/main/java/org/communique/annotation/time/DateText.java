package org.communique.annotation.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.text.Span;

/** A stretch of an article cut into the parts that dates are read from. Reading beyond either end gives an empty part. */
record DateText(List<DatePart> parts, DatePart edge) {
    private static final int CLOCK_DIGITS = 2;

    DateText {
        parts = List.copyOf(parts);
    }

    static DateText of(String text, Span within) {
        List<DatePart> parts = new ArrayList<>();
        int at = within.begin();
        while (at < within.end()) {
            int next = endOfPart(text, at, within.end());
            if (!isBlank(text.codePointAt(at))) {
                parts.add(part(text, new Span(at, next)));
            }
            at = next;
        }
        return new DateText(parts, new DatePart(DatePart.Kind.END, "", false, new Span(within.end(), within.end())));
    }

    DatePart at(int index) {
        return index >= 0 && index < parts.size() ? parts.get(index) : edge;
    }

    int size() {
        return parts.size();
    }

    /** From the first to the last of these parts. */
    Span span(int from, int to) {
        return parts.get(from).span().cover(parts.get(to - 1).span());
    }

    private static int endOfPart(String text, int begin, int limit) {
        int first = text.codePointAt(begin);
        int end = begin + Character.charCount(first);
        if (Character.isLetter(first)) {
            while (end < limit && isLetterOrAccent(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        } else if (isDigit(first)) {
            // "15:5911.10.2023": minutes have two digits, so what follows them is the day.
            int longest = begin > 0 && text.charAt(begin - 1) == ':' ? begin + CLOCK_DIGITS : limit;
            while (end < limit && end < longest && isDigit(text.charAt(end))) {
                end++;
            }
        }
        return Math.min(end, limit);
    }

    private static DatePart part(String text, Span span) {
        int first = text.codePointAt(span.begin());
        DatePart.Kind kind = Character.isLetter(first)
                ? DatePart.Kind.WORD
                : isDigit(first) ? DatePart.Kind.NUMBER : DatePart.Kind.MARK;
        String form = kind == DatePart.Kind.MARK ? folded(first) : span.of(text).toLowerCase(Locale.ROOT);
        return new DatePart(kind, form, Character.isUpperCase(first), span);
    }

    private static String folded(int mark) {
        if (isDash(mark)) {
            return "-";
        }
        return switch (mark) {
            case '\u2018', '\u2019', '\u02BC' -> "'";
            default -> Character.toString(mark);
        };
    }

    private static boolean isLetterOrAccent(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isDash(int c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }

    static boolean isBlank(int c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
