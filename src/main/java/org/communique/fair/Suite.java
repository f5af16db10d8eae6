package org.communique.fair;

/** Whose tests these are. */
public enum Suite {
    ONTOLOGY("FOOPS!", "ontology", "https://w3id.org/foops/catalogue"),
    DATASET("F-UJI 0.8", "dataset", "https://doi.org/10.5281/zenodo.4081213");

    private final String title;
    private final String subject;
    private final String source;

    Suite(String title, String subject, String source) {
        this.title = title;
        this.subject = subject;
        this.source = source;
    }

    /** The name of the assessment. */
    public String title() {
        return title;
    }

    /** What it judges, in one word. */
    public String subject() {
        return subject;
    }

    /** Where its tests are published. */
    public String source() {
        return source;
    }
}
