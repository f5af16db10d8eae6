package org.communique.release;

/**
 * Something in a release that is not as it has to be.
 *
 * @param where a file and, where there are lines, the line
 * @param what it is
 * @param expected what would be fine
 */
public record Finding(String where, String what, String expected) {
    @Override
    public String toString() {
        return "%s: %s (expected: %s)".formatted(where, what, expected);
    }
}
