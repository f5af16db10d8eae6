package org.communique.annotation.time;

import static org.communique.text.WordSet.isOneOf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.text.WordSet;

/**
 * The date named before, or its neighbour. {@code "the same day", "that evening", "earlier in the day" -> the date named
 * before, else the day of publication}; {@code "the next day", "the following September", "the previous year"}.
 */
final class SameDateRule implements TimeRule {
    private static final Set<String> SAME = WordSet.of("same", "very");
    private static final Set<String> PARTS = WordSet.of("morning", "afternoon", "evening", "night");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        boolean that = text.at(at).is("that");
        if (!that && !text.at(at).is("the")) {
            return Optional.empty();
        }
        DatePart turn = text.at(at + 1);
        if (SAME.contains(turn.text())) {
            return moved(text, at + 2, 0, context);
        }
        return switch (turn.text()) {
            case "next", "following", "ensuing" -> moved(text, at + 2, 1, context);
            case "previous", "preceding" -> moved(text, at + 2, -1, context);
            case "day" -> that || isWithinDay(text, at - 1) ? moved(text, at + 1, 0, context) : Optional.empty();
            case "month", "year", "morning", "afternoon", "evening", "night" ->
                that && !text.at(at + 2).is("of") ? moved(text, at + 1, 0, context) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "Later in the day", "earlier in the day". */
    private static boolean isWithinDay(DateText text, int preposition) {
        return text.at(preposition).is("in")
                && isOneOf(text.at(preposition - 1).text(), "later", "earlier", "late", "early");
    }

    private static Optional<TimeMatch> moved(DateText text, int unit, int steps, TimeContext context) {
        Optional<DayOfWeek> weekday = CalendarWords.weekday(text.at(unit));
        if (weekday.isPresent()) {
            return day(unit + 1, context, day -> weekday(day, weekday.get(), steps));
        }
        Optional<Month> month = CalendarWords.month(text.at(unit)).filter(_m -> steps != 0);
        if (month.isPresent()) {
            return found(unit + 1, context.previousMonth().map(named -> month(named, month.get(), steps)));
        }
        boolean part = steps >= 0 && PARTS.contains(text.at(unit).text());
        return switch (part ? "day" : text.at(unit).text()) {
            case "day" -> day(unit + 1, context, day -> day.plusDays(steps));
            case "month" ->
                found(unit + 1, context.previousMonth().map(named -> new PartialDate.Month(named.plusMonths(steps))));
            case "year" -> found(unit + 1, context.previousYear().map(year -> new PartialDate.Year(year + steps)));
            default -> Optional.empty();
        };
    }

    /** A day counted from the one that the story is at, as it reads in a report and in an announcement. */
    private static Optional<TimeMatch> day(int next, TimeContext context, UnaryOperator<LocalDate> step) {
        Optional<LocalDate> past = context.frame().or(context::publicationDay);
        Optional<LocalDate> ahead = context.aheadFrame().or(() -> past);
        return Optional.of(TimeMatch.of(next, range(past, step), range(ahead, step), DateBasis.RELATIVE));
    }

    private static DateRange range(Optional<LocalDate> frame, UnaryOperator<LocalDate> step) {
        return frame.map(step).map(PartialDate::of).map(DateRange::on).orElse(DateRange.NONE);
    }

    private static LocalDate weekday(LocalDate day, DayOfWeek weekday, int steps) {
        return switch (Integer.signum(steps)) {
            case 1 -> day.with(TemporalAdjusters.next(weekday));
            case -1 -> day.with(TemporalAdjusters.previous(weekday));
            default -> day.with(TemporalAdjusters.previousOrSame(weekday));
        };
    }

    private static PartialDate month(YearMonth named, Month month, int steps) {
        YearMonth sameYear = named.withMonth(month.getValue());
        boolean fits = steps > 0 ? sameYear.isAfter(named) : sameYear.isBefore(named);
        return new PartialDate.Month(fits ? sameYear : sameYear.plusYears(steps));
    }

    private static Optional<TimeMatch> found(int next, Optional<PartialDate> date) {
        return Optional.of(TimeMatch.on(next, date, DateBasis.RELATIVE));
    }
}
