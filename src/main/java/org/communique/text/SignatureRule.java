package org.communique.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An agency's mark behind the last sentence of a paragraph.
 *
 * <p>{@code "… ties. VNA/VNS" → "… ties."}, {@code "… ties./." → "… ties."}, {@code "… ties. (ANI)" → "… ties."}
 */
final class SignatureRule {
    private static final int WINDOW = 80;
    private static final String NAME = "\\p{Lu}[\\p{Lu}\\d]{1,11}(?:/\\p{Lu}[\\p{Lu}\\d]{1,11}){0,3}";
    private static final Pattern SIGNATURE = Pattern.compile("(?<=[.!?…][\"”'’)]?)"
            + "(?:\\s?/\\.(?:\\s?" + NAME + ")?|(?:\\s?/\\.)?\\s?(?:[-–—]{1,2}\\s?(?:" + NAME
            + "|\\p{Lu}\\p{Ll}{2,11})\\.?"
            + "|/\\s?" + NAME + "/?|(?<=\\s)" + NAME + "(?: \\p{L}{2,4}){0,2}/?"
            + "|[(\\[]\\p{L}[\\p{L}\\d./&-]{0,20}(?: [\\p{L}\\d./&-]{1,20}){0,3}[)\\]]\\.?|Enditem))$");
    private static final Pattern BEHIND_A_WORD = Pattern.compile("(?:\\./\\.)$");

    /** Where the paragraph ends without its signature: the length of {@code text} if there is none. */
    int storyEnd(String text) {
        if (!maySign(text)) {
            return text.length();
        }
        int from = Math.max(0, text.length() - WINDOW);
        Matcher matcher = SIGNATURE.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (matcher.find()) {
            return blanksCut(text, matcher.start());
        }
        return BEHIND_A_WORD.matcher(text).region(from, text.length()).find() ? text.length() - 2 : text.length();
    }

    /** Whether the end of the text has what each signature has; most paragraphs just end. */
    private static boolean maySign(String text) {
        if (text.isEmpty() || !endsSentenceBefore(text)) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        if (last != '.') {
            return Character.isLetterOrDigit(last) || last == '/' || last == ')' || last == ']';
        }
        for (int i = Math.max(0, text.length() - WINDOW); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == ')' || c == ']' || Glyph.isDash(c)) {
                return true;
            }
        }
        return false;
    }

    /** A signature stands behind the end of a sentence. */
    private static boolean endsSentenceBefore(String text) {
        for (int i = Math.max(0, text.length() - WINDOW - 2); i < text.length() - 1; i++) {
            if (".!?…".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int blanksCut(String text, int end) {
        int at = end;
        while (at > 0 && Glyph.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
