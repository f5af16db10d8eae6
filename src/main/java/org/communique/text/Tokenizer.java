package org.communique.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into tokens as {@link Token} describes them, in one pass.
 *
 * <p>{@code "Vietnam’s Sen. Lt. Gen. Lê co-chaired" → Vietnam|'s|Sen.|Lt.|Gen.|Lê|co-chaired}
 */
public final class Tokenizer {

    /** The tokens of {@code text} within {@code span}. */
    public List<Token> tokens(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int at = span.begin();
        while (at < span.end()) {
            char c = text.charAt(at);
            if (Glyph.isBlank(c)) {
                at++;
            } else {
                int end = Glyph.isWordPart(c) ? wordEnd(text, at, span.end()) : markEnd(text, at, span.end());
                add(tokens, text, at, end);
                at = end;
            }
        }
        return tokens;
    }

    private static void add(List<Token> tokens, String text, int begin, int end) {
        Span span = new Span(begin, end);
        String form = Glyph.folded(span.of(text));
        int genitive = genitiveLength(form);
        if (genitive > 0) {
            int cut = end - genitive;
            tokens.add(new Token(new Span(begin, cut), form.substring(0, form.length() - genitive)));
            tokens.add(new Token(new Span(cut, end), form.substring(form.length() - genitive)));
        } else {
            tokens.add(new Token(span, form.startsWith("--") ? "-" : form));
        }
    }

    private static int genitiveLength(String form) {
        return form.length() > 2 && (form.endsWith("'s") || form.endsWith("'S")) ? 2 : 0;
    }

    /** A mark is a token of its own; dots and hyphens in a row are one. */
    private static int markEnd(String text, int begin, int limit) {
        char c = text.charAt(begin);
        int end = begin + 1;
        if (c == '.' || Glyph.isDash(c)) {
            while (end < limit && text.charAt(end) == c) {
                end++;
            }
        }
        return end;
    }

    private static int wordEnd(String text, int begin, int limit) {
        int end = begin;
        while (end < limit && (Glyph.isWordPart(text.charAt(end)) || joins(text, begin, end, limit))) {
            end++;
        }
        return end < limit && text.charAt(end) == '.' && keepsStop(text, begin, end, limit) ? end + 1 : end;
    }

    /** Whether the mark at {@code at} holds together what stands left and right of it. */
    private static boolean joins(String text, int begin, int at, int limit) {
        if (at + 1 >= limit || !Glyph.isWordPart(text.charAt(at + 1))) {
            return false;
        }
        char mark = text.charAt(at);
        char left = text.charAt(at - 1);
        char right = text.charAt(at + 1);
        if (Glyph.isDash(mark)) {
            boolean capitals =
                    Character.isUpperCase(text.charAt(partBegin(text, begin, at))) && Character.isUpperCase(right);
            boolean digits = Character.isDigit(left) && Character.isDigit(right);
            return !capitals && !digits && (mark == '-' || mark == '‐' || mark == '‑');
        }
        boolean digits = Character.isDigit(left) && Character.isDigit(right);
        return switch (mark) {
            case '.' -> at - begin <= 2 || !Character.isLowerCase(left) || !Character.isUpperCase(right);
            case ',', ':', '+' -> digits;
            case '@', '_', '&' -> true;
            default -> Glyph.isSingleQuote(mark);
        };
    }

    /** Where the part of a hyphenated word before {@code at} begins; parts are short, so this stays linear. */
    private static int partBegin(String text, int begin, int at) {
        int part = at;
        while (part > begin && at - part < 64 && !Glyph.isDash(text.charAt(part - 1))) {
            part--;
        }
        return part;
    }

    private static boolean keepsStop(String text, int begin, int stop, int limit) {
        if (stop + 1 < limit && text.charAt(stop + 1) == '.') {
            return false;
        }
        if (stop - begin > 12) {
            return false;
        }
        String next = SentenceCutter.nextWord(text, stop + 1, limit);
        return Abbreviations.stopBehind(text.substring(begin, stop), next) != Abbreviations.Stop.ENDS;
    }
}
