package org.communique.annotation.time;

import java.util.Optional;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;

/**
 * The words that a rule has claimed, and their readings; no reading if they are no date or can't be resolved.
 *
 * @param next the place behind the words
 */
record TimeMatch(int next, Optional<Reading> reading) {

    /** The dates that the words mean in a report and in an announcement. */
    record Reading(DateRange past, DateRange ahead, DateBasis basis) {}

    /** These words name no date. */
    static TimeMatch skip(int next) {
        return new TimeMatch(next, Optional.empty());
    }

    static TimeMatch of(int next, DateRange past, DateRange ahead, DateBasis basis) {
        boolean empty = past.isEmpty() && ahead.isEmpty();
        return new TimeMatch(next, empty ? Optional.empty() : Optional.of(new Reading(past, ahead, basis)));
    }

    /** One date, whatever the tense. */
    static TimeMatch on(int next, Optional<PartialDate> date, DateBasis basis) {
        DateRange range = date.map(DateRange::on).orElse(DateRange.NONE);
        return of(next, range, range, basis);
    }
}
