package org.communique.annotation.time;

import java.util.Optional;
import org.communique.annotation.PartialDate;

/**
 * From when until when, each as exact as it is known.
 *
 * @param start the first day, or the only one; empty in "until December 23"
 * @param end the last day of a span; empty if the words name none
 */
public record DateRange(Optional<PartialDate> start, Optional<PartialDate> end) {
    /** Nothing is known. */
    public static final DateRange NONE = new DateRange(Optional.empty(), Optional.empty());

    public static DateRange on(PartialDate date) {
        return new DateRange(Optional.of(date), Optional.empty());
    }

    public static DateRange until(PartialDate end) {
        return new DateRange(Optional.empty(), Optional.of(end));
    }

    public static DateRange between(PartialDate start, PartialDate end) {
        return new DateRange(Optional.of(start), Optional.of(end));
    }

    /** A single date as the last day of a span; a span stays what it is. */
    DateRange asEnd() {
        return end.isPresent() ? this : new DateRange(Optional.empty(), start);
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return start.isEmpty() && end.isEmpty();
    }
}
