package org.communique.event;

/** Whether an event has happened. */
public enum Status {
    HELD("held"),
    PLANNED("planned"),
    POSTPONED("postponed"),
    CANCELLED("cancelled");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** The notation of the concept in the ontology's scheme. */
    public String code() {
        return code;
    }
}
