package org.communique.annotation.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;

/**
 * The number of a day without its month. {@code "on the 11th" -> the 11th nearest to the publication}; {@code "from the
 * 11th to the 15th"}. An ordinal before a noun counts something else ("the 11th meeting").
 */
final class DayNumberRule implements TimeRule {
    private static final Set<String> OPENERS = Set.of("on", "from", "until", "since");
    private static final Set<String> FOLLOWERS =
            Set.of("", ",", ".", ";", ")", "for", "that", "to", "and", "in", "at", "with", "when", "while", "until");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        if (!OPENERS.contains(text.at(at - 1).text()) || !isOrdinalDay(text, at)) {
            return Optional.empty();
        }
        Optional<LocalDate> start = context.publicationDay()
                .flatMap(published -> nearest(text.at(at + 1).number(), published));
        if (start.isEmpty()) {
            return Optional.of(TimeMatch.skip(at + 3));
        }
        boolean span = Set.of("to", "until").contains(text.at(at + 3).text()) && isOrdinalDay(text, at + 4);
        if (!span) {
            return Optional.of(TimeMatch.on(at + 3, start.map(PartialDate::of), DateBasis.RELATIVE));
        }
        Optional<PartialDate> end = after(start.get(), text.at(at + 5).number()).map(PartialDate::of);
        DateRange range = new DateRange(start.map(PartialDate::of), end);
        return Optional.of(TimeMatch.of(at + 7, range, range, DateBasis.RELATIVE));
    }

    /** The day with this number that is nearest to another day, if a month nearby has it. */
    static Optional<LocalDate> nearest(int number, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return Stream.of(month.minusMonths(1), month, month.plusMonths(1))
                .filter(candidate -> candidate.isValidDay(number))
                .map(candidate -> candidate.atDay(number))
                .min(Comparator.comparingLong(candidate -> Math.abs(candidate.toEpochDay() - day.toEpochDay())));
    }

    private static Optional<LocalDate> after(LocalDate start, int number) {
        YearMonth month = YearMonth.from(start);
        return Stream.of(month, month.plusMonths(1))
                .filter(candidate -> candidate.isValidDay(number))
                .map(candidate -> candidate.atDay(number))
                .filter(candidate -> candidate.isAfter(start))
                .findFirst();
    }

    private static boolean isOrdinalDay(DateText text, int at) {
        return text.at(at).is("the")
                && CalendarWords.isDay(text.at(at + 1))
                && CalendarWords.isOrdinalEnding(text.at(at + 2))
                && FOLLOWERS.contains(text.at(at + 3).text());
    }
}
