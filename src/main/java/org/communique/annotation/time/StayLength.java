package org.communique.annotation.time;

import java.time.LocalDate;
import org.communique.text.Span;

/**
 * How many days something lasts: "a three-day visit". It names no date, but gives a visit with a first day its last one.
 *
 * @param span the words
 * @param days the number of days, the first and the last included
 * @param sentence index of the sentence among the story's sentences
 */
public record StayLength(Span span, int days, int sentence) {
    public StayLength {
        if (days < 1) {
            throw new IllegalArgumentException("length of a stay: %d days (expected: >= 1)".formatted(days));
        }
    }

    /** The last day of what begins on {@code first}. */
    public LocalDate lastDay(LocalDate first) {
        return first.plusDays(days - 1L);
    }
}
