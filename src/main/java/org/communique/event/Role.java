package org.communique.event;

/** What a participant did at an event. */
public enum Role {
    CO_CHAIR("co-chair"),
    CHAIR("chair"),
    HOST("host"),
    GUEST("guest"),
    HEAD_OF_DELEGATION("head-of-delegation"),
    PARTICIPANT("participant"),
    SIGNATORY("signatory"),
    CONFERRER("conferrer"),
    RECIPIENT("recipient"),
    CALLER("caller"),
    CALLEE("callee");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The notation of the concept in the ontology's scheme. */
    public String code() {
        return code;
    }
}
