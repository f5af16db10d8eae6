package org.communique.article;

/**
 * What a file may have at most to be read as an article.
 *
 * @param maximumBytes its size in bytes
 */
public record ReadingLimits(int maximumBytes) {
    private static final int LARGEST = 256 * 1024 * 1024;

    public ReadingLimits {
        if (maximumBytes < 1 || maximumBytes > LARGEST) {
            throw new IllegalArgumentException("maximum-bytes: %d (expected: 1..%d)".formatted(maximumBytes, LARGEST));
        }
    }

    /** Far more than any news article has: five million bytes. */
    public static ReadingLimits defaults() {
        return new ReadingLimits(5_000_000);
    }
}
