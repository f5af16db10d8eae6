package org.communique.annotation.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.annotation.PartialDate;
import org.communique.text.WordSet;

/**
 * A span whose two days are named in different ways. {@code "from today until Friday"}; {@code "from Friday to June
 * 18"}; {@code "between July 5 and Sunday"}.
 */
final class MixedRangeRule implements TimeRule {
    private static final Set<String> JOINTS = WordSet.of("to", "until", "till", "through", "thru", "-");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        boolean between = text.at(at).is("between");
        if (!between && !text.at(at).is("from")) {
            return Optional.empty();
        }
        Optional<TimeMatch> start = SingleDates.at(text, at + 1, context);
        return start.flatMap(first -> {
            int joint = text.at(first.next()).is(",") ? first.next() + 1 : first.next();
            boolean joined = between
                    ? text.at(joint).is("and")
                    : JOINTS.contains(text.at(joint).text());
            return joined
                    ? SingleDates.at(text, joint + 1, context).flatMap(last -> span(first, last))
                    : Optional.empty();
        });
    }

    private static Optional<TimeMatch> span(TimeMatch first, TimeMatch last) {
        return first.reading()
                .flatMap(start -> last.reading()
                        .map(end -> TimeMatch.of(
                                last.next(), range(start.past(), end), range(start.ahead(), end), start.basis())));
    }

    /** The first day that the words of the end may mean and that is not before the start. */
    private static DateRange range(DateRange start, TimeMatch.Reading end) {
        Optional<LocalDate> from = start.start().map(PartialDate::earliest);
        Optional<PartialDate> until = Stream.of(end.past(), end.ahead())
                .flatMap(range -> range.start().stream())
                .filter(date -> from.filter(day -> date.earliest().isAfter(day)).isPresent())
                .min(Comparator.comparing(PartialDate::earliest));
        return new DateRange(start.start(), until);
    }
}
