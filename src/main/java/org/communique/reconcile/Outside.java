package org.communique.reconcile;

import org.communique.rdf.Lexical;

/** Text that strangers wrote, fit for a line of a file, a message or a page. */
final class Outside {
    private static final int LONGEST = 300;

    private Outside() {}

    /** The text on one line, without signs that are not seen, and not endlessly long; the other one if nothing is left. */
    static String line(String text, String otherwise) {
        String seen = Lexical.line(text).replaceAll("[\\p{Cf}\\p{Cntrl}]", "").strip();
        if (seen.isEmpty()) {
            return otherwise;
        }
        int end = seen.offsetByCodePoints(0, Math.min(LONGEST, seen.codePointCount(0, seen.length())));
        return end == seen.length() ? seen : seen.substring(0, end) + "…";
    }
}
