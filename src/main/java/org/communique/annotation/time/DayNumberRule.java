package org.communique.annotation.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.text.WordSet;

/**
 * The number of a day without its month. {@code "on the 11th" -> the 11th nearest to the publication}; {@code "from the
 * 11th to the 15th"}; {@code "on the 12th and 13th"}; {@code "on the 4th of next month"}; {@code "the 4th instant"}. An
 * ordinal before a noun counts something else ("the 11th meeting").
 */
final class DayNumberRule implements TimeRule {
    private static final Set<String> OPENERS = WordSet.words("""
            on from until till since of between to through by""");
    private static final Set<String> JOINTS = WordSet.of("to", "until", "till", "through", "-");
    private static final Set<String> FOLLOWERS = WordSet.of(
            "", ",", ".", ";", ")", "for", "that", "to", "and", "in", "at", "with", "when", "while", "until", "here",
            "by", "between", "where", "after", "before");

    /** A day, its month if the words tell it, and the place behind. */
    private record Numbered(int day, Optional<YearMonth> month, int next) {
        Optional<LocalDate> near(LocalDate published) {
            return month.map(named ->
                            named.isValidDay(day) ? Optional.of(named.atDay(day)) : Optional.<LocalDate>empty())
                    .orElseGet(() -> nearest(day, published));
        }
    }

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        boolean opened = OPENERS.contains(text.at(at - 1).text()) && text.at(at).is("the");
        Optional<Numbered> first = opened ? numbered(text, at + 1, context) : Optional.empty();
        return first.map(start -> {
            Optional<LocalDate> day = context.publicationDay().flatMap(start::near);
            return day.map(from -> resolve(text, start, from)).orElse(TimeMatch.skip(start.next()));
        });
    }

    private static TimeMatch resolve(DateText text, Numbered start, LocalDate from) {
        DatePart joint = text.at(start.next());
        int second = text.at(start.next() + 1).is("the") ? start.next() + 2 : start.next() + 1;
        OptionalInt last = ordinal(text, second);
        boolean spans = last.isPresent()
                && FOLLOWERS.contains(text.at(second + 2).text())
                && (JOINTS.contains(joint.text()) || joint.is("and") && last.getAsInt() == start.day() + 1);
        if (!spans) {
            return TimeMatch.on(start.next(), Optional.of(PartialDate.of(from)), DateBasis.RELATIVE);
        }
        Optional<PartialDate> end = after(from, last.getAsInt()).map(PartialDate::of);
        DateRange range = new DateRange(Optional.of(PartialDate.of(from)), end);
        return TimeMatch.of(second + 2, range, range, DateBasis.RELATIVE);
    }

    private static Optional<Numbered> numbered(DateText text, int at, TimeContext context) {
        OptionalInt day = ordinal(text, at);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int behind = at + 2;
        boolean instant = text.at(behind).is("instant") || text.at(behind).is("inst");
        if (instant) {
            return Optional.of(new Numbered(day.getAsInt(), context.publicationMonth(), behind + 1));
        }
        if (text.at(behind).is("of")) {
            return ofMonth(text, day.getAsInt(), behind + 1, context);
        }
        return FOLLOWERS.contains(text.at(behind).text())
                        || JOINTS.contains(text.at(behind).text())
                ? Optional.of(new Numbered(day.getAsInt(), Optional.empty(), behind))
                : Optional.empty();
    }

    private static Optional<Numbered> ofMonth(DateText text, int day, int at, TimeContext context) {
        int turn = text.at(at).is("the") ? at + 1 : at;
        if (text.at(turn).is("month") && turn > at) {
            return Optional.of(new Numbered(day, context.publicationMonth(), turn + 1));
        }
        if (!text.at(turn + 1).is("month")) {
            return Optional.empty();
        }
        Optional<YearMonth> published = context.publicationMonth();
        Optional<YearMonth> month = switch (text.at(turn).text()) {
            case "this", "current" -> published;
            case "last", "previous" -> published.map(m -> m.minusMonths(1));
            case "next", "coming" -> published.map(m -> m.plusMonths(1));
            case "same" -> context.previousMonth().or(() -> published);
            default -> Optional.empty();
        };
        return month.map(named -> new Numbered(day, Optional.of(named), turn + 2));
    }

    private static OptionalInt ordinal(DateText text, int at) {
        return CalendarWords.isDay(text.at(at)) && CalendarWords.isOrdinalEnding(text.at(at + 1))
                ? OptionalInt.of(text.at(at).number())
                : OptionalInt.empty();
    }

    /** The day with this number that is nearest to another day, if a month nearby has it. */
    static Optional<LocalDate> nearest(int number, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return Stream.of(month.minusMonths(1), month, month.plusMonths(1))
                .filter(candidate -> candidate.isValidDay(number))
                .map(candidate -> candidate.atDay(number))
                .min(Comparator.comparingLong(candidate -> Math.abs(candidate.toEpochDay() - day.toEpochDay())));
    }

    private static Optional<LocalDate> after(LocalDate start, int number) {
        YearMonth month = YearMonth.from(start);
        return Stream.of(month, month.plusMonths(1))
                .filter(candidate -> candidate.isValidDay(number))
                .map(candidate -> candidate.atDay(number))
                .filter(candidate -> candidate.isAfter(start))
                .findFirst();
    }
}
