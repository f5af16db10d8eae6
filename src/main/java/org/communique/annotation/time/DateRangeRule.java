package org.communique.annotation.time;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.text.WordSet;

/**
 * A span of written days. {@code "from July 5-7" -> 5 to 7 July}; {@code "5 to 7 July 2023"}; {@code "February 27 -
 * March 2"}; {@code "on 26 and 27 September 2018"}; {@code "between 3 and 5 March"}.
 */
final class DateRangeRule implements TimeRule {
    private static final Set<String> OPENERS = WordSet.of("from", "between");
    private static final Set<String> JOINTS = WordSet.of("-", "to", "until", "till", "through", "thru");

    /** Both ends as they are written, and the place behind them. */
    private record Written(WrittenDate start, WrittenDate end, int next) {}

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        int opener = OPENERS.contains(text.at(at).text()) ? at + 1 : at;
        int first = text.at(opener).is("the") ? opener + 1 : opener;
        boolean between = text.at(at).is("between");
        return dayJointDayMonth(text, first, between, context)
                .or(() -> dateJointDate(text, first, between, context))
                .map(written -> resolve(written, context));
    }

    private static Optional<Written> dayJointDayMonth(DateText text, int at, boolean between, TimeContext context) {
        DatePart day = text.at(at);
        int joint = WrittenDates.behindOrdinal(text, at + 1);
        if (!CalendarWords.isDay(day)
                || text.at(joint).is("-") && text.at(joint - 2).is("-")) {
            return Optional.empty();
        }
        return dates(context)
                .at(text, behindThe(text, joint + 1))
                .filter(end ->
                        end.date().day().isPresent() && end.date().weekday().isEmpty())
                .filter(end -> joins(text.at(joint), between, day.number(), end.date()))
                .filter(end -> !CalendarWords.month(text.at(end.next() - 1)).isPresent()
                        || end.date().month().isPresent())
                .map(end -> new Written(end.date().withDay(day.number()), end.date(), end.next()));
    }

    private static Optional<Written> dateJointDate(DateText text, int at, boolean between, TimeContext context) {
        Optional<WrittenDates.Parsed> start =
                dates(context).at(text, at).filter(date -> date.date().day().isPresent());
        if (start.isEmpty()) {
            return Optional.empty();
        }
        int joint = jointBehind(text, start.get().next());
        WrittenDate opening = start.get().date();
        Optional<Written> longForm = dates(context)
                .at(text, behindThe(text, joint + 1))
                .filter(end -> end.date().day().isPresent())
                .filter(_end -> JOINTS.contains(text.at(joint).text())
                        || between && text.at(joint).is("and"))
                .map(end -> new Written(startOf(opening, end.date()), end.date(), end.next()));
        return longForm.or(() -> monthDayJointDay(text, joint, opening, between));
    }

    private static Optional<Written> monthDayJointDay(DateText text, int joint, WrittenDate opening, boolean between) {
        DatePart day = text.at(joint + 1);
        boolean clock = text.at(joint + 2).is(":");
        if (!CalendarWords.isDay(day)
                || clock
                || opening.year().isPresent()
                || !joins(text.at(joint), between, opening.day().orElseThrow(), opening.withDay(day.number()))) {
            return Optional.empty();
        }
        int next = behindWeekday(text, WrittenDates.behindOrdinal(text, joint + 2));
        int year = text.at(next).is(",") ? next + 1 : next;
        WrittenDate end = opening.withDay(day.number());
        if (CalendarWords.isYear(text.at(year))) {
            int written = text.at(year).number();
            return Optional.of(new Written(opening.inYear(written), end.inYear(written), year + 1));
        }
        return Optional.of(new Written(opening, end, next));
    }

    /** "From Monday, June 12, to Wednesday": the comma that closes the first date is none of the span's. */
    private static int jointBehind(DateText text, int at) {
        return text.at(at).is(",") && JOINTS.contains(text.at(at + 1).text()) ? at + 1 : at;
    }

    private static int behindThe(DateText text, int at) {
        return text.at(at).is("the") ? at + 1 : at;
    }

    /** "To 14 (Wednesday)". */
    private static int behindWeekday(DateText text, int at) {
        boolean weekday = text.at(at).is("(")
                && CalendarWords.weekday(text.at(at + 1)).isPresent()
                && text.at(at + 2).is(")");
        return weekday ? at + 3 : at;
    }

    /** Whether a word joins two days of one month to a span: "and" does between neighbours. */
    private static boolean joins(DatePart joint, boolean between, int start, WrittenDate end) {
        int last = end.day().orElseThrow();
        if (JOINTS.contains(joint.text())) {
            return last > start;
        }
        boolean pair = joint.is("and") || joint.is("/") || joint.is("&");
        return pair && (between ? last > start : last == start + 1);
    }

    /** The year of "from July 5 to July 7, 2023" stands once, at its end. */
    private static WrittenDate startOf(WrittenDate start, WrittenDate end) {
        if (start.year().isPresent() || end.year().isEmpty()) {
            return start;
        }
        boolean turn = start.month().orElse(0) > end.month().orElse(0);
        return start.inYear(turn ? end.year().getAsInt() - 1 : end.year().getAsInt());
    }

    private static TimeMatch resolve(Written written, TimeContext context) {
        DateBasis basis = written.start().year().isPresent() ? DateBasis.EXPLICIT : DateBasis.YEAR_FROM_PUBLICATION;
        return YearFinder.match(written.next(), written.start(), basis, context)
                .map(range -> range(range.start(), written.end()));
    }

    private static DateRange range(Optional<PartialDate> start, WrittenDate end) {
        return start.map(from -> new DateRange(start, YearFinder.notBefore(end, from)))
                .orElse(DateRange.NONE);
    }

    private static WrittenDates dates(TimeContext context) {
        return new WrittenDates(WrittenDates.YearForm.FOUR_DIGITS, context.order());
    }
}
