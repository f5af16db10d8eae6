package org.communique.release;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a table after RFC 4180. Where a spreadsheet could take a part of a cell for a formula there is an apostrophe
 * before it, and so there is where a text has one itself: taking one away at each such place gives every text back. A
 * number is no formula, whatever its sign.
 */
public final class CsvLine {
    /**
     * What makes a formula where a cell begins, with the forms of full width that spreadsheets of East Asia take for the
     * others. A cell begins where the text does. A reader that parts by semicolons or tabs sees cells begin behind these and
     * behind line ends as well, since quotation marks that do not open its cell mean nothing to it, and behind a quotation
     * mark that does. A tab or line end may be dropped at the beginning of a text, so none stays there unguarded.
     */
    private static final Pattern OPENING =
            Pattern.compile("(?<![^;\"\t\r\n])[=+\\-@'\uFF1D\uFF0B\uFF0D\uFF20]|\\A[\t\r\n]");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private CsvLine() {}

    /** The cells as one line with its end. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** The text with an apostrophe wherever a spreadsheet would take what follows for a formula. */
    static String guarded(String text) {
        return NUMBER.matcher(text).matches()
                ? text
                : OPENING.matcher(text).replaceAll(match -> Matcher.quoteReplacement("'" + match.group()));
    }

    private static String cell(String text) {
        String safe = guarded(text);
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? quoted(safe) : safe;
    }

    static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
