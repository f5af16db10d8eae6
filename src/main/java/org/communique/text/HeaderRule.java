package org.communique.text;

import java.util.regex.Pattern;

/**
 * Date, section, place and byline above a story.
 *
 * <p>{@code "Friday, March 7, 2025, 11:00 GMT+7" → HEADER}, {@code "Ministry of Foreign Affairs" → HEADER}
 */
final class HeaderRule {
    private static final int LONGEST = 120;
    private static final Pattern CLOCK =
            Pattern.compile("^(?:(?:local |current )?time(?: now)? in |today(?: is|:)|now:)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHING = Pattern.compile(
            "\\b(?:first |last )?(?:published|updated|created|posted|released?|modified)(?: (?:on|at|date))?\\b|\\bdate\\b\\s*:?|\\bpage \\d+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE = Pattern.compile(
            "^(?:by |staff (?:reporter|writer|correspondent)|from our (?:staff|correspondent)|web desk\\b)|\\b(?:news )?desk$|\\bcorrespondent$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY = Pattern.compile(
            "^(?:[\\p{L}.']+,? ){0,2}(?:Ministry|Department|Minister|Office|Embassy|Government|Republic|Commission|Council|Kingdom|Secretary|Secretariat|Mission|Delegation) (?:of|for|to) .+|.+ (?:Office|Ministry|Department|Agency|Embassy|Service)$");
    private static final Pattern BODY_WORDS =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.'’,]*|of|for|and|the|to|&|press|service)(?: |$)");

    private static final Pattern SMALL =
            Pattern.compile("(?<![\\p{L}.])(?!(?:at|on|in|by|of|the|and|local|time|with|from|to)\\b)\\p{Ll}{2,}");

    /** Whether the line is a date with little beside it: who published it, a section, a place. */
    boolean isDateLine(Line line) {
        if (!line.isShorterThan(LONGEST)
                || !DateWords.hasDate(line.text())
                || CLOCK.matcher(line.text()).lookingAt()) {
            return false;
        }
        String rest = PUBLISHING.matcher(DateWords.without(line.text())).replaceAll(" ");
        return new Line(line.span(), rest).words(7) <= 5 && !tells(rest);
    }

    /** Whether the line tells when the page was looked at, which says nothing about the story. */
    boolean isClock(Line line) {
        return line.isShorterThan(LONGEST) && CLOCK.matcher(line.text()).lookingAt();
    }

    /** Whether the line names who speaks: an author, a desk, a ministry. */
    boolean isByline(Line line) {
        return line.isShorterThan(LONGEST)
                && line.words(9) <= 8
                && (BYLINE.matcher(line.text()).find() || isInstitution(line.text()));
    }

    private static boolean isInstitution(String text) {
        return BODY.matcher(text).matches()
                && BODY_WORDS.matcher(text).replaceAll("").isBlank();
    }

    /** Whether the rest of a date line has words of its own in small letters, as a headline would. */
    private static boolean tells(String rest) {
        Line line = new Line(new Span(0, 0), rest);
        return line.words(3) >= 3 && SMALL.matcher(rest).find();
    }
}
