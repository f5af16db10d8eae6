package org.communique.event;

import java.util.Collection;
import java.util.Map;

/**
 * What each sign tells for or against a report being right: the coefficients of a logistic regression.
 *
 * @param bySign log odds that a sign adds; a sign that is not there adds nothing
 */
public record Weights(Map<String, Double> bySign) {
    /** The sign that every report has. */
    public static final String ALWAYS = "always";

    /** No table makes a report certain. */
    private static final double LEAST = 0.01;

    public Weights {
        bySign = Map.copyOf(bySign);
    }

    /** How likely a report with these signs is right, between 0.01 and 0.99. */
    public double probability(Collection<String> signs) {
        double logOdds = bySign.getOrDefault(ALWAYS, 0.0);
        for (String sign : signs) {
            logOdds += bySign.getOrDefault(sign, 0.0);
        }
        // StrictMath: the same bits on every machine, because the value is published.
        double probability = 1 / (1 + StrictMath.exp(-logOdds));
        return Math.clamp(probability, LEAST, 1 - LEAST);
    }
}
