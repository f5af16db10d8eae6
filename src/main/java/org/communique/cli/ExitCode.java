package org.communique.cli;

/** What the process tells its caller at its end. */
final class ExitCode {
    /** All that was asked for is done. */
    static final int DONE = 0;

    /** It could not be done; the reason is on standard error. */
    static final int FAILED = 1;

    /** The command line is wrong; nothing was done. */
    static final int USAGE = 2;

    /** Done, but some articles, or parts of them, were rejected; each with its reason on standard error. */
    static final int SOME_REJECTED = 3;

    private ExitCode() {}
}
