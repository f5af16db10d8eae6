package org.communique.annotation;

/** What a date was read from; the code is published as {@code dip:dateBasis}. */
public enum DateBasis {
    /** Written out in the sentence: "on December 26, 2024". */
    EXPLICIT("explicit"),
    /** Day and month in the sentence, the year from the publication. */
    YEAR_FROM_PUBLICATION("year-from-publication"),
    /** "on Thursday", counted from the day of publication. */
    WEEKDAY("weekday"),
    /** "yesterday", "last week", "two days before". */
    RELATIVE("relative"),
    /** The date of the dateline. */
    DATELINE("dateline"),
    /** A date in a caption of the story. */
    CAPTION("caption"),
    /** Nothing in the text: a current event takes the day of publication. */
    PUBLICATION("publication"),
    /** Taken over from the larger event that it was part of, or from the one it stands beside. */
    RELATED_EVENT("related-event");

    private final String code;

    DateBasis(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
