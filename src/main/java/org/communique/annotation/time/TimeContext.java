package org.communique.annotation.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.communique.annotation.PartialDate;

/**
 * What a date is counted from.
 *
 * @param publication when the article was published, as exactly as known
 * @param previous the date last named in the story: what "the same day" and "two days earlier" lean on
 * @param order how the publisher writes dates in figures
 */
record TimeContext(Optional<PartialDate> publication, Optional<PartialDate> previous, DayMonthOrder order) {
    TimeContext after(PartialDate named) {
        return new TimeContext(publication, Optional.of(named), order);
    }

    Optional<LocalDate> publicationDay() {
        return publication.flatMap(TimeContext::day);
    }

    Optional<YearMonth> publicationMonth() {
        return publication.flatMap(TimeContext::month);
    }

    Optional<Integer> publicationYear() {
        return publication.map(date -> date.earliest().getYear());
    }

    Optional<LocalDate> previousDay() {
        return previous.flatMap(TimeContext::day);
    }

    Optional<YearMonth> previousMonth() {
        return previous.flatMap(TimeContext::month);
    }

    Optional<Integer> previousYear() {
        return previous.map(date -> date.earliest().getYear());
    }

    private static Optional<LocalDate> day(PartialDate date) {
        return switch (date) {
            case PartialDate.Day d -> Optional.of(d.date());
            case PartialDate.Month _month -> Optional.empty();
            case PartialDate.Year _year -> Optional.empty();
        };
    }

    private static Optional<YearMonth> month(PartialDate date) {
        return switch (date) {
            case PartialDate.Day d -> Optional.of(YearMonth.from(d.date()));
            case PartialDate.Month m -> Optional.of(m.month());
            case PartialDate.Year _year -> Optional.empty();
        };
    }
}
