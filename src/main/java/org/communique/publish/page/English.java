package org.communique.publish.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How names, numbers and days stand within a sentence. */
final class English {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final Pattern WITH_ARTICLE = Pattern.compile("United .+|.+ (Republic|Islands|Union|Emirates)|"
            + "(Democratic )?Republic of .+|Bahamas|Comoros|Gambia|Holy See|Maldives|Netherlands|Philippines");
    private static final Pattern DAY_ALONE = Pattern.compile("\\d{4}-\\d\\d(-\\d\\d)?");
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final int NAMED = 4;

    private English() {}

    /** A state or an organisation with "the" where English has it within a sentence. */
    static String withArticle(String name) {
        return WITH_ARTICLE.matcher(name).matches() ? "the " + name : name;
    }

    /** The text without characters that turn the direction of what follows them, which in a sentence is not theirs. */
    static String straight(String text) {
        return TURNING.matcher(text).replaceAll("");
    }

    /** "A, B and C"; of many the first ones and how many more there are. */
    static String listed(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        if (names.size() > NAMED + 1) {
            return String.join(", ", names.subList(0, NAMED)) + " and %,d more".formatted(names.size() - NAMED);
        }
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** A number as the place in an order: 1st, 2nd, 3rd, 4th. */
    static String ordinal(int number) {
        String end = number / 10 % 10 == 1
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + end;
    }

    static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** Sentences one behind the other; empty ones are left out. */
    static String joined(List<String> sentences) {
        return sentences.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The title of a thing; an article that is known by nothing but its day is called one. */
    static String titleOfArticle(String name) {
        return DAY_ALONE.matcher(name).matches() ? "Article of " + date(name) : name;
    }

    /** " on 3 September 2025", " in September 2025", " in 2025". */
    static String on(String iso) {
        return (iso.length() > 7 ? " on " : " in ") + date(iso);
    }

    /** " from 3 to 5 September 2025"; month and year stand once if they are the same. */
    static String span(String start, String end) {
        return " from " + withoutWhatFollows(start, end) + " to " + date(end);
    }

    private static String withoutWhatFollows(String start, String end) {
        String first = date(start);
        if (start.length() != 10 || end.length() != 10 || first.equals(start)) {
            return first;
        }
        if (start.substring(0, 7).equals(end.substring(0, 7))) {
            return first.substring(0, first.indexOf(' '));
        }
        return start.substring(0, 4).equals(end.substring(0, 4)) ? first.substring(0, first.lastIndexOf(' ')) : first;
    }

    /** A day, a month or a year in words. */
    static String date(String iso) {
        try {
            return switch (iso.length()) {
                case 10 -> LocalDate.parse(iso).format(DAY);
                case 7 -> YearMonth.parse(iso).format(MONTH);
                default -> iso;
            };
        } catch (DateTimeException e) {
            // What is no date after all is shown as it is written.
            return iso;
        }
    }
}
