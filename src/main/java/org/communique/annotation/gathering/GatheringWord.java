package org.communique.annotation.gathering;

import java.util.Locale;

/** What a word does in or around the name of a gathering. The classes are explained in {@code gathering-words.tsv}. */
public enum GatheringWord {
    TALK,
    BODY,
    MEETING,
    CONFERENCE,
    SITTING,
    INSTITUTION,
    STRONG,
    WEAK,
    MANY,
    HEAD_OF,
    HOLD,
    ATTEND,
    BRING,
    PREPARING,
    COMING,
    GONE,
    GATHER,
    CHAIR,
    CHAIR_NOUN,
    LEAD,
    DELEGATION,
    PRESENT,
    OUTSIDE,
    FILLER,
    ROUND,
    FREQUENCY;

    /** The name in the lexicon: "head-of". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
