package org.communique.annotation.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.text.WordSet;

/**
 * Reads dates in figures: "2025-11-11", "26-09-2023", "09.03.2017", "8/27/2024". Where day and month could change
 * places, the weekday beside the date or the publisher's order decides; else only the year is certain.
 */
final class NumericDates {
    private static final Set<String> SEPARATORS = WordSet.of("-", "/", ".");
    private static final int MONTHS = 12;
    private static final int LENGTH = 5;

    private static final int CENTURY = 2000;

    private final WrittenDates.YearForm years;
    private final DayMonthOrder order;

    NumericDates(WrittenDates.YearForm years, DayMonthOrder order) {
        this.years = years;
        this.order = order;
    }

    Optional<WrittenDates.Parsed> at(DateText text, int at, Optional<DayOfWeek> weekday) {
        String separator = text.at(at + 1).text();
        if (!SEPARATORS.contains(separator)
                || !text.at(at + 3).is(separator)
                || !isGlued(text, at)
                || continuesBefore(text, at)) {
            return Optional.empty();
        }
        DatePart first = text.at(at);
        DatePart second = text.at(at + 2);
        DatePart third = text.at(at + 4);
        if (CalendarWords.isYear(first) && isMonth(second) && CalendarWords.isDay(third)) {
            return parsed(at, written(first.number(), second.number(), third.number()));
        }
        OptionalInt year = year(third);
        if (year.isEmpty() || !CalendarWords.isDay(first) || !CalendarWords.isDay(second)) {
            return Optional.empty();
        }
        return dayAndMonth(first, second, year.getAsInt(), separator, weekday).flatMap(date -> parsed(at, date));
    }

    /** "2023", and in a line that tells a page's day also "23". */
    private OptionalInt year(DatePart part) {
        if (CalendarWords.isYear(part)) {
            return OptionalInt.of(part.number());
        }
        boolean cut = years == WrittenDates.YearForm.TWO_DIGITS_TOO
                && part.isNumber()
                && part.text().length() == 2;
        return cut ? OptionalInt.of(CENTURY + part.number()) : OptionalInt.empty();
    }

    private Optional<WrittenDate> dayAndMonth(
            DatePart first, DatePart second, int year, String separator, Optional<DayOfWeek> weekday) {
        Optional<WrittenDate> dayFirst =
                isMonth(second) ? Optional.of(written(year, second.number(), first.number())) : Optional.empty();
        Optional<WrittenDate> monthFirst =
                isMonth(first) ? Optional.of(written(year, first.number(), second.number())) : Optional.empty();
        if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
            return dayFirst.or(() -> monthFirst);
        }
        List<WrittenDate> fitting = Stream.of(dayFirst.get(), monthFirst.get())
                .filter(date -> weekday.isPresent() && fits(date, weekday.get()))
                .toList();
        if (fitting.size() == 1) {
            return Optional.of(fitting.getFirst());
        }
        return Optional.of(
                switch (separator.equals(".") ? DayMonthOrder.DAY_FIRST : order) {
                    case DAY_FIRST -> dayFirst.get();
                    case MONTH_FIRST -> monthFirst.get();
                    case UNKNOWN ->
                        separator.equals("/")
                                ? WrittenDate.of(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty())
                                : dayFirst.get();
                });
    }

    private static boolean fits(WrittenDate date, DayOfWeek weekday) {
        return date.date().filter(date.on(weekday)::fitsWeekday).isPresent();
    }

    private static boolean isMonth(DatePart part) {
        return CalendarWords.isDay(part) && part.number() <= MONTHS;
    }

    private static WrittenDate written(int year, int month, int day) {
        return WrittenDate.of(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day));
    }

    private static Optional<WrittenDates.Parsed> parsed(int at, WrittenDate date) {
        return Optional.of(new WrittenDates.Parsed(date, at + LENGTH));
    }

    /** Nothing stands between the figures but their separators; behind full stops a blank may: "6. 7. 2022". */
    private static boolean isGlued(DateText text, int at) {
        int length = text.at(at).text().length()
                + text.at(at + 2).text().length()
                + text.at(at + 4).text().length()
                + 2;
        int span = text.at(at + 4).span().end() - text.at(at).span().begin();
        boolean spaced = text.at(at + 1).is(".") && CalendarWords.isYear(text.at(at + 4));
        return span == length || spaced && span == length + 2;
    }

    /** Whether this is the middle of a longer number such as "1.2.3.2004". */
    private static boolean continuesBefore(DateText text, int at) {
        return text.at(at - 1).is(text.at(at + 1).text())
                && text.at(at - 2).isNumber()
                && text.at(at - 2).span().end() + 1 == text.at(at).span().begin();
    }
}
