package org.communique.fair;

/**
 * What a check came to. It holds nothing of the way there, such as ports and times: the same site gets the same words.
 *
 * @param asked what was asked of the server, or looked for in its answers
 * @param reason why the outcome is this
 */
public record Verdict(Outcome outcome, String asked, String reason) {
    public static Verdict passed(String asked, String reason) {
        return new Verdict(Outcome.PASSED, asked, reason);
    }

    public static Verdict failed(String asked, String reason) {
        return new Verdict(Outcome.FAILED, asked, reason);
    }

    public static Verdict open(String asked, String reason) {
        return new Verdict(Outcome.OPEN, asked, reason);
    }

    /** Passed with one reason or failed with the other. */
    public static Verdict of(boolean fine, String asked, String reason, String otherwise) {
        return fine ? passed(asked, reason) : failed(asked, otherwise);
    }
}
