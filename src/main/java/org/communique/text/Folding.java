package org.communique.text;

import java.text.Normalizer;
import java.util.Locale;

/** The form under which names are compared: lower case, no diacritics, đ as d. */
public final class Folding {
    private Folding() {}

    /** Lower case without diacritics; other characters stay as they are. */
    public static String fold(String text) {
        boolean ascii = true;
        boolean capital = false;
        for (int i = 0; i < text.length() && ascii; i++) {
            char c = text.charAt(i);
            ascii = c < 0x80;
            capital |= c >= 'A' && c <= 'Z';
        }
        if (ascii && !capital) {
            return text;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (ascii) {
            return lower;
        }
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(c == 'đ' ? 'd' : c == 'ı' ? 'i' : c == 'ł' ? 'l' : c == 'ø' ? 'o' : c);
            }
        }
        return folded.toString();
    }
}
