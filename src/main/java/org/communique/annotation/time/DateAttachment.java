package org.communique.annotation.time;

/** What a date in a sentence belongs to. */
public enum DateAttachment {
    /** To what the sentence tells. */
    EVENT,
    /** To the telling itself: "the ministry said on Tuesday", "in a Friday interview". It dates no event of the story. */
    SAYING,
    /**
     * To something that is no event of diplomacy: a document ("the agreement of 1995"), a beginning ("since 1994",
     * "founded in 1981"), a term of office, a war, a figure of trade. It dates no event of the story.
     */
    REFERENCE
}
