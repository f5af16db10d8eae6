package org.communique.reconcile;

import java.io.IOException;

/** A file of proposals is not what it should be; the message says where and what was expected. It is left as it is. */
public final class MalformedProposals extends IOException {
    private static final long serialVersionUID = 1L;

    MalformedProposals(String where, String what, String expected) {
        super("%s: %s (expected: %s)".formatted(where, what, expected));
    }
}
