package org.communique.annotation.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line of a lexicon file: cells between tabs, without blanks around them. Empty lines and lines that begin with
 * {@code #} are comments.
 *
 * @param where file and line, as refusals name it
 * @param cells the cells; at least one
 */
public record LexiconRow(String where, List<String> cells) {
    public LexiconRow {
        cells = List.copyOf(cells);
    }

    /**
     * The rows of a file.
     *
     * @throws UncheckedIOException if the file can't be read as UTF-8
     */
    public static List<LexiconRow> read(Path file) {
        try {
            return of(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s: unreadable (expected: UTF-8 text)".formatted(file), unreadable);
        }
    }

    /** The rows among lines; {@code name} is what refusals call their source. */
    public static List<LexiconRow> of(String name, List<String> lines) {
        List<LexiconRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> cells =
                        Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
                rows.add(new LexiconRow("%s:%d".formatted(name, i + 1), cells));
            }
        }
        return List.copyOf(rows);
    }

    /** The cell of a column, or nothing to read if the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /**
     * The phrases of a column, which are separated by commas; {@code (war|peace) in (Mali|South Sudan)} stands for the
     * four phrases that it spells.
     *
     * @throws IllegalArgumentException if there is none, or a bracket is not closed
     */
    public List<String> phrases(int column) {
        List<String> phrases = Arrays.stream(cell(column).split(",", -1))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .flatMap(phrase -> spelled(phrase).stream())
                .toList();
        if (phrases.isEmpty()) {
            throw refusal("no phrase", "phrases separated by commas in column %d".formatted(column + 1));
        }
        return phrases;
    }

    /** The phrases that a phrase with alternatives stands for. */
    private List<String> spelled(String phrase) {
        int open = phrase.indexOf('(');
        if (open < 0) {
            return List.of(phrase.strip());
        }
        int close = phrase.indexOf(')', open);
        if (close < 0) {
            throw refusal("'%s'".formatted(phrase), "')' behind each '('");
        }
        String before = phrase.substring(0, open);
        List<String> rests = spelled(phrase.substring(close + 1));
        return Arrays.stream(phrase.substring(open + 1, close).split("\\|", -1))
                .flatMap(choice -> rests.stream().map(rest -> (before + choice).stripTrailing() + ' ' + rest))
                .map(String::strip)
                .toList();
    }

    /** A refusal of this row. */
    public IllegalArgumentException refusal(String what, String expected) {
        return new IllegalArgumentException("%s: %s (expected: %s)".formatted(where, what, expected));
    }
}
