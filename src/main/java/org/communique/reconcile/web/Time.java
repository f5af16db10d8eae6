package org.communique.reconcile.web;

import java.time.Duration;
import java.time.Instant;

/** The clock and the waiting, so that who tests what waits need not wait. */
public interface Time {
    Instant now();

    void pause(Duration duration) throws InterruptedException;

    /** The machine's own. */
    static Time real() {
        return new Time() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void pause(Duration duration) throws InterruptedException {
                Thread.sleep(duration);
            }
        };
    }
}
