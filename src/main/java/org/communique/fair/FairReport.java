package org.communique.fair;

import java.util.List;

/**
 * What all checks came to.
 *
 * @param ontology the IRI of what the tests of FOOPS! judged
 * @param dataset the address of what the metrics of F-UJI judged
 * @param results in the order of the suites
 */
public record FairReport(String ontology, String dataset, List<CheckResult> results) {
    public FairReport {
        results = List.copyOf(results);
    }

    /** The results of one suite. */
    public List<CheckResult> of(Suite suite) {
        return results.stream()
                .filter(result -> result.criterion().suite() == suite)
                .toList();
    }

    /** How many of a suite had this outcome. */
    public long count(Suite suite, Outcome outcome) {
        return of(suite).stream()
                .filter(result -> result.verdict().outcome() == outcome)
                .count();
    }

    /** Whether something failed. */
    public boolean hasFailures() {
        return results.stream().anyMatch(result -> result.verdict().outcome() == Outcome.FAILED);
    }

    /** What a suite judged. */
    public String subject(Suite suite) {
        return switch (suite) {
            case ONTOLOGY -> ontology;
            case DATASET -> dataset;
        };
    }

    /** One line on a suite: "FOOPS!: 22 of 24 passed, 2 open". */
    public String summary(Suite suite) {
        StringBuilder text = new StringBuilder("%s: %d of %d passed"
                .formatted(
                        suite.title(), count(suite, Outcome.PASSED), of(suite).size()));
        for (Outcome outcome : List.of(Outcome.FAILED, Outcome.OPEN, Outcome.NOT_APPLICABLE)) {
            long count = count(suite, outcome);
            if (count > 0) {
                text.append(", ").append(count).append(' ').append(words(outcome));
            }
        }
        return text.toString();
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case OPEN -> "open";
            case NOT_APPLICABLE -> "not applicable";
        };
    }
}
