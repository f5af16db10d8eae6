package org.communique.annotation.time;

import java.util.Optional;

/** One form in which English names a date, or one that only looks like a date. */
interface TimeRule {
    /**
     * What stands at a place, if it has this rule's form.
     *
     * @param text the sentence
     * @param at place of its first part
     * @param context what it is counted from
     */
    Optional<TimeMatch> match(DateText text, int at, TimeContext context);
}
