package org.communique.annotation.time;

import java.util.Optional;
import java.util.Set;
import org.communique.text.WordSet;

/**
 * The end of a span whose start is told elsewhere or not at all. {@code "until December 23" -> end 12-23}; {@code "runs
 * through Friday" -> the next one}; {@code "lasted until Friday" -> the last one}.
 */
final class UntilRule implements TimeRule {
    private static final int REACH = 6;
    private static final Set<String> OPENERS = WordSet.of("until", "till", "through", "thru");
    private static final Set<String> PAST = WordSet.words("""
            lasted ran was were continued stayed went took had remained visited held""");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        boolean upTo = text.at(at).is("up") && text.at(at + 1).is("to");
        if (!upTo && !OPENERS.contains(text.at(at).text())) {
            return Optional.empty();
        }
        return SingleDates.at(text, upTo ? at + 2 : at + 1, context)
                .flatMap(match -> match.reading().map(reading -> until(match.next(), reading, isPast(text, at))));
    }

    private static TimeMatch until(int next, TimeMatch.Reading reading, boolean past) {
        DateRange ahead = reading.ahead().asEnd();
        return TimeMatch.of(next, past ? reading.past().asEnd() : ahead, ahead, reading.basis());
    }

    /** What goes on until a day ends ahead of the publication, unless a verb says that it is over. */
    private static boolean isPast(DateText text, int at) {
        for (int back = 1; back <= REACH; back++) {
            if (PAST.contains(text.at(at - back).text())) {
                return true;
            }
        }
        return false;
    }
}
