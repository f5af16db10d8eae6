package org.communique.entity;

import java.util.Optional;
import org.communique.annotation.PartialDate;

/**
 * Where the gazetteer has a link or a term of office from.
 *
 * @param key "ror"
 * @param family sources of one family copy each other and count once
 * @param title what it is
 * @param date of which day its data is
 * @param licence under which it may be passed on
 * @param audit how many of its links were checked and found right
 */
public record EvidenceSource(
        String key, String family, String title, PartialDate date, String licence, Optional<Audit> audit) {
    /** The share of right links from which one source is enough, and the least number that must have been checked. */
    private static final double ENOUGH = 0.99;

    private static final int LEAST = 100;

    /** A number of links that were checked by hand or against another source, and how many were right. */
    public record Audit(int right, int checked) {
        public Audit {
            if (right < 0 || checked < 1 || right > checked) {
                throw new IllegalArgumentException(
                        "audit: %d/%d (expected: right/checked, 0 <= right <= checked)".formatted(right, checked));
            }
        }
    }

    /** Whether its word alone makes a link that may be asserted. */
    public boolean isSufficient() {
        return audit.filter(a -> a.checked() >= LEAST && a.right() >= ENOUGH * a.checked())
                .isPresent();
    }
}
