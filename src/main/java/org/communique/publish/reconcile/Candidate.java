package org.communique.publish.reconcile;

import java.util.Map;

/**
 * A thing as the answer to a query.
 *
 * @param nameLikeness from 0 to 1
 * @param findings for each condition whose property the thing has, how well a value fits, from 0 to 1
 * @param identified whether the query names this thing by identifier or by a value that no two things share
 */
record Candidate(Entity entity, double nameLikeness, Map<EntityProperty, Double> findings, boolean identified) {
    private static final double WEIGHT_OF_NAME = 0.6;
    private static final double CONTRADICTION = 0.5;
    private static final double SAME = 0.9;

    Candidate {
        findings = Map.copyOf(findings);
    }

    /**
     * From 0 to 100: the name alone, or with conditions mostly the name.
     *
     * @param conditions how many there are; one whose property the thing lacks counts half
     */
    double score(int conditions) {
        if (identified) {
            return 100;
        }
        if (conditions == 0) {
            return rounded(nameLikeness);
        }
        double known = findings.values().stream().mapToDouble(value -> value).sum();
        double unknown = 0.5 * (conditions - findings.size());
        return rounded(WEIGHT_OF_NAME * nameLikeness + (1 - WEIGHT_OF_NAME) * (known + unknown) / conditions);
    }

    private static double rounded(double share) {
        return Math.round(1000 * share) / 10.0;
    }

    /** Whether some condition says that this is not the thing. */
    boolean isContradicted() {
        return findings.values().stream().anyMatch(value -> value < CONTRADICTION);
    }

    /** Whether all that can be compared fits. */
    boolean isSupported() {
        return findings.values().stream().allMatch(value -> value >= SAME);
    }
}
