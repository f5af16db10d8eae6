package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a line in which a caption and its credit run straight into the dateline of the story.
 *
 * <p>{@code "The envoys in Oslo. (Photo: NTB) OSLO (NTB) – The two" → "The envoys in Oslo. (Photo: NTB)", "OSLO (NTB) –
 * The two"}
 */
final class GluedStoryRule {
    /** Within so many characters the dateline begins. */
    private static final int SIGHT = 700;

    private static final int FEWEST_WORDS = 25;
    private static final int FIRST_LINES = 12;
    /** What may stand before the dateline: the end of a sentence or of a credit, or the name of a photographer. */
    private static final Pattern SEAM = Pattern.compile(
            "(?:[.!?)\\]]|\\b(?:photos?|VNS|VNA|AFP|AP|Reuters|Yonhap|Xinhua)(?: \\p{Lu}[\\p{Ll}\\p{M}]{1,12}){0,4})\\s(?=\\p{Lu})");

    private final DatelineRule datelines = new DatelineRule();

    List<Line> cut(List<Line> lines) {
        List<Line> cut = new ArrayList<>(lines.size() + 1);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            OptionalInt seam = i < FIRST_LINES && line.words(FEWEST_WORDS) >= FEWEST_WORDS
                    ? seam(line.text())
                    : OptionalInt.empty();
            if (seam.isPresent()) {
                int at = seam.getAsInt();
                cut.add(part(line, 0, at));
                cut.add(part(line, at, line.text().length()));
            } else {
                cut.add(line);
            }
        }
        return cut;
    }

    private static Line part(Line line, int from, int to) {
        int begin = line.span().begin();
        Span span = Line.trimmed(line.text(), new Span(from, to));
        return new Line(new Span(begin + span.begin(), begin + span.end()), span.of(line.text()));
    }

    private OptionalInt seam(String text) {
        int dash = lastDash(text);
        if (dash < 0) {
            return OptionalInt.empty();
        }
        Matcher seam = SEAM.matcher(text).region(0, Math.min(SIGHT, dash));
        while (seam.find()) {
            String rest = text.substring(seam.end());
            OptionalInt end = datelines.end(rest, false);
            if (end.isPresent() && end.getAsInt() < rest.length() && hasMark(rest, end.getAsInt())) {
                return OptionalInt.of(seam.end());
            }
        }
        return OptionalInt.empty();
    }

    /** The last dash in sight that may end a dateline; -1 without one. */
    private static int lastDash(String text) {
        int at = Math.min(text.length(), SIGHT + DatelineRule.WINDOW) - 1;
        while (at >= 0 && !mayEndDateline(text, at)) {
            at--;
        }
        return at;
    }

    /** The dash of "state-run" ends none. */
    private static boolean mayEndDateline(String text, int at) {
        char c = text.charAt(at);
        return Glyph.isDash(c)
                && (c == '—'
                        || at > 0 && text.charAt(at - 1) == c
                        || at + 1 == text.length()
                        || Glyph.isBlank(text.charAt(at + 1))
                        || Character.isUpperCase(text.charAt(at + 1)));
    }

    /** Only a dash ends a dateline so clearly that it may be looked for within a line. */
    private static boolean hasMark(String text, int end) {
        int at = end;
        while (at > 0 && Glyph.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 && Glyph.isDash(text.charAt(at - 1));
    }
}
