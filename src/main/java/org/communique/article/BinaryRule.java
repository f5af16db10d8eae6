package org.communique.article;

import java.util.Optional;

/**
 * Characters that no text has.
 *
 * <p>{@code "PK\u0003\u0004…" → refused}; a stray control character in a page is none of our business.
 */
final class BinaryRule {
    private static final int ONE_IN = 200;

    /** What speaks against {@code text} being text, if anything does. */
    Optional<String> objection(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return Optional.of(
                        "NUL character at offset %d, so this is binary or UTF-16 without its mark".formatted(i));
            }
            if (Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85) {
                controls++;
            }
        }
        return controls * (long) ONE_IN > text.length()
                ? Optional.of("%d control characters among %d".formatted(controls, text.length()))
                : Optional.empty();
    }
}
