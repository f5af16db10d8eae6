package org.communique.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;

/**
 * A weekday. {@code "on Thursday" -> the last Thursday up to the publication, or the next one from it if planned};
 * {@code "last Thursday" -> before the publication}; {@code "next Monday" -> behind it}; {@code "Monday of last week"};
 * {@code "on Monday (8)" -> the 8th nearby that is a Monday}.
 */
final class WeekdayRule implements TimeRule {
    private static final int SHORTEST = 6;

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        Optional<DayOfWeek> weekday = CalendarWords.weekday(text.at(at))
                .filter(_d -> text.at(at).text().length() >= SHORTEST);
        if (weekday.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(context.publicationDay()
                .map(published -> resolve(text, at, weekday.get(), published))
                .orElse(TimeMatch.skip(at + 1)));
    }

    private static TimeMatch resolve(DateText text, int at, DayOfWeek weekday, LocalDate published) {
        if (text.at(at + 1).is("(")
                && CalendarWords.isDay(text.at(at + 2))
                && text.at(at + 3).is(")")) {
            int day = text.at(at + 2).number();
            return TimeMatch.on(at + 4, dayOfMonth(day, published), DateBasis.WEEKDAY);
        }
        int week = text.at(at + 1).is("of") ? at + 2 : at + 1;
        if (text.at(week + 1).is("week")) {
            Optional<LocalDate> day = inWeek(text.at(week).text(), weekday, published);
            if (day.isPresent()) {
                return TimeMatch.on(week + 2, day.map(PartialDate::of), DateBasis.WEEKDAY);
            }
        }
        return beside(text.at(at - 1).text(), at + 1, weekday, published);
    }

    private static TimeMatch beside(String before, int next, DayOfWeek weekday, LocalDate published) {
        LocalDate past = published.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate ahead = published.with(TemporalAdjusters.nextOrSame(weekday));
        return switch (before) {
            case "last" -> fixed(next, published.with(TemporalAdjusters.previous(weekday)));
            case "next", "coming" -> fixed(next, published.with(TemporalAdjusters.next(weekday)));
            case "this" -> fixed(next, inWeek("this", weekday, published).orElse(past));
            default ->
                TimeMatch.of(
                        next,
                        DateRange.on(PartialDate.of(past)),
                        DateRange.on(PartialDate.of(ahead)),
                        DateBasis.WEEKDAY);
        };
    }

    private static TimeMatch fixed(int next, LocalDate day) {
        return TimeMatch.on(next, Optional.of(PartialDate.of(day)), DateBasis.WEEKDAY);
    }

    private static Optional<LocalDate> inWeek(String which, DayOfWeek weekday, LocalDate published) {
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate day = monday.with(TemporalAdjusters.nextOrSame(weekday));
        return switch (which) {
            case "last" -> Optional.of(day.minusWeeks(1));
            case "this" -> Optional.of(day);
            case "next" -> Optional.of(day.plusWeeks(1));
            default -> Optional.empty();
        };
    }

    /** The nearest day with this number: papers write the number without checking the weekday. */
    private static Optional<PartialDate> dayOfMonth(int number, LocalDate published) {
        return DayNumberRule.nearest(number, published).map(PartialDate::of);
    }
}
