package org.communique.annotation.time;

import java.util.Optional;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.text.Span;

/**
 * Words of a sentence that name a day, a month, a year or a span of days, resolved against the day of publication.
 *
 * <p>"On Thursday" and "on December 10" look back in a report and ahead in an announcement. Both readings are given,
 * and who knows the tense of the sentence chooses; where the words leave no choice ("yesterday", "July 5, 2023") they
 * are equal.
 *
 * @param span the words of the date, with the weekday and the "from" or "until" that belong to it
 * @param past the reading if the sentence tells what has happened
 * @param ahead the reading if the sentence tells what is planned
 * @param basis what the date was counted from
 * @param attachment whether it dates what is told, or the telling
 */
public record TimeExpression(Span span, DateRange past, DateRange ahead, DateBasis basis, DateAttachment attachment) {

    /** The start in the reading for what has happened. */
    public Optional<PartialDate> date() {
        return past.start();
    }

    /** The end in the reading for what has happened. */
    public Optional<PartialDate> end() {
        return past.end();
    }
}
