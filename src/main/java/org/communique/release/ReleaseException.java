package org.communique.release;

/** A release cannot be made or read: where, what it is and what would be fine. */
public final class ReleaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReleaseException(String where, String what, String expected) {
        super("%s: %s (expected: %s)".formatted(where, what, expected));
    }
}
