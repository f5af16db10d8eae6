package org.communique.text;

import java.util.regex.Pattern;

/** How English news writes dates and times, as parts of patterns. Each alternative is bounded, none nests a repetition. */
final class DateWords {
    static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    static final String WEEKDAY = "(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?"
            + "|Sat(?:urday)?|Sun(?:day)?)\\b\\.?";
    static final String DAY = "(?:[0-3]?\\d)(?:st|nd|rd|th)?\\b";
    static final String YEAR = "(?:'?\\d{2}|(?:19|20)\\d{2})\\b(?!:\\d)";

    /** "November 22", "Nov. 22, 2017", "22 November 2017", "11th June, 2021". */
    static final String WRITTEN = "(?:" + MONTH + "\\s{0,2}" + DAY + "(?:[,/]?\\s{0,2}(?:19|20)\\d{2}\\b)?|" + DAY
            + "\\s{0,2}(?:of )?" + MONTH + "(?:,?\\s{0,2}" + YEAR + ")?)";

    /** "2017-11-22", "22.11.2017", "11/22/2017", "26-03-2024". */
    static final String FIGURES =
            "(?:(?:19|20)\\d{2}[-./][01]?\\d[-./][0-3]?\\d\\b|[0-3]?\\d[-./][0-3]?\\d[-./](?:19|20)\\d{2}\\b)";

    /** "11:00", "6:20:05 PM". */
    static final String TIME = "(?:[0-2]?\\d[:.][0-5]\\d(?::[0-5]\\d)?(?:\\s?[ap]\\.?m\\b\\.?)?)";

    /** "GMT+7", "UTC+3", "(UTC+04:00)", "IST". */
    static final String ZONE =
            "(?:\\(?(?:GMT|UTC)\\s?(?:[+-]\\s?\\d{1,2}(?::?\\d{2})?)?\\)?|\\b(?:IST|EST|EDT|CET|EET|BST|ICT|WIB|MSK|PKT|KST|JST)\\b)";

    private static final Pattern DATE = Pattern.compile(WRITTEN + "|" + FIGURES, Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPRESSION = Pattern.compile(
            String.join("|", FIGURES, WRITTEN, TIME, ZONE, WEEKDAY + "(?=\\W|$)", MONTH + "\\s(?:19|20)\\d{2}\\b"),
            Pattern.CASE_INSENSITIVE);

    private DateWords() {}

    static boolean hasDate(String line) {
        return DATE.matcher(line).find();
    }

    /** What is left of a short line without its dates, times, weekdays and zones. */
    static String without(String line) {
        return EXPRESSION.matcher(line).replaceAll(" ");
    }
}
