package org.communique.store.merge;

/** The rules of the consensus; the code is the notation in {@code ontology/schemes/policies.ttl}. */
enum Policy {
    CORRECTION("correction"),
    UNANIMOUS("unanimous"),
    OWN_SIDE("own-side"),
    INDEPENDENT_ORIGINS("independent-origins"),
    MORE_PRECISE("more-precise"),
    LATER_CORRECTION("later-correction"),
    UNDECIDED("undecided");

    private final String code;

    Policy(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
