package org.communique.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.text.WordSet;

/**
 * A weekday. {@code "on Thursday" -> the last Thursday up to the publication, or the next one from it if planned};
 * {@code "last Thursday" -> before the publication}; {@code "next Monday" -> behind it}; {@code "Monday of last week"};
 * {@code "last week on Monday"}. What stands behind it in brackets is {@link WeekdayDateRule}'s.
 */
final class WeekdayRule implements TimeRule {
    private static final Set<String> SHORT = WordSet.of("tues", "thur", "thurs");
    private static final int SHORTEST = 6;

    private final WeekdayDateRule dated = new WeekdayDateRule();

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        Optional<LocalDate> published = context.publicationDay();
        if (text.at(at + 1).is("week")) {
            return inNamedWeek(text, at, published);
        }
        Optional<DayOfWeek> weekday = weekday(text.at(at));
        if (weekday.isEmpty()) {
            return Optional.empty();
        }
        return dated.match(text, at, context)
                .or(() -> Optional.of(published
                        .map(day -> resolve(text, at, weekday.get(), day))
                        .orElse(TimeMatch.skip(at + 1))));
    }

    /** The weekday of a full name, or of a short one that is no other word: "Sun" and "Sat" are. */
    static Optional<DayOfWeek> weekday(DatePart part) {
        return CalendarWords.weekday(part)
                .filter(_d -> part.text().length() >= SHORTEST || SHORT.contains(part.text()));
    }

    private static Optional<TimeMatch> inNamedWeek(DateText text, int at, Optional<LocalDate> published) {
        int place = text.at(at + 2).is("on") ? at + 3 : at + 2;
        return weekday(text.at(place))
                .flatMap(weekday -> published.flatMap(day -> inWeek(text.at(at).text(), weekday, day)))
                .map(day -> fixed(place + 1, day));
    }

    private static TimeMatch resolve(DateText text, int at, DayOfWeek weekday, LocalDate published) {
        int week = text.at(at + 1).is("of") ? at + 2 : at + 1;
        if (text.at(week + 1).is("week")) {
            Optional<LocalDate> day = inWeek(text.at(week).text(), weekday, published);
            if (day.isPresent()) {
                return fixed(week + 2, day.get());
            }
        }
        return beside(text, at, weekday, published);
    }

    private static TimeMatch beside(DateText text, int at, DayOfWeek weekday, LocalDate published) {
        LocalDate past = published.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate ahead = published.with(TemporalAdjusters.nextOrSame(weekday));
        int next = at + 1;
        return switch (text.at(at - 1).text()) {
            case "last", "past" -> fixed(next, published.with(TemporalAdjusters.previous(weekday)));
            case "next", "coming" -> fixed(next, published.with(TemporalAdjusters.next(weekday)));
            case "this" -> fixed(next, inWeek("this", weekday, published).orElse(past));
            default ->
                TimeMatch.of(
                        next,
                        DateRange.on(PartialDate.of(past)),
                        DateRange.on(PartialDate.of(ahead)),
                        DateBasis.WEEKDAY);
        };
    }

    private static TimeMatch fixed(int next, LocalDate day) {
        return TimeMatch.on(next, Optional.of(PartialDate.of(day)), DateBasis.WEEKDAY);
    }

    private static Optional<LocalDate> inWeek(String which, DayOfWeek weekday, LocalDate published) {
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate day = monday.with(TemporalAdjusters.nextOrSame(weekday));
        return switch (which) {
            case "last" -> Optional.of(day.minusWeeks(1));
            case "this" -> Optional.of(day);
            case "next" -> Optional.of(day.plusWeeks(1));
            default -> Optional.empty();
        };
    }
}
