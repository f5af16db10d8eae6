package org.communique.publish;

/** Makes text from outside fit for a line of the log. */
final class LogText {
    private static final int LONGEST = 200;

    private LogText() {}

    /** The text without line breaks, control and direction characters, and not longer than a line bears. */
    static String of(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "?");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
