package org.communique.fair;

/**
 * A test as its authors published it, in our own words.
 *
 * @param suite whose test it is
 * @param id its name there: {@code CN1}, {@code FsF-F4-01M}
 * @param title what it tests
 * @param principle of FAIR it belongs to: {@code F4}, {@code R1.1}
 */
public record Criterion(Suite suite, String id, String title, String principle) {
    private static final String FOOPS = "https://w3id.org/foops/test/";
    private static final String PRINCIPLES = "https://w3id.org/fair/principles/terms/";

    /** A test of FOOPS!. */
    public static Criterion ofOntology(String id, String principle, String title) {
        return new Criterion(Suite.ONTOLOGY, id, title, principle);
    }

    /** A metric of F-UJI. */
    public static Criterion ofDataset(String id, String principle, String title) {
        return new Criterion(Suite.DATASET, id, title, principle);
    }

    /**
     * Its IRI. Tests of FOOPS! have one; metrics of F-UJI have none of their own, so they get one within the report.
     *
     * @param report the IRI of the report's document
     */
    public String iri(String report) {
        return switch (suite) {
            case ONTOLOGY -> FOOPS + id;
            case DATASET -> report + "#metric-" + id;
        };
    }

    /** The IRI of the principle. */
    public String principleIri() {
        return PRINCIPLES + principle;
    }
}
