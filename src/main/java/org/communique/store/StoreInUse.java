package org.communique.store;

/** Another process has the store open; the message names it. */
public final class StoreInUse extends StoreException {
    private static final long serialVersionUID = 1L;

    StoreInUse(String where, String what, String expected) {
        super(where, what, expected);
    }
}
