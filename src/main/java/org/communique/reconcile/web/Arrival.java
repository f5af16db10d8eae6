package org.communique.reconcile.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/** What came of one attempt. */
sealed interface Arrival {
    /** A complete answer in JSON. */
    record Complete(JsonNode answer) implements Arrival {}

    /** A fault that may pass; the service may say how long to wait. */
    record Later(String reason, Optional<Duration> pause) implements Arrival {}

    /** This question will never be answered. */
    record Refused(String reason) implements Arrival {}

    /** No question of ours will be answered. */
    record Closed(String reason) implements Arrival {}
}
