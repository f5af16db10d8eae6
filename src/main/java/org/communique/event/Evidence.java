package org.communique.event;

import org.communique.text.Span;

/**
 * Where a report comes from: the characters that say it, and the rule that read them.
 *
 * @param span at most {@link #LONGEST} characters of the article
 * @param rule the simple name of the rule's class
 */
public record Evidence(Span span, String rule) {
    /** Longest quotation that is published, in characters. */
    public static final int LONGEST = 300;

    public Evidence {
        if (span.length() == 0 || span.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "evidence: %d characters (expected: 1..%d)".formatted(span.length(), LONGEST));
        }
    }
}
