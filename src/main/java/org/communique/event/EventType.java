package org.communique.event;

/** The nine kinds of diplomatic event. */
public enum EventType {
    DIALOGUE_SESSION("DialogueSession"),
    MEETING("Meeting"),
    VISIT("Visit"),
    CALL("Call"),
    CONFERENCE("Conference"),
    SIGNING("Signing"),
    AWARD_CONFERRAL("AwardConferral"),
    EXERCISE("Exercise"),
    COMMEMORATION("Commemoration");

    private final String code;

    EventType(String code) {
        this.code = code;
    }

    /** The local name of the class in the ontology. */
    public String code() {
        return code;
    }
}
