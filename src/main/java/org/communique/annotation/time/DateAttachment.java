package org.communique.annotation.time;

/** What a date in a sentence belongs to. */
public enum DateAttachment {
    /** To what the sentence tells. */
    EVENT,
    /** To the telling itself: "the ministry said on Tuesday", "in a Friday interview". It dates no event of the story. */
    SAYING
}
