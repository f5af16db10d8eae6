package org.communique.event;

import java.util.List;

/**
 * An order or medal that was conferred.
 *
 * @param name as worded, with its class: "Friendship Order"
 * @param evidence where the article says so
 */
public record AwardReport(String name, List<Evidence> evidence) {
    public AwardReport {
        evidence = List.copyOf(evidence);
    }
}
