package org.communique.annotation.time;

import static org.communique.text.WordSet.isOneOf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.text.WordSet;

/**
 * A week, weekend, month or year beside that of the publication. {@code "last month"}, {@code "earlier this year"},
 * {@code "next week" -> the month that holds its working days, else the year}; {@code "over the weekend" -> both days};
 * {@code "at the beginning of the month" -> the month}.
 */
final class CalendarUnitRule implements TimeRule {
    private static final int WORKING_DAYS = 4;
    private static final Set<String> WEEKEND_OPENERS = WordSet.of("over", "at", "during", "on");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        String unit = text.at(at + 1).text();
        if (text.at(at).is("the")) {
            return bareUnit(text, at, context);
        }
        OptionalInt turn = turn(text.at(at).text());
        if (turn.isEmpty()) {
            return Optional.empty();
        }
        if (isPeriod(text, at)) {
            return Optional.of(TimeMatch.skip(at + 2));
        }
        int steps = turn.getAsInt();
        return switch (unit) {
            case "week" -> Optional.of(relative(at + 2, week(steps, context)));
            case "weekend" -> Optional.of(weekend(at + 2, steps, context));
            case "month" -> Optional.of(relative(at + 2, month(steps, context)));
            case "year" -> Optional.of(relative(at + 2, year(steps, context)));
            default -> Optional.empty();
        };
    }

    private static Optional<TimeMatch> bareUnit(DateText text, int at, TimeContext context) {
        if (text.at(at + 1).is("weekend")
                && WEEKEND_OPENERS.contains(text.at(at - 1).text())) {
            return Optional.of(weekend(at + 2, 0, context));
        }
        boolean partOf = isOneOf(text.at(at - 2).text(), "beginning", "start", "end", "middle")
                && text.at(at - 1).is("of");
        if (!partOf) {
            return Optional.empty();
        }
        return switch (text.at(at + 1).text()) {
            case "month" -> Optional.of(relative(at + 2, month(0, context)));
            case "year" -> Optional.of(relative(at + 2, year(0, context)));
            default -> Optional.empty();
        };
    }

    /** "Over the past year" names a stretch of time, no date in it. */
    private static boolean isPeriod(DateText text, int at) {
        return text.at(at).is("past")
                && text.at(at - 1).is("the")
                && !text.at(at + 1).is("weekend");
    }

    private static OptionalInt turn(String word) {
        return switch (word) {
            case "last", "past" -> OptionalInt.of(-1);
            case "this" -> OptionalInt.of(0);
            case "next", "coming" -> OptionalInt.of(1);
            default -> OptionalInt.empty();
        };
    }

    private static TimeMatch relative(int next, Optional<PartialDate> date) {
        return TimeMatch.on(next, date, DateBasis.RELATIVE);
    }

    private static Optional<PartialDate> week(int steps, TimeContext context) {
        return context.publicationDay().flatMap(day -> weekOf(day.plusWeeks(steps)));
    }

    /** What the working days of a week have in common, as a date can't be a week: their month, else their year. */
    static Optional<PartialDate> weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate friday = monday.plusDays(WORKING_DAYS);
        if (YearMonth.from(monday).equals(YearMonth.from(friday))) {
            return Optional.of(new PartialDate.Month(YearMonth.from(monday)));
        }
        return monday.getYear() == friday.getYear()
                ? Optional.of(new PartialDate.Year(monday.getYear()))
                : Optional.empty();
    }

    private static TimeMatch weekend(int next, int steps, TimeContext context) {
        Optional<LocalDate> day = context.publicationDay();
        if (day.isEmpty()) {
            return TimeMatch.skip(next);
        }
        LocalDate gone = day.get().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        LocalDate coming = day.get().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        return TimeMatch.of(
                next,
                weekendFrom(steps > 0 ? coming : gone),
                weekendFrom(steps < 0 ? gone : coming),
                DateBasis.RELATIVE);
    }

    private static DateRange weekendFrom(LocalDate saturday) {
        return DateRange.between(PartialDate.of(saturday), PartialDate.of(saturday.plusDays(1)));
    }

    private static Optional<PartialDate> month(int steps, TimeContext context) {
        return context.publicationMonth().map(month -> new PartialDate.Month(month.plusMonths(steps)));
    }

    private static Optional<PartialDate> year(int steps, TimeContext context) {
        return context.publicationYear().or(context::previousYear).map(year -> new PartialDate.Year(year + steps));
    }
}
