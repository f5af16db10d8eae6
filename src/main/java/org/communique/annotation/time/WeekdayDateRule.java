package org.communique.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;

/**
 * A weekday and its date behind it. {@code "on Monday (8)" -> the 8th nearby}; {@code "Monday (June 12)"}; {@code
 * "Tuesday (13/6)"}; {@code "Tuesday the 13th"}.
 */
final class WeekdayDateRule implements TimeRule {
    private static final int MONTHS = 12;
    /** "Opened on Thursday the 12th session": what is counted is no day. */
    private static final Set<String> ROUNDS = Set.of(
            "session",
            "round",
            "meeting",
            "edition",
            "summit",
            "conference",
            "forum",
            "plenary",
            "annual",
            "regular",
            "ordinary",
            "joint");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        Optional<DayOfWeek> weekday = WeekdayRule.weekday(text.at(at));
        if (weekday.isEmpty()) {
            return Optional.empty();
        }
        if (text.at(at + 1).is("(")) {
            return inBrackets(text, at + 2, weekday.get(), context);
        }
        int the = text.at(at + 1).is(",") ? at + 2 : at + 1;
        int day = text.at(the).is("the") ? the + 1 : the;
        boolean numbered = CalendarWords.isDay(text.at(day)) && CalendarWords.isOrdinalEnding(text.at(day + 1));
        boolean ofRound = ROUNDS.stream().anyMatch(text.at(day + 2)::is);
        return numbered && !ofRound && (the == at + 1 || day > the)
                ? on(day + 2, nearest(text.at(day).number(), context))
                : Optional.empty();
    }

    private static Optional<TimeMatch> inBrackets(DateText text, int at, DayOfWeek weekday, TimeContext context) {
        if (CalendarWords.isDay(text.at(at)) && text.at(at + 1).is(")")) {
            return on(at + 2, nearest(text.at(at).number(), context));
        }
        boolean figures = CalendarWords.isDay(text.at(at))
                && (text.at(at + 1).is("/")
                        || text.at(at + 1).is(".")
                        || text.at(at + 1).is("-"))
                && CalendarWords.isDay(text.at(at + 2))
                && text.at(at + 3).is(")");
        if (figures) {
            return on(at + 4, figures(text.at(at).number(), text.at(at + 2).number(), weekday, context));
        }
        return new WrittenDates(WrittenDates.YearForm.FOUR_DIGITS, context.order())
                .at(text, at)
                .filter(parsed -> parsed.date().day().isPresent()
                        && text.at(parsed.next()).is(")"))
                .map(parsed ->
                        YearFinder.match(parsed.next() + 1, parsed.date().on(weekday), basis(parsed.date()), context));
    }

    private static DateBasis basis(WrittenDate date) {
        return date.year().isPresent() ? DateBasis.EXPLICIT : DateBasis.YEAR_FROM_PUBLICATION;
    }

    /** The day comes first in such brackets, unless only the other order gives this weekday. */
    private static Optional<LocalDate> figures(int first, int second, DayOfWeek weekday, TimeContext context) {
        Optional<LocalDate> dayFirst = near(second, first, context);
        Optional<LocalDate> monthFirst = near(first, second, context);
        return Stream.of(dayFirst, monthFirst)
                .flatMap(Optional::stream)
                .filter(day -> day.getDayOfWeek() == weekday)
                .findFirst()
                .or(() -> dayFirst.or(() -> monthFirst));
    }

    private static Optional<LocalDate> near(int month, int day, TimeContext context) {
        if (month > MONTHS) {
            return Optional.empty();
        }
        return YearFinder.nearest(WrittenDate.dayOfMonth(month, day), context).map(PartialDate::earliest);
    }

    /** Papers write the number without checking the weekday. */
    private static Optional<LocalDate> nearest(int number, TimeContext context) {
        return context.publicationDay().flatMap(published -> DayNumberRule.nearest(number, published));
    }

    private static Optional<TimeMatch> on(int next, Optional<LocalDate> day) {
        return Optional.of(TimeMatch.on(next, day.map(PartialDate::of), DateBasis.WEEKDAY));
    }
}
