package org.communique.cli;

/** A command cannot do what it was asked for. Ends it with {@link ExitCode#FAILED}; the message is all the user sees. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailure(String where, String what, String expected) {
        super("%s: %s (expected: %s)".formatted(where, what, expected));
    }

    /** @param cause tells where, what and what would be fine */
    CommandFailure(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}
