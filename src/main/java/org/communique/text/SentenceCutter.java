package org.communique.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a block into sentences, inside quotations too, in one pass.
 *
 * <p>A sentence ends behind a full stop, question or exclamation mark and the quotation marks and brackets that close
 * with it, if a capital, a figure or an opening mark follows and the full stop is not that of an abbreviation.
 */
final class SentenceCutter {
    /** In characters. */
    private static final int LONGEST = 2_000;

    /** The sentences of {@code text} within {@code block}, without blanks, bullets and numbering at their head. */
    List<Span> sentences(String text, Span block) {
        List<Span> sentences = new ArrayList<>();
        int begin = headEnd(text, block);
        int at = begin;
        while (at < block.end()) {
            int end = Glyph.isStop(text.charAt(at)) ? endBehind(text, begin, at, block.end()) : -1;
            if (end > 0) {
                add(sentences, text, begin, end);
                begin = end;
                at = end;
            } else {
                at++;
            }
        }
        add(sentences, text, begin, block.end());
        return sentences.stream().flatMap(span -> bounded(text, span).stream()).toList();
    }

    /** No sentence of the news is longer; what seems to be is a table or a trick, and is read in pieces. */
    private static List<Span> bounded(String text, Span sentence) {
        if (sentence.length() <= LONGEST) {
            return List.of(sentence);
        }
        List<Span> pieces = new ArrayList<>();
        int begin = sentence.begin();
        while (sentence.end() - begin > LONGEST) {
            int end = begin + LONGEST;
            while (end > begin + LONGEST / 2 && !Glyph.isBlank(text.charAt(end))) {
                end--;
            }
            if (!Glyph.isBlank(text.charAt(end))) {
                end = begin + LONGEST;
            }
            add(pieces, text, begin, end);
            begin = end;
        }
        add(pieces, text, begin, sentence.end());
        return pieces;
    }

    private static void add(List<Span> sentences, String text, int begin, int end) {
        Span span = Line.trimmed(text, new Span(begin, end));
        if (hasWord(text, span)) {
            sentences.add(span);
        } else if (span.length() > 0 && !sentences.isEmpty()) {
            sentences.add(sentences.removeLast().cover(span));
        }
    }

    private static boolean hasWord(String text, Span span) {
        for (int i = span.begin(); i < span.end(); i++) {
            if (Glyph.isWordPart(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Behind bullets, dashes and "1." at the head of a block. */
    private static int headEnd(String text, Span block) {
        int at = block.begin();
        while (at < block.end() && isHeadMark(text.charAt(at))) {
            at++;
        }
        int digits = at;
        while (digits < block.end() && digits - at < 3 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > at
                && digits + 1 < block.end()
                && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
                && Glyph.isBlank(text.charAt(digits + 1));
        return numbered ? digits + 1 : at;
    }

    private static boolean isHeadMark(char c) {
        return Glyph.isBlank(c) || Glyph.isBullet(c) || Glyph.isDash(c) || c == '|' || c == '>' || c == '»';
    }

    /** Where the sentence that begins at {@code begin} ends if it ends with the stop at {@code at}, else -1. */
    private static int endBehind(String text, int begin, int at, int limit) {
        int end = at + 1;
        while (end < limit && Glyph.isStop(text.charAt(end))) {
            end++;
        }
        int closed = end;
        while (closed < limit && Glyph.isCloser(text.charAt(closed))) {
            closed++;
        }
        if (closed >= limit) {
            return closed;
        }
        String next = nextWord(text, closed, limit);
        if (!Glyph.isBlank(text.charAt(closed))) {
            return isGlued(text, at, closed, next) ? closed : -1;
        }
        if (!canOpen(text, closed, limit)) {
            return -1;
        }
        if (isBracketedAbbreviation(text, begin, at, next)) {
            return -1;
        }
        return closed > at + 1 || text.charAt(at) != '.' || endsHere(text, begin, at, next) ? closed : -1;
    }

    /** "Colonel (ret.) Ana Rios": an abbreviation alone in brackets ends no sentence. */
    private static boolean isBracketedAbbreviation(String text, int begin, int stop, String next) {
        if (text.charAt(stop) != '.' || stop + 1 >= text.length() || text.charAt(stop + 1) != ')') {
            return false;
        }
        String word = wordBefore(text, begin, stop);
        int open = stop - word.length() - 1;
        return open >= begin
                && text.charAt(open) == '('
                && Abbreviations.stopBehind(word, next) != Abbreviations.Stop.ENDS
                && !Abbreviations.isOpener(next);
    }

    private static boolean endsHere(String text, int begin, int stop, String next) {
        return switch (Abbreviations.stopBehind(wordBefore(text, begin, stop), next)) {
            case NEVER_ENDS -> false;
            case MAY_END -> Abbreviations.isOpener(next);
            case ENDS -> true;
        };
    }

    /** "in Lagos.The": the blank was lost between two sentences. */
    private static boolean isGlued(String text, int at, int closed, String next) {
        return closed == at + 1
                && at >= 3
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2))
                && !next.isEmpty()
                && Character.isUpperCase(next.charAt(0))
                && Character.isUpperCase(text.charAt(closed))
                && Abbreviations.isOpener(next);
    }

    private static boolean canOpen(String text, int from, int limit) {
        int at = from;
        while (at < limit
                && (Glyph.isBlank(text.charAt(at))
                        || Glyph.isOpener(text.charAt(at))
                        || Glyph.isDash(text.charAt(at)))) {
            at++;
        }
        return at >= limit
                || (!Character.isLowerCase(text.charAt(at)) && Glyph.isWordPart(text.charAt(at)))
                || isCurrency(text.charAt(at));
    }

    private static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL || c == '#' || c == '@' || c == '%' || c == '/';
    }

    /** The word before {@code stop} with the full stops inside it: "U.S" in "the U.S.". */
    private static String wordBefore(String text, int begin, int stop) {
        int from = stop;
        while (from > begin
                && stop - from <= 13
                && (Glyph.isWordPart(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return text.substring(from, stop);
    }

    /** The first word behind {@code from}, skipping blanks and opening marks, at most 16 characters of it. */
    static String nextWord(String text, int from, int limit) {
        int begin = from;
        while (begin < limit && begin - from < 8 && !Glyph.isWordPart(text.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < limit && end - begin < 16 && Glyph.isWordPart(text.charAt(end))) {
            end++;
        }
        return text.substring(begin, end);
    }
}
