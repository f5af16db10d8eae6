package org.communique.annotation.time;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.communique.annotation.PartialDate;
import org.communique.text.Span;
import org.communique.text.Story;

/**
 * Finds out how a publisher writes dates in figures: by a date of the page that can be read in one way only, or by one
 * of whose readings one alone is near the day of publication, or near the first day that the story writes in words.
 */
final class DayMonthOrders {
    private static final int MONTHS = 12;
    private static final long NEAR_DAYS = 10;

    private DayMonthOrders() {}

    static DayMonthOrder of(Story story, Optional<PublicationDate> publication) {
        String text = story.article().text();
        if (!mayHoldFigures(text)) {
            return DayMonthOrder.UNKNOWN;
        }
        DateText all = DateText.of(text, new Span(0, text.length()));
        Optional<WrittenDate> told = publication
                .map(PublicationDate::date)
                .flatMap(DayMonthOrders::written)
                .or(() -> firstInWords(story));
        for (int at = 0; at < all.size(); at++) {
            Optional<DayMonthOrder> order = at(all, at, told);
            if (order.isPresent()) {
                return order.get();
            }
        }
        return DayMonthOrder.UNKNOWN;
    }

    /** Whether a stroke stands between two figures somewhere; few texts need to be taken apart as a whole. */
    private static boolean mayHoldFigures(String text) {
        for (int at = 1; at < text.length() - 1; at++) {
            boolean stroke = text.charAt(at) == '/' || DateText.isDash(text.charAt(at));
            if (stroke && isFigure(text, at, -1) && isFigure(text, at, 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(String text, int stroke, int step) {
        int at = stroke + step;
        while (at >= 0 && at < text.length() && DateText.isBlank(text.charAt(at))) {
            at += step;
        }
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static Optional<WrittenDate> written(PartialDate date) {
        return switch (date) {
            case PartialDate.Day day ->
                Optional.of(WrittenDate.dayOfMonth(
                                day.date().getMonthValue(), day.date().getDayOfMonth())
                        .inYear(day.date().getYear()));
            case PartialDate.Month _month -> Optional.empty();
            case PartialDate.Year _year -> Optional.empty();
        };
    }

    /** The day of the dateline, else the first day in the story whose month is written in letters. */
    private static Optional<WrittenDate> firstInWords(Story story) {
        Stream<Span> stretches = Stream.concat(
                story.dateline().stream(), story.sentences().stream().map(sentence -> sentence.span()));
        return stretches
                .flatMap(span -> PublicationDating.firstDate(story, span, DayMonthOrder.UNKNOWN).stream())
                .filter(found -> found.span().of(story.article().text()).chars().anyMatch(Character::isLetter))
                .map(PublicationDating.Found::date)
                .filter(date -> date.day().isPresent() && date.month().isPresent())
                .findFirst();
    }

    private static Optional<DayMonthOrder> at(DateText text, int at, Optional<WrittenDate> told) {
        DatePart first = text.at(at);
        DatePart second = text.at(at + 2);
        DatePart year = text.at(at + 4);
        boolean slashes = text.at(at + 1).is("/") && text.at(at + 3).is("/");
        boolean dashes = text.at(at + 1).is("-") && text.at(at + 3).is("-");
        boolean figures = (slashes || dashes)
                && CalendarWords.isDay(first)
                && CalendarWords.isDay(second)
                && CalendarWords.isYear(year);
        if (!figures || first.number() == second.number()) {
            return Optional.empty();
        }
        if (first.number() > MONTHS) {
            return Optional.of(DayMonthOrder.DAY_FIRST);
        }
        if (second.number() > MONTHS) {
            return Optional.of(DayMonthOrder.MONTH_FIRST);
        }
        return told.flatMap(date -> fitting(date, first.number(), second.number(), year.number()));
    }

    private static Optional<DayMonthOrder> fitting(WrittenDate told, int first, int second, int year) {
        Optional<PartialDate> day =
                told.year().isPresent() ? told.date() : told.inYear(year).date();
        boolean dayFirst = isNear(day, second, first, year);
        boolean monthFirst = isNear(day, first, second, year);
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        return Optional.of(dayFirst ? DayMonthOrder.DAY_FIRST : DayMonthOrder.MONTH_FIRST);
    }

    private static boolean isNear(Optional<PartialDate> told, int month, int day, int year) {
        List<PartialDate> both = Stream.of(told, PartialDate.of(year, OptionalInt.of(month), OptionalInt.of(day)))
                .flatMap(Optional::stream)
                .toList();
        return both.size() == 2
                && Math.abs(ChronoUnit.DAYS.between(
                                both.getFirst().earliest(), both.getLast().earliest()))
                        <= NEAR_DAYS;
    }
}
