package org.communique.publish.page;

/**
 * JSON that may stand between script tags: every character that means something to HTML, turns the line or ends it is
 * written as an escape of JSON.
 */
public final class ScriptText {
    private ScriptText() {}

    /** The same JSON in harmless characters. */
    public static String of(String json) {
        StringBuilder safe = new StringBuilder(json.length() + 64);
        json.codePoints().forEach(c -> {
            boolean dangerous = c == '<'
                    || c == '>'
                    || c == '&'
                    || c == 0x2028
                    || c == 0x2029
                    || (Character.getType(c) == Character.FORMAT && c < 0x10000);
            if (dangerous) {
                safe.append("\\u%04x".formatted(c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
