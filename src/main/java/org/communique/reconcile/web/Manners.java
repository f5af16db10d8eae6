package org.communique.reconcile.web;

import java.time.Duration;

/**
 * How a client behaves.
 *
 * @param userAgent says who asks and how that person is reached
 * @param pause between the end of one question and the next
 * @param timeout until an answer must be complete
 * @param attempts how often a question is asked before it is given up, 1 at least
 * @param longestWait beyond which it rather gives up than waits
 * @param maxBytes of an answer
 */
public record Manners(
        String userAgent, Duration pause, Duration timeout, int attempts, Duration longestWait, int maxBytes) {
    private static final Duration FIRST_BACKOFF = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 20;

    public Manners {
        if (!userAgent.matches("[\\x20-\\x7E]{3,300}")) {
            throw new IllegalArgumentException("user agent: '%s' (expected: 3..300 ASCII characters on one line)"
                    .formatted(userAgent.replaceAll("[^\\x20-\\x7E]", "?")));
        }
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts: %d (expected: 1 or more)".formatted(attempts));
        }
    }

    /** How long to wait after this many failures where the service does not say: 2 s, 4 s, 8 s, up to the longest. */
    Duration backoff(int failures) {
        Duration wait = FIRST_BACKOFF.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }
}
