package org.communique.text;

import java.util.BitSet;

/**
 * The parts of a page, as places in its list of lines.
 *
 * @param first the first line of the story's text; all lines above it are its head
 * @param last the last line of the story's text
 * @param out the line from which on the page shows other stories
 * @param boxes lines between first and last that hold links to other stories
 */
record Zones(int first, int last, int out, BitSet boxes) {
    boolean isOutside(int line) {
        return line >= out || boxes.get(line);
    }
}
