package org.communique.event;

import java.util.List;
import java.util.OptionalInt;

/**
 * Documents signed, issued or adopted at an event.
 *
 * @param kind what kind of text
 * @param label as worded: "two documents"
 * @param count how many, unless untold
 * @param evidence where the article says so
 */
public record DocumentReport(DocumentKind kind, String label, OptionalInt count, List<Evidence> evidence) {
    public DocumentReport {
        evidence = List.copyOf(evidence);
    }
}
