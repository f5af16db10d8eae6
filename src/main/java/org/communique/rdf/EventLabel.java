package org.communique.rdf;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.annotation.PartialDate;
import org.communique.event.EventType;

/**
 * What an event is called in English: "8th Vietnam–Russia Defence Strategy Dialogue, Hà Nội, 3 September 2025",
 * "Meeting of Russia and Vietnam, Moscow, 3 December 2018". Reports and canonical events are named by the same rule.
 *
 * @param type what kind of event
 * @param series the name of its series
 * @param ordinal its number in the series
 * @param parties the names of the sides
 * @param territory the name of the side in whose territory it was, if it is one of the sides
 * @param award what was conferred
 * @param place the town or venue
 * @param date its day, or the first of several
 */
public record EventLabel(
        EventType type,
        Optional<String> series,
        OptionalInt ordinal,
        List<String> parties,
        Optional<String> territory,
        Optional<String> award,
        Optional<String> place,
        Optional<PartialDate> date) {
    private static final int LONGEST_LIST = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    public EventLabel {
        parties = parties.stream().sorted().toList();
    }

    /** The label; never empty. */
    public String text() {
        StringBuilder label = new StringBuilder(heading());
        place.ifPresent(p -> label.append(", ").append(p));
        date.ifPresent(d -> label.append(", ").append(english(d)));
        return label.toString();
    }

    private String heading() {
        return switch (type) {
            case DIALOGUE_SESSION -> series.map(this::numbered).orElseGet(() -> numbered("dialogue") + sides(" of "));
            case CONFERENCE -> series.map(this::numbered).orElseGet(() -> "Conference" + sides(" of "));
            case MEETING -> "Meeting" + sides(" of ");
            case VISIT -> "Visit" + journey();
            case CALL -> "Call" + sides(" between ");
            case SIGNING -> "Signing" + sides(" by ");
            case AWARD_CONFERRAL ->
                award.map(a -> "Conferral of " + withArticle(a)).orElseGet(() -> "Conferral" + sides(" between "));
            case EXERCISE -> numbered("exercise") + sides(" of ");
            case COMMEMORATION -> "Commemoration" + sides(" by ");
        };
    }

    private String numbered(String name) {
        String number = ordinal.isPresent() ? ordinal(ordinal.getAsInt()) + " " : "";
        String text = number + name;
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String journey() {
        List<String> visitors = parties.stream()
                .filter(party -> territory.isEmpty() || !party.equals(territory.get()))
                .toList();
        if (territory.isPresent() && visitors.size() == 1) {
            return " from " + visitors.getFirst() + " to " + territory.get();
        }
        return sides(" of ");
    }

    private String sides(String preposition) {
        if (parties.isEmpty()) {
            return "";
        }
        if (parties.size() == 1) {
            return preposition + parties.getFirst();
        }
        if (parties.size() > LONGEST_LIST) {
            int others = parties.size() - LONGEST_LIST + 1;
            return preposition + String.join(", ", parties.subList(0, LONGEST_LIST - 1)) + " and " + others + " others";
        }
        return preposition + String.join(", ", parties.subList(0, parties.size() - 1)) + " and " + parties.getLast();
    }

    private static String withArticle(String award) {
        return award.toLowerCase(Locale.ROOT).startsWith("the ") ? award : "the " + award;
    }

    /** 1st, 2nd, 3rd, 4th, 11th, 21st. */
    static String ordinal(int number) {
        int lastTwo = Math.abs(number % 100);
        String suffix = lastTwo >= 11 && lastTwo <= 13
                ? "th"
                : switch (lastTwo % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + suffix;
    }

    /** "3 September 2025", "July 2023", "2023". */
    static String english(PartialDate date) {
        return switch (date) {
            case PartialDate.Day day -> DAY.format(day.date());
            case PartialDate.Month month -> MONTH.format(month.month());
            case PartialDate.Year year -> Integer.toString(year.year());
        };
    }
}
