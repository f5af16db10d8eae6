package org.communique.fair;

/** What became of a check, with its word in W3C EARL 1.0. */
public enum Outcome {
    PASSED("pass", "passed"),
    FAILED("fail", "failed"),
    /** Nobody can tell from the server alone: it takes a registration, or an answer of somebody else. */
    OPEN("open", "cantTell"),
    NOT_APPLICABLE("n/a", "inapplicable");

    private static final String EARL = "http://www.w3.org/ns/earl#";

    private final String word;
    private final String earl;

    Outcome(String word, String earl) {
        this.word = word;
        this.earl = earl;
    }

    /** As the tables write it. */
    public String word() {
        return word;
    }

    /** The IRI of the value in EARL. */
    public String iri() {
        return EARL + earl;
    }
}
