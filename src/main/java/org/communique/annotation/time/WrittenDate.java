package org.communique.annotation.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.annotation.PartialDate;

/**
 * A date as it is written, with whatever it leaves out.
 *
 * @param weekday the weekday named beside it
 * @param year the year, if written
 * @param month 1 to 12, if written
 * @param day 1 to 31, if written
 */
record WrittenDate(Optional<DayOfWeek> weekday, OptionalInt year, OptionalInt month, OptionalInt day) {
    static WrittenDate of(OptionalInt year, OptionalInt month, OptionalInt day) {
        return new WrittenDate(Optional.empty(), year, month, day);
    }

    static WrittenDate dayOfMonth(int month, int day) {
        return of(OptionalInt.empty(), OptionalInt.of(month), OptionalInt.of(day));
    }

    WrittenDate on(DayOfWeek named) {
        return new WrittenDate(Optional.of(named), year, month, day);
    }

    WrittenDate inYear(int written) {
        return new WrittenDate(weekday, OptionalInt.of(written), month, day);
    }

    WrittenDate withDay(int written) {
        return new WrittenDate(Optional.empty(), year, month, OptionalInt.of(written));
    }

    /** The date, if its year is written and the calendar has it. */
    Optional<PartialDate> date() {
        return year.isEmpty() ? Optional.empty() : PartialDate.of(year.getAsInt(), month, day);
    }

    /** Whether the weekday written beside this date is the one that the calendar has. */
    boolean fitsWeekday(PartialDate date) {
        if (weekday.isEmpty()) {
            return true;
        }
        return switch (date) {
            case PartialDate.Day exact -> exact.date().getDayOfWeek() == weekday.get();
            case PartialDate.Month _month -> true;
            case PartialDate.Year _year -> true;
        };
    }
}
