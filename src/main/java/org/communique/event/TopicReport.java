package org.communique.event;

import java.util.List;
import java.util.Optional;

/**
 * Something the sides discussed or agreed.
 *
 * @param topic the code
 * @param event key of the event at which it came up
 * @param evidence where the article says so
 */
public record TopicReport(Topic topic, Optional<String> event, List<Evidence> evidence) {
    public TopicReport {
        evidence = List.copyOf(evidence);
    }
}
