package org.communique.annotation.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.text.WordSet;

/** The English words of the calendar, in full and as newspapers shorten them. */
final class CalendarWords {
    private static final int SHORT = 3;
    private static final Map<String, Month> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));
    private static final Set<String> ORDINAL_ENDINGS = WordSet.of("st", "nd", "rd", "th");

    private CalendarWords() {}

    /** All names of months, weekdays and counts. */
    static Set<String> all() {
        Set<String> all = new HashSet<>(MONTHS.keySet());
        all.addAll(WEEKDAYS.keySet());
        all.addAll(NUMBERS.keySet());
        return Collections.unmodifiableSet(all);
    }

    /** The month of a capitalised name: "march" is a verb, "March" is the month. */
    static Optional<Month> month(DatePart part) {
        return part.capital() ? Optional.ofNullable(MONTHS.get(part.text())) : Optional.empty();
    }

    /** Whether it is a month's name in full: "June", not "Jun". */
    static boolean isFullMonth(DatePart part) {
        return month(part)
                .filter(month -> part.is(month.name().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    static Optional<DayOfWeek> weekday(DatePart part) {
        return part.capital() ? Optional.ofNullable(WEEKDAYS.get(part.text())) : Optional.empty();
    }

    /** A count in digits or in words up to twelve. */
    static OptionalInt count(DatePart part) {
        Integer word = NUMBERS.get(part.text());
        if (word != null) {
            return OptionalInt.of(word);
        }
        return part.number() > 0 ? OptionalInt.of(part.number()) : OptionalInt.empty();
    }

    static boolean isOrdinalEnding(DatePart part) {
        return ORDINAL_ENDINGS.contains(part.text());
    }

    /** Whether a number can be a day of a month. */
    static boolean isDay(DatePart part) {
        return part.text().length() <= 2 && part.number() >= 1 && part.number() <= 31;
    }

    /** Whether a number can be a year of the news or of the history behind it. */
    static boolean isYear(DatePart part) {
        return part.text().length() == 4 && part.number() >= 1800 && part.number() <= 2099;
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, SHORT), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            weekdays.put(name, day);
            weekdays.put(name.substring(0, SHORT), day);
        }
        weekdays.put("tues", DayOfWeek.TUESDAY);
        weekdays.put("thur", DayOfWeek.THURSDAY);
        weekdays.put("thurs", DayOfWeek.THURSDAY);
        return Map.copyOf(weekdays);
    }
}
