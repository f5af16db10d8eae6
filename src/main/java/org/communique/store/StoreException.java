package org.communique.store;

/** The store can't be used as it is; the message says where, what and what would be fine. */
public class StoreException extends RuntimeException {
    public StoreException(String where, String what, String expected) {
        super("%s: %s (expected: %s)".formatted(where, what, expected));
    }

    public StoreException(String where, String what, String expected, Throwable cause) {
        super("%s: %s (expected: %s)".formatted(where, what, expected), cause);
    }
}
