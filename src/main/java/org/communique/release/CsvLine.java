package org.communique.release;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of a table after RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front, and
 * so does one that begins with an apostrophe: taking one away gives every text back.
 */
public final class CsvLine {
    private static final Set<Character> FORMULA = Set.of('=', '+', '-', '@', '\'', '\t', '\r');

    private CsvLine() {}

    /** The cells as one line with its end. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.contains(text.charAt(0)) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
