package org.communique.annotation.time;

import java.util.List;
import java.util.Optional;
import org.communique.annotation.PartialDate;

/** One day in any of its forms: "July 5", "Friday", "today", "the 12th". What a span is made of, and what ends one. */
final class SingleDates {
    private static final List<TimeRule> RULES =
            List.of(new ExplicitDateRule(), new RelativeDayRule(), new WeekdayRule(), new DayNumberRule());

    private SingleDates() {}

    /** The day at a place, perhaps behind "the", "this" or "next". */
    static Optional<TimeMatch> at(DateText text, int at, TimeContext context) {
        return rules(text, at, context)
                .or(() -> isTurn(text.at(at)) ? rules(text, at + 1, context) : Optional.empty())
                .filter(match -> match.reading().filter(SingleDates::isDay).isPresent());
    }

    private static Optional<TimeMatch> rules(DateText text, int at, TimeContext context) {
        return RULES.stream()
                .flatMap(rule -> rule.match(text, at, context).stream())
                .findFirst();
    }

    private static boolean isTurn(DatePart part) {
        return switch (part.text()) {
            case "this", "next", "last", "late", "early", "on", "coming" -> true;
            default -> false;
        };
    }

    private static boolean isDay(TimeMatch.Reading reading) {
        return reading.past().end().isEmpty()
                && reading.past()
                        .start()
                        .filter(PartialDate.Day.class::isInstance)
                        .isPresent();
    }
}
