package org.communique.entity.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.communique.annotation.PartialDate;
import org.communique.entity.KnownPersonEntry.Office;

/** How far a day is from terms of office. An end that is not known is no proof that the office is still held. */
final class Terms {
    /** Longer than this, a term whose end or start is unknown proves nothing. */
    private static final int OPEN_YEARS = 25;

    /** Papers announce a new minister before the oath and call one by the office after it. */
    private static final int SLACK_DAYS = 90;

    private Terms() {}

    /** Days between the date and the nearest term; 0 within one; nothing if no term has a date. */
    static OptionalLong distance(Collection<Office> offices, PartialDate date) {
        return offices.stream()
                .filter(office -> office.start().isPresent() || office.end().isPresent())
                .mapToLong(office -> distance(office, date))
                .min();
    }

    /** Whether the date lies in one of the terms, give or take some weeks. */
    static boolean holds(List<Office> offices, PartialDate date) {
        return distance(offices, date).orElse(Long.MAX_VALUE) <= SLACK_DAYS;
    }

    private static long distance(Office office, PartialDate date) {
        LocalDate first = office.start()
                .map(PartialDate::earliest)
                .orElseGet(() -> office.end().orElseThrow().earliest().minusYears(OPEN_YEARS));
        LocalDate last = office.end()
                .map(PartialDate::latest)
                .orElseGet(() -> office.start().orElseThrow().latest().plusYears(OPEN_YEARS));
        long before = ChronoUnit.DAYS.between(date.latest(), first);
        long after = ChronoUnit.DAYS.between(last, date.earliest());
        return Math.max(0, Math.max(before, after));
    }
}
