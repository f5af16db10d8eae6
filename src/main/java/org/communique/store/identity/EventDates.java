package org.communique.store.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.rdf.Concepts;
import org.communique.store.view.EventView;

/** How far the dates of two event reports agree. */
final class EventDates {
    private static final Set<String> INFERRED = Set.of(
            Concepts.of(DateBasis.DATELINE).getURI(),
            Concepts.of(DateBasis.PUBLICATION).getURI(),
            Concepts.of(DateBasis.RELATIVE).getURI(),
            Concepts.of(DateBasis.WEEKDAY).getURI());

    /** From the best agreement on. */
    enum Agreement {
        /** The same first day. */
        SAME_DAY,
        /** Days of one stretch of several days. */
        OVERLAP,
        /** A month or year, and a day or month within it. */
        COARSER,
        /** Two days running, one of which was counted from when the article was written: time zones do that. */
        NEXT_DAY,
        /** One has no date. */
        UNKNOWN,
        /** Days that differ. */
        NONE
    }

    private EventDates() {}

    static Agreement of(EventView one, EventView other) {
        Optional<PartialDate> a = date(one);
        Optional<PartialDate> b = date(other);
        if (a.isEmpty() || b.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        if (!(a.get() instanceof PartialDate.Day) || !(b.get() instanceof PartialDate.Day)) {
            return a.get().compatibleWith(b.get()) ? Agreement.COARSER : Agreement.NONE;
        }
        if (a.equals(b)) {
            return Agreement.SAME_DAY;
        }
        if (!first(one).isAfter(last(other)) && !first(other).isAfter(last(one))) {
            return Agreement.OVERLAP;
        }
        boolean running = Math.abs(ChronoUnit.DAYS.between(first(one), first(other))) == 1;
        return running && (isInferred(one) || isInferred(other)) ? Agreement.NEXT_DAY : Agreement.NONE;
    }

    /** When it began; of an event of which only the end is told, the end. */
    static Optional<PartialDate> date(EventView report) {
        return report.start().or(report::end).map(EventView.When::date);
    }

    /** The days of an event, a week at most; empty if no day is known. */
    static Set<LocalDate> days(EventView report) {
        Set<LocalDate> days = new TreeSet<>();
        if (date(report).filter(d -> d instanceof PartialDate.Day).isPresent()) {
            first(report).datesUntil(last(report).plusDays(1)).limit(7).forEach(days::add);
        }
        return days;
    }

    private static LocalDate first(EventView report) {
        return date(report).orElseThrow().earliest();
    }

    private static LocalDate last(EventView report) {
        LocalDate first = first(report);
        LocalDate end = report.end()
                .map(EventView.When::date)
                .filter(d -> d instanceof PartialDate.Day)
                .map(PartialDate::latest)
                .orElse(first);
        return end.isBefore(first) ? first : end;
    }

    private static boolean isInferred(EventView report) {
        return report.start()
                .or(report::end)
                .flatMap(EventView.When::basis)
                .filter(INFERRED::contains)
                .isPresent();
    }
}
