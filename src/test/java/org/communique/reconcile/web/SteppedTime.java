package org.communique.reconcile.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that moves only when somebody pauses, and then at once. */
public final class SteppedTime implements Time {
    public static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = START;

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void pause(Duration duration) {
        pauses.add(duration);
        now = now.plus(duration);
    }

    /** How long was paused, each time. */
    public List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    public void pass(Duration duration) {
        now = now.plus(duration);
    }
}
