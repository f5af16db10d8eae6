package org.communique.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.text.WordSet;

/**
 * A span of weekdays. {@code "from Monday to Wednesday" -> the last such days up to the publication, or the next ones};
 * {@code "between Monday and Wednesday"}; {@code "Monday through Wednesday"}; {@code "on Monday and Tuesday"}.
 */
final class WeekdayRangeRule implements TimeRule {
    private static final Set<String> JOINTS = WordSet.of("to", "until", "till", "through", "thru", "-");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        boolean between = text.at(at).is("between");
        int first = between || text.at(at).is("from") ? at + 1 : at;
        Optional<DayOfWeek> start = CalendarWords.weekday(text.at(first));
        Optional<DayOfWeek> end = CalendarWords.weekday(text.at(first + 2));
        if (start.isEmpty() || end.isEmpty() || !joins(text.at(first + 1), between, start.get(), end.get())) {
            return Optional.empty();
        }
        int next = first + 3;
        return Optional.of(context.publicationDay()
                .map(published -> TimeMatch.of(
                        next,
                        span(published.with(TemporalAdjusters.previousOrSame(start.get())), end.get()),
                        span(published.with(TemporalAdjusters.nextOrSame(start.get())), end.get()),
                        DateBasis.WEEKDAY))
                .orElse(TimeMatch.skip(next)));
    }

    /** "And" joins two days in a row; days with others between them are no span. */
    private static boolean joins(DatePart joint, boolean between, DayOfWeek start, DayOfWeek end) {
        boolean inRow = start.plus(1) == end;
        return between ? joint.is("and") : JOINTS.contains(joint.text()) || inRow && joint.is("and");
    }

    private static DateRange span(LocalDate start, DayOfWeek last) {
        return DateRange.between(PartialDate.of(start), PartialDate.of(start.with(TemporalAdjusters.nextOrSame(last))));
    }
}
