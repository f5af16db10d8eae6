package org.communique.release;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a table after RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front, and
 * so does one that begins with an apostrophe: taking one away gives every text back. A number is none, whatever its sign.
 */
public final class CsvLine {
    /** With the forms of full width that spreadsheets of East Asia take for the others. */
    private static final String FORMULA = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private CsvLine() {}

    /** The cells as one line with its end. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** The text with an apostrophe in front if a spreadsheet would take it for a formula. */
    static String guarded(String text) {
        boolean risky = !text.isEmpty()
                && FORMULA.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return risky ? "'" + text : text;
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
