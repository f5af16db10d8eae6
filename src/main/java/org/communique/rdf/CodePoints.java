package org.communique.rdf;

import java.util.Arrays;

/** Offsets in UTF-16 code units → offsets in code points, of one text. */
final class CodePoints {
    /** Where the second halves of the surrogate pairs stand: most texts have none. */
    private final int[] seconds;

    CodePoints(String text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        this.seconds = Arrays.copyOf(found, count);
    }

    /** How many code points stand before an offset. */
    int before(int offset) {
        int at = Arrays.binarySearch(seconds, offset);
        return offset - (at >= 0 ? at : -at - 1);
    }
}
