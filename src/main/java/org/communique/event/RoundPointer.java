package org.communique.event;

import java.util.OptionalInt;

/**
 * Words that point to another round of what the story tells: {@code "the previous such meeting"}, {@code "the eighth"},
 * {@code "the next one"}, {@code "previous sessions"}, {@code "the only other round"}, {@code "round two"}.
 *
 * @param at its number, or the word that tells whether it lies before or ahead
 * @param end behind its last word
 * @param number which of the series it is
 * @param sense what tells which it is
 * @param noun whether a noun of its own names it: "the second round", and not "the second"
 * @param several whether it stands for more than one
 */
record RoundPointer(int at, int end, OptionalInt number, Sense sense, boolean noun, boolean several) {
    /** What tells which round is meant. */
    enum Sense {
        /** Its number. */
        NUMBERED,
        /** That it lies before this one. */
        GONE,
        /** That it comes after this one. */
        NEXT,
        /** That there was no other before this one. */
        ONLY
    }
}
