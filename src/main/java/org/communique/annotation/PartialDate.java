package org.communique.annotation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as exact as it is known: a day, a month or a year. The precision is part of the value, as it is in the XSD
 * types {@code date}, {@code gYearMonth} and {@code gYear}.
 */
public sealed interface PartialDate {
    /** A day of the Gregorian calendar. */
    record Day(LocalDate date) implements PartialDate {
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** A month of a year. */
    record Month(YearMonth month) implements PartialDate {
        @Override
        public String toString() {
            return month.toString();
        }
    }

    /** A year. */
    record Year(int year) implements PartialDate {
        @Override
        public String toString() {
            return "%04d".formatted(year);
        }
    }

    static PartialDate of(LocalDate date) {
        return new Day(date);
    }

    /** The date of these numbers, or nothing if there is no such day. */
    static Optional<PartialDate> of(int year, OptionalInt month, OptionalInt day) {
        try {
            if (month.isEmpty()) {
                return Optional.of(new Year(year));
            }
            return Optional.of(
                    day.isEmpty()
                            ? new Month(YearMonth.of(year, month.getAsInt()))
                            : new Day(LocalDate.of(year, month.getAsInt(), day.getAsInt())));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The first day it may mean. */
    default LocalDate earliest() {
        return switch (this) {
            case Day d -> d.date();
            case Month m -> m.month().atDay(1);
            case Year y -> LocalDate.of(y.year(), 1, 1);
        };
    }

    /** The last day it may mean. */
    default LocalDate latest() {
        return switch (this) {
            case Day d -> d.date();
            case Month m -> m.month().atEndOfMonth();
            case Year y -> LocalDate.of(y.year(), 12, 31);
        };
    }

    /** Whether both may mean the same day: "July 2023" and "2023-07-06" do. */
    default boolean compatibleWith(PartialDate other) {
        return !latest().isBefore(other.earliest()) && !other.latest().isBefore(earliest());
    }
}
