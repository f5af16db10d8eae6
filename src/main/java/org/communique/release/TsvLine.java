package org.communique.release;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a tab-separated table, guarded as {@link CsvLine} is. Tabs and line ends within a cell become blanks, since
 * readers of this layout split there; quotation marks are doubled within quotation marks.
 */
final class TsvLine {
    private TsvLine() {}

    static String of(List<String> cells) {
        return cells.stream().map(TsvLine::cell).collect(Collectors.joining("\t")) + "\n";
    }

    private static String cell(String text) {
        String safe = CsvLine.guarded(text.replaceAll("[\t\r\n]+", " "));
        return safe.indexOf('"') < 0 ? safe : CsvLine.quoted(safe);
    }
}
