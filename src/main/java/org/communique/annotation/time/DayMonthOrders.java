package org.communique.annotation.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.communique.annotation.PartialDate;
import org.communique.text.Span;
import org.communique.text.Story;

/**
 * Finds out how a publisher writes dates in figures: by a date of the page that can be read in one way only, or by one
 * whose reading equals the day of publication.
 */
final class DayMonthOrders {
    private static final int MONTHS = 12;

    private DayMonthOrders() {}

    static DayMonthOrder of(Story story, Optional<PublicationDate> publication) {
        String text = story.article().text();
        DateText all = DateText.of(text, new Span(0, text.length()));
        for (int at = 0; at < all.size(); at++) {
            Optional<DayMonthOrder> order = at(all, at, publication.map(PublicationDate::date));
            if (order.isPresent()) {
                return order.get();
            }
        }
        return DayMonthOrder.UNKNOWN;
    }

    private static Optional<DayMonthOrder> at(DateText text, int at, Optional<PartialDate> publication) {
        DatePart first = text.at(at);
        DatePart second = text.at(at + 2);
        DatePart year = text.at(at + 4);
        boolean figures = text.at(at + 1).is("/")
                && text.at(at + 3).is("/")
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
        return publication.flatMap(day -> fitting(day, first.number(), second.number(), year.number()));
    }

    private static Optional<DayMonthOrder> fitting(PartialDate day, int first, int second, int year) {
        if (PartialDate.of(year, OptionalInt.of(second), OptionalInt.of(first)).equals(Optional.of(day))) {
            return Optional.of(DayMonthOrder.DAY_FIRST);
        }
        if (PartialDate.of(year, OptionalInt.of(first), OptionalInt.of(second)).equals(Optional.of(day))) {
            return Optional.of(DayMonthOrder.MONTH_FIRST);
        }
        return Optional.empty();
    }
}
