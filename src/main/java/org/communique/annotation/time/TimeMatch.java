package org.communique.annotation.time;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;

/**
 * The words that a rule has claimed, and their readings; no reading if they are no date or can't be resolved.
 *
 * @param next the place behind the words
 */
record TimeMatch(int next, Optional<Reading> reading) {

    /** The dates that the words mean in a report and in an announcement. */
    record Reading(DateRange past, DateRange ahead, DateBasis basis) {
        /** The same day as the last one of a span whose first is told elsewhere. */
        Reading asEnd() {
            return new Reading(past.asEnd(), ahead.asEnd(), basis);
        }
    }

    /** These words name no date. */
    static TimeMatch skip(int next) {
        return new TimeMatch(next, Optional.empty());
    }

    static TimeMatch of(int next, DateRange past, DateRange ahead, DateBasis basis) {
        boolean empty = past.isEmpty() && ahead.isEmpty();
        return new TimeMatch(next, empty ? Optional.empty() : Optional.of(new Reading(past, ahead, basis)));
    }

    /** Each reading turned into another. */
    TimeMatch map(UnaryOperator<DateRange> turn) {
        return reading.map(r -> of(next, turn.apply(r.past()), turn.apply(r.ahead()), r.basis()))
                .orElse(this);
    }

    /** The same readings for more words. */
    TimeMatch upTo(int further) {
        return new TimeMatch(further, reading);
    }

    /** One date, whatever the tense. */
    static TimeMatch on(int next, Optional<PartialDate> date, DateBasis basis) {
        DateRange range = date.map(DateRange::on).orElse(DateRange.NONE);
        return of(next, range, range, basis);
    }
}
