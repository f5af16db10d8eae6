package org.communique.event;

/** What kind of text was signed, issued or adopted. */
public enum DocumentKind {
    MINUTES("minutes"),
    AGREEMENT("agreement"),
    MEMORANDUM("memorandum"),
    JOINT_STATEMENT("joint-statement"),
    PLAN("plan"),
    PROTOCOL("protocol"),
    DECLARATION("declaration"),
    TREATY("treaty"),
    CONTRACT("contract"),
    OTHER("other");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    /** The notation of the concept in the ontology's scheme. */
    public String code() {
        return code;
    }
}
