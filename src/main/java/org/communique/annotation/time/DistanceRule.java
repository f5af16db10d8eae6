package org.communique.annotation.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.text.WordSet;

/**
 * A distance in days, weeks, months or years. {@code "two days ago"} is counted from the publication; {@code "two days
 * earlier"}, {@code "one month before that"} and {@code "a week later"} from the date named before. {@code "two days
 * before the summit"} dates the summit, not the event, and is none.
 */
final class DistanceRule implements TimeRule {
    private static final Set<String> CLAUSE_ENDS = WordSet.of("", ",", ".", ";", ":", ")", "that", "this");

    /** How far, and in which unit. */
    private record Distance(int count, String unit, boolean fromPublication) {
        Distance back() {
            return new Distance(-count, unit, fromPublication);
        }
    }

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        OptionalInt count = text.at(at).is("the") ? OptionalInt.of(1) : CalendarWords.count(text.at(at));
        String unit = singular(text.at(at + 1).text());
        if (count.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        if (isAhead(text, at + 2)) {
            return Optional.of(on(at + 4, new Distance(count.getAsInt(), unit, true), context));
        }
        DatePart direction = text.at(at + 2);
        boolean ends = CLAUSE_ENDS.contains(text.at(at + 3).text());
        Distance distance = new Distance(count.getAsInt(), unit, direction.is("ago"));
        return switch (direction.text()) {
            case "ago", "earlier" -> Optional.of(on(at + 3, distance.back(), context));
            case "later" -> Optional.of(on(at + 3, distance, context));
            case "before", "previously" ->
                ends ? Optional.of(on(behindThat(text, at + 3), distance.back(), context)) : Optional.empty();
            case "after" -> ends ? Optional.of(on(behindThat(text, at + 3), distance, context)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "In three days' time", "three days from now". */
    private static boolean isAhead(DateText text, int at) {
        return text.at(at).is("'") && text.at(at + 1).is("time")
                || text.at(at).is("from")
                        && (text.at(at + 1).is("now") || text.at(at + 1).is("today"));
    }

    private static TimeMatch on(int next, Distance distance, TimeContext context) {
        return TimeMatch.on(next, date(distance, context), DateBasis.RELATIVE);
    }

    private static Optional<PartialDate> date(Distance distance, TimeContext context) {
        Optional<LocalDate> day = distance.fromPublication() ? context.publicationDay() : context.frame();
        Optional<YearMonth> month = distance.fromPublication() ? context.publicationMonth() : context.previousMonth();
        Optional<Integer> year = distance.fromPublication() ? context.publicationYear() : context.previousYear();
        return switch (distance.unit()) {
            case "day" -> day.map(d -> PartialDate.of(d.plusDays(distance.count())));
            case "week" -> day.flatMap(d -> week(d.plusWeeks(distance.count()), distance));
            case "month" -> month.map(m -> new PartialDate.Month(m.plusMonths(distance.count())));
            default -> year.map(y -> new PartialDate.Year(y + distance.count()));
        };
    }

    /** "A week ago" may be a day off; "a week later" in a report counts from a named day to another. */
    private static Optional<PartialDate> week(LocalDate day, Distance distance) {
        return distance.fromPublication()
                ? CalendarUnitRule.weekOf(day)
                : Optional.of(new PartialDate.Month(YearMonth.from(day)));
    }

    private static int behindThat(DateText text, int at) {
        return text.at(at).is("that") || text.at(at).is("this") ? at + 1 : at;
    }

    private static String singular(String unit) {
        return switch (unit) {
            case "day", "days" -> "day";
            case "week", "weeks" -> "week";
            case "month", "months" -> "month";
            case "year", "years" -> "year";
            default -> "";
        };
    }
}
