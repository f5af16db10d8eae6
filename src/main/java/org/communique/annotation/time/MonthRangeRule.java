package org.communique.annotation.time;

import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.text.WordSet;

/**
 * A span of months. {@code "from June 2023 to May 2024"}; {@code "between March and May this year"}; {@code
 * "January-March 2023"}.
 */
final class MonthRangeRule implements TimeRule {
    private static final Set<String> JOINTS = WordSet.of("to", "until", "till", "through", "-");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        boolean between = text.at(at).is("between");
        boolean opened = between || text.at(at).is("from");
        int first = opened ? at + 1 : at;
        Optional<Month> start = month(text, first);
        int joint = CalendarWords.isYear(text.at(first + 1)) ? first + 2 : first + 1;
        Optional<Month> end = month(text, joint + 1);
        boolean joined = between
                ? text.at(joint).is("and")
                : JOINTS.contains(text.at(joint).text());
        if (start.isEmpty() || end.isEmpty() || !joined) {
            return Optional.empty();
        }
        OptionalInt startYear =
                joint > first + 1 ? OptionalInt.of(text.at(first + 1).number()) : OptionalInt.empty();
        return last(text, joint + 1, end.get(), context).map(last -> resolve(start.get(), startYear, last, context));
    }

    /** The last month as it is written, and the place behind its year. */
    private record Last(WrittenDate date, int next) {}

    private static Optional<Last> last(DateText text, int at, Month month, TimeContext context) {
        if (CalendarWords.isDay(text.at(at + 1))) {
            return Optional.empty();
        }
        WrittenDate date = written(month);
        int year = text.at(at + 1).is(",") ? at + 2 : at + 1;
        if (CalendarWords.isYear(text.at(year))) {
            return Optional.of(new Last(date.inYear(text.at(year).number()), year + 1));
        }
        return Optional.of(RelativeYear.at(text, at + 1, context)
                .map(parsed -> new Last(date.inYear(parsed.year()), parsed.next()))
                .orElse(new Last(date, at + 1)));
    }

    private static TimeMatch resolve(Month first, OptionalInt year, Last last, TimeContext context) {
        WrittenDate start = startOf(first, year, last.date());
        DateBasis basis = start.year().isPresent() ? DateBasis.EXPLICIT : DateBasis.YEAR_FROM_PUBLICATION;
        return TimeMatch.of(
                last.next(),
                range(YearFinder.past(start, context), last.date()),
                range(YearFinder.ahead(start, context), last.date()),
                basis);
    }

    private static WrittenDate startOf(Month first, OptionalInt year, WrittenDate last) {
        WrittenDate start = written(first);
        if (year.isPresent()) {
            return start.inYear(year.getAsInt());
        }
        if (last.year().isEmpty()) {
            return start;
        }
        boolean turn = first.getValue() > last.month().orElse(0);
        return start.inYear(turn ? last.year().getAsInt() - 1 : last.year().getAsInt());
    }

    private static DateRange range(Optional<PartialDate> start, WrittenDate end) {
        return start.map(from -> new DateRange(start, YearFinder.notBefore(end, from)))
                .orElse(DateRange.NONE);
    }

    private static WrittenDate written(Month month) {
        return WrittenDate.of(OptionalInt.empty(), OptionalInt.of(month.getValue()), OptionalInt.empty());
    }

    private static Optional<Month> month(DateText text, int at) {
        return CalendarWords.month(text.at(at)).filter(_m -> CalendarWords.isFullMonth(text.at(at)));
    }
}
