package org.communique.entity;

/** How far a claim that a thing is an item of another collection may be trusted. */
public enum LinkState {
    /** Two families of evidence that do not copy each other, or one source whose links were audited. */
    VERIFIED("verified"),
    /** Proposed and not refuted. */
    CANDIDATE("candidate"),
    /** Found wrong; kept so that it is not proposed again. */
    REJECTED("rejected");

    private final String code;

    LinkState(String code) {
        this.code = code;
    }

    /** The notation of the concept in the ontology's scheme. */
    public String code() {
        return code;
    }
}
