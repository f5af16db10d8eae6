package org.communique.annotation.time;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.text.WordSet;

/**
 * A day in a list that names its month once. {@code "on June 3, 5 and 9" -> 5 June, 9 June}; {@code "on 5, 8 and 12 June
 * 2023" -> 5 June, 8 June}. The day beside the month is an explicit date.
 */
final class DayOfListRule implements TimeRule {
    private static final int MOST_DAYS = 10;
    private static final Set<String> FOLLOWERS = WordSet.of(
            "",
            ",",
            ".",
            ";",
            ")",
            "and",
            "in",
            "at",
            "with",
            "for",
            "to",
            "respectively",
            "this",
            "last",
            "by",
            "on",
            "between",
            "but",
            "while",
            "when",
            "as");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        if (!CalendarWords.isDay(text.at(at))) {
            return Optional.empty();
        }
        return behindMonth(text, at, context).or(() -> beforeMonth(text, at, context));
    }

    private static Optional<TimeMatch> behindMonth(DateText text, int at, TimeContext context) {
        int before = at;
        for (int days = 0; days < MOST_DAYS; days++) {
            int joint = behindJointBack(text, before - 1);
            int day = CalendarWords.isOrdinalEnding(text.at(joint)) ? joint - 1 : joint;
            if (joint == before - 1 || !CalendarWords.isDay(text.at(day))) {
                return Optional.empty();
            }
            if (CalendarWords.month(text.at(day - 1)).isPresent()) {
                int month = CalendarWords.month(text.at(day - 1)).get().getValue();
                return closing(
                        text, at, WrittenDate.dayOfMonth(month, text.at(at).number()), context);
            }
            before = day;
        }
        return Optional.empty();
    }

    /** The place before the comma, the "and" or both that end at {@code at}; {@code at} itself if none does. */
    private static int behindJointBack(DateText text, int at) {
        if (text.at(at).is("and")) {
            return text.at(at - 1).is(",") ? at - 2 : at - 1;
        }
        return text.at(at).is(",") ? at - 1 : at;
    }

    /** The list must end as a list of days does, not in what is counted: "on July 5, 12 ministers". */
    private static Optional<TimeMatch> closing(DateText text, int at, WrittenDate date, TimeContext context) {
        int own = WrittenDates.behindOrdinal(text, at + 1);
        int last = own;
        for (int days = 0; days < MOST_DAYS; days++) {
            int next = behindJoint(text, last);
            if (next == last || !CalendarWords.isDay(text.at(next))) {
                break;
            }
            last = WrittenDates.behindOrdinal(text, next + 1);
        }
        int year = text.at(last).is(",") ? last + 1 : last;
        if (CalendarWords.isYear(text.at(year))) {
            int next = last == own ? year + 1 : own;
            return Optional.of(resolve(next, date.inYear(text.at(year).number()), context));
        }
        return FOLLOWERS.contains(text.at(last).text()) ? Optional.of(resolve(own, date, context)) : Optional.empty();
    }

    private static int behindJoint(DateText text, int at) {
        int next = text.at(at).is(",") ? at + 1 : at;
        return text.at(next).is("and") ? next + 1 : next;
    }

    private static Optional<TimeMatch> beforeMonth(DateText text, int at, TimeContext context) {
        WrittenDates dates = new WrittenDates(WrittenDates.YearForm.FOUR_DIGITS, context.order());
        int own = WrittenDates.behindOrdinal(text, at + 1);
        int last = own;
        for (int days = 0; days < MOST_DAYS; days++) {
            int next = behindJoint(text, last);
            if (next == last || !CalendarWords.isDay(text.at(next))) {
                return Optional.empty();
            }
            Optional<WrittenDates.Parsed> end =
                    dates.at(text, next).filter(parsed -> parsed.date().day().isPresent());
            if (end.isPresent()) {
                return Optional.of(
                        resolve(own, end.get().date().withDay(text.at(at).number()), context));
            }
            last = WrittenDates.behindOrdinal(text, next + 1);
        }
        return Optional.empty();
    }

    private static TimeMatch resolve(int next, WrittenDate date, TimeContext context) {
        DateBasis basis = date.year().isPresent() ? DateBasis.EXPLICIT : DateBasis.YEAR_FROM_PUBLICATION;
        return YearFinder.match(next, date, basis, context);
    }
}
