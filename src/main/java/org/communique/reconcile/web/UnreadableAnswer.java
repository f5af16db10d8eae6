package org.communique.reconcile.web;

/** An answer is not what it should be; the message says where and what was expected, the address aside. */
public final class UnreadableAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableAnswer(String where, String what, String expected) {
        super("%s: %s (expected: %s)".formatted(where, what, expected));
    }
}
