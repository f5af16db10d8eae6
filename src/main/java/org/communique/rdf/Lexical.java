package org.communique.rdf;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text from articles made fit for literals. RDF 1.1 wants Unicode scalar values, and XML results and most databases
 * also refuse control characters; each of these becomes U+FFFD, so that code points keep their number and their
 * offsets. Quotation marks, angle brackets and direction marks are data and stay: writers escape them.
 */
public final class Lexical {
    private static final int REPLACEMENT = 0xFFFD;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");

    private Lexical() {}

    /** The text with the same number of code points, all of which RDF and XML allow. */
    public static String exact(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> allowed.appendCodePoint(isAllowed(c) ? c : REPLACEMENT));
        return allowed.toString();
    }

    /** The text on one line, in normal form C, without blanks around it: for names and labels. */
    public static String line(String text) {
        if (isLine(text)) {
            return text;
        }
        String composed = Normalizer.normalize(exact(text), Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }

    /** Whether a text is its own line for sure: printable ASCII with single blanks inside. */
    private static boolean isLine(String text) {
        boolean line = true;
        boolean blank = true;
        for (int i = 0; i < text.length() && line; i++) {
            char c = text.charAt(i);
            line = c == ' ' ? !blank : c > ' ' && c < 0x7F;
            blank = c == ' ';
        }
        return line && (!blank || text.isEmpty());
    }

    private static boolean isPlain(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c < Character.MIN_SURROGATE && isAllowed(c);
        }
        return plain;
    }

    private static boolean isAllowed(int c) {
        boolean control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F);
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !control && !surrogate && !noncharacter;
    }
}
