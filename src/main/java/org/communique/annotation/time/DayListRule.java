package org.communique.annotation.time;

import java.time.Month;
import java.util.Optional;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;

/**
 * Three days or more in a row. {@code "on 3, 4 and 5 July" -> 3 to 5 July}; {@code "July 5, 6 and 7, 2023"}. Days with
 * gaps between them are no span: the rules for single dates read what they can of them.
 */
final class DayListRule implements TimeRule {
    private static final int SHORTEST = 3;

    /** Days in a row and the place behind them. */
    private record Row(int first, int last, int next) {
        boolean isList() {
            return last - first + 1 >= SHORTEST;
        }
    }

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        Optional<Month> before = CalendarWords.month(text.at(at));
        Row row = row(text, before.isPresent() ? at + 1 : at);
        if (!row.isList()) {
            return Optional.empty();
        }
        Optional<Month> month = before.or(() -> CalendarWords.month(text.at(row.next())));
        int behind = before.isPresent() ? row.next() : row.next() + 1;
        return month.map(named -> resolve(text, row, named, behind, context));
    }

    private static Row row(DateText text, int at) {
        int first = day(text, at);
        int last = first;
        int next = at + 1;
        while (first > 0) {
            int following = text.at(next).is(",") && text.at(next + 1).is("and") ? next + 2 : next + 1;
            boolean joined = text.at(next).is(",") || text.at(next).is("and");
            if (!joined || day(text, following) != last + 1) {
                break;
            }
            last++;
            next = following + 1;
        }
        return new Row(first, last, next);
    }

    private static int day(DateText text, int at) {
        return CalendarWords.isDay(text.at(at)) ? text.at(at).number() : 0;
    }

    private static TimeMatch resolve(DateText text, Row row, Month month, int behind, TimeContext context) {
        WrittenDate start = WrittenDate.dayOfMonth(month.getValue(), row.first());
        int year = text.at(behind).is(",") ? behind + 1 : behind;
        if (!CalendarWords.isYear(text.at(year))) {
            return YearFinder.match(behind, start, DateBasis.YEAR_FROM_PUBLICATION, context)
                    .map(range -> span(range.start(), row));
        }
        DateRange range = span(start.inYear(text.at(year).number()).date(), row);
        return TimeMatch.of(year + 1, range, range, DateBasis.EXPLICIT);
    }

    private static DateRange span(Optional<PartialDate> start, Row row) {
        return start.map(first ->
                        DateRange.between(first, PartialDate.of(first.earliest().plusDays(row.last() - row.first()))))
                .orElse(DateRange.NONE);
    }
}
