package org.communique.text;

/**
 * A Bloom filter with one hash function (B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970): tells
 * of nearly all hashes that were not added that they were not.
 */
public final class HashFilter {
    private final long[] bits;
    private final int mask;

    /** @param size in bits, a power of two and at least 64 */
    public HashFilter(int size) {
        if (size < Long.SIZE || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException("%d bits (expected: a power of two, at least 64)".formatted(size));
        }
        this.bits = new long[size / Long.SIZE];
        this.mask = size - 1;
    }

    public void add(int hash) {
        int place = hash & mask;
        bits[place / Long.SIZE] |= 1L << place;
    }

    /** Whether the hash may have been added; false is certain. */
    public boolean mayHold(int hash) {
        int place = hash & mask;
        return (bits[place / Long.SIZE] & 1L << place) != 0;
    }
}
