package org.communique.article;

/**
 * Why an article, or a part of what it says, is not used. Bad input is a value: it stops no run.
 *
 * @param where the file, line or IRI
 * @param what what stands there
 * @param expected what would be fine
 */
public record Rejection(String where, String what, String expected) {
    /** The one form in which every refusal is said. */
    public String message() {
        return "%s: %s (expected: %s)".formatted(where, what, expected);
    }
}
