package org.communique.annotation.time;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;

/**
 * The date named before, or its neighbour. {@code "the same day", "that day", "on the same Tuesday" -> the date named
 * before, else the day of publication}; {@code "the next day", "the following month", "the previous year"}.
 */
final class SameDateRule implements TimeRule {
    private static final Set<String> SAME = Set.of("same", "very");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        boolean opened = text.at(at).is("the") || text.at(at).is("that");
        if (!opened) {
            return Optional.empty();
        }
        if (SAME.contains(text.at(at + 1).text())) {
            return moved(text, at + 2, 0, context);
        }
        return switch (text.at(at + 1).text()) {
            case "next", "following" -> moved(text, at + 2, 1, context);
            case "previous", "preceding" -> moved(text, at + 2, -1, context);
            default ->
                text.at(at).is("that") && text.at(at + 1).is("day")
                        ? moved(text, at + 1, 0, context)
                        : Optional.empty();
        };
    }

    private static Optional<TimeMatch> moved(DateText text, int unit, int steps, TimeContext context) {
        boolean weekday = steps == 0 && CalendarWords.weekday(text.at(unit)).isPresent();
        return switch (weekday ? "day" : text.at(unit).text()) {
            case "day" ->
                found(
                        unit + 1,
                        context.frame().or(context::publicationDay).map(day -> PartialDate.of(day.plusDays(steps))));
            case "month" ->
                found(unit + 1, context.previousMonth().map(month -> new PartialDate.Month(month.plusMonths(steps))));
            case "year" -> found(unit + 1, context.previousYear().map(year -> new PartialDate.Year(year + steps)));
            default -> Optional.empty();
        };
    }

    private static Optional<TimeMatch> found(int next, Optional<PartialDate> date) {
        return Optional.of(TimeMatch.on(next, date, DateBasis.RELATIVE));
    }
}
