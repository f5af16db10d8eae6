package org.communique.annotation.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.text.WordSet;

/**
 * Reads dates that are written out: "December 26, 2024", "Thursday, 26 Dec. 2024", "the 26th of December", "July 2023",
 * "18.Jul.2023", and hands figures to {@link NumericDates}. A month alone is none: see {@link MonthRule}.
 */
final class WrittenDates {
    private static final int CENTURY = 2000;
    private static final Set<String> WEEKDAY_SEPARATORS = WordSet.of(",", ".", "-");

    /** A date and the place behind it. */
    record Parsed(WrittenDate date, int next) {}

    /** Whether "26 September 23" has a year, as some header lines write it. */
    enum YearForm {
        FOUR_DIGITS,
        TWO_DIGITS_TOO
    }

    private final YearForm years;
    private final NumericDates numeric;

    WrittenDates(YearForm years, DayMonthOrder order) {
        this.years = years;
        this.numeric = new NumericDates(years, order);
    }

    Optional<Parsed> at(DateText text, int at) {
        Optional<DayOfWeek> weekday = CalendarWords.weekday(text.at(at));
        if (weekday.isEmpty()) {
            return bare(text, at, Optional.empty()).map(parsed -> withWeekdayBehind(text, parsed));
        }
        int next = at + 1;
        while (WEEKDAY_SEPARATORS.contains(text.at(next).text())
                || text.at(next).is("the")) {
            next++;
        }
        return bare(text, next, weekday).map(parsed -> new Parsed(parsed.date().on(weekday.get()), parsed.next()));
    }

    /** "June 12 (Monday)". */
    private static Parsed withWeekdayBehind(DateText text, Parsed parsed) {
        int at = parsed.next();
        Optional<DayOfWeek> weekday = CalendarWords.weekday(text.at(at + 1))
                .filter(_d -> text.at(at).is("(") && text.at(at + 2).is(")"))
                .filter(_d -> parsed.date().day().isPresent());
        return weekday.map(day -> new Parsed(parsed.date().on(day), at + 3)).orElse(parsed);
    }

    private Optional<Parsed> bare(DateText text, int at, Optional<DayOfWeek> weekday) {
        return numeric.at(text, at, weekday)
                .or(() -> yearThenMonth(text, at))
                .or(() -> dayThenMonth(text, at))
                .or(() -> monthThenDay(text, at))
                .or(() -> monthAndYear(text, at));
    }

    /** "2021-April-8". */
    private static Optional<Parsed> yearThenMonth(DateText text, int at) {
        Optional<Month> month = CalendarWords.month(text.at(at + 2));
        boolean written = CalendarWords.isYear(text.at(at))
                && text.at(at + 1).is("-")
                && text.at(at + 3).is("-")
                && CalendarWords.isDay(text.at(at + 4));
        return month.filter(unused -> written)
                .map(found -> new Parsed(
                        WrittenDate.dayOfMonth(found.getValue(), text.at(at + 4).number())
                                .inYear(text.at(at).number()),
                        at + 5));
    }

    private Optional<Parsed> dayThenMonth(DateText text, int at) {
        boolean minutes = text.at(at - 1).is(":") && text.at(at - 2).isNumber();
        if (!CalendarWords.isDay(text.at(at)) || minutes) {
            return Optional.empty();
        }
        int next = behindOrdinal(text, at + 1);
        if (text.at(next).is("day") && text.at(next + 1).is("of")) {
            next++;
        }
        if (text.at(next).is("of") || text.at(next).is(".") || text.at(next).is("-")) {
            next++;
        }
        Optional<Month> month = CalendarWords.month(text.at(next));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int behind = behindAbbreviation(text, next);
        boolean numbered = CalendarWords.isDay(text.at(behind))
                && text.at(behind + 1).is(",")
                && CalendarWords.isYear(text.at(behind + 2));
        if (numbered) {
            // "No. 24-17 Jan. 23, 2017": the figure before the month belongs to something else.
            return Optional.empty();
        }
        WrittenDate date =
                WrittenDate.dayOfMonth(month.get().getValue(), text.at(at).number());
        return Optional.of(withYear(text, behind, date));
    }

    private Optional<Parsed> monthThenDay(DateText text, int at) {
        Optional<Month> month = CalendarWords.month(text.at(at));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int named = behindAbbreviation(text, at);
        boolean the = text.at(named).is("the") && CalendarWords.isOrdinalEnding(text.at(named + 2));
        int day = the ? named + 1 : named;
        boolean clock = text.at(day + 1).is(":");
        if (!CalendarWords.isDay(text.at(day)) || clock) {
            return Optional.empty();
        }
        WrittenDate date =
                WrittenDate.dayOfMonth(month.get().getValue(), text.at(day).number());
        return Optional.of(withYear(text, behindOrdinal(text, day + 1), date));
    }

    private static Optional<Parsed> monthAndYear(DateText text, int at) {
        Optional<Month> month = CalendarWords.month(text.at(at));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int next = behindAbbreviation(text, at);
        if (text.at(next).is(",") || text.at(next).is("of")) {
            next++;
        }
        if (!CalendarWords.isYear(text.at(next))) {
            return Optional.empty();
        }
        WrittenDate date = WrittenDate.of(
                OptionalInt.of(text.at(next).number()),
                OptionalInt.of(month.get().getValue()),
                OptionalInt.empty());
        return Optional.of(new Parsed(date, next + 1));
    }

    private Parsed withYear(DateText text, int at, WrittenDate date) {
        int next = at;
        while (text.at(next).is(",") || text.at(next).is(".") || text.at(next).is("of")) {
            next++;
        }
        if (CalendarWords.isYear(text.at(next))) {
            return new Parsed(date.inYear(text.at(next).number()), next + 1);
        }
        boolean shortYear = years == YearForm.TWO_DIGITS_TOO
                && text.at(next).text().length() == 2
                && text.at(next).isNumber()
                && !text.at(next + 1).is(":");
        return shortYear ? new Parsed(date.inYear(CENTURY + text.at(next).number()), next + 1) : new Parsed(date, at);
    }

    static int behindOrdinal(DateText text, int at) {
        return CalendarWords.isOrdinalEnding(text.at(at)) ? at + 1 : at;
    }

    /** Behind "Dec." or "December", given its place: the full stop only belongs to a cut name, and "June" is none. */
    private static int behindAbbreviation(DateText text, int month) {
        boolean cut =
                !CalendarWords.isFullMonth(text.at(month)) && text.at(month + 1).is(".");
        return cut ? month + 2 : month + 1;
    }
}
