package org.communique.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;

/**
 * A span of weekdays. {@code "from Monday to Wednesday" -> the last such days up to the publication, or the next ones};
 * {@code "between Monday and Wednesday"}.
 */
final class WeekdayRangeRule implements TimeRule {
    private static final Set<String> JOINTS = Set.of("to", "until", "till", "through", "-");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        boolean between = text.at(at).is("between");
        if (!between && !text.at(at).is("from")) {
            return Optional.empty();
        }
        Optional<DayOfWeek> first = CalendarWords.weekday(text.at(at + 1));
        Optional<DayOfWeek> last = CalendarWords.weekday(text.at(at + 3));
        DatePart joint = text.at(at + 2);
        boolean joined = between ? joint.is("and") : JOINTS.contains(joint.text());
        if (first.isEmpty() || last.isEmpty() || !joined) {
            return Optional.empty();
        }
        return Optional.of(context.publicationDay()
                .map(published -> TimeMatch.of(
                        at + 4,
                        span(published.with(TemporalAdjusters.previousOrSame(first.get())), last.get()),
                        span(published.with(TemporalAdjusters.nextOrSame(first.get())), last.get()),
                        DateBasis.WEEKDAY))
                .orElse(TimeMatch.skip(at + 4)));
    }

    private static DateRange span(LocalDate start, DayOfWeek last) {
        return DateRange.between(PartialDate.of(start), PartialDate.of(start.with(TemporalAdjusters.nextOrSame(last))));
    }
}
