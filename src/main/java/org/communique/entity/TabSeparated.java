package org.communique.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.communique.annotation.PartialDate;

/**
 * The form of the gazetteer's files: tab-separated values in UTF-8, one header line, no quoting, {@code |} between the
 * values of a cell. A line that can't be read stops the start.
 */
final class TabSeparated {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    private TabSeparated() {}

    /**
     * One entry for each line.
     *
     * @throws IllegalArgumentException naming file and line of the first line that is not of the form
     */
    static <T> List<T> read(Path file, int columns, Function<String[], T> entry) {
        List<T> entries = new ArrayList<>();
        int number = 0;
        for (String line : content(file)) {
            number++;
            if (number == 1 || line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != columns) {
                throw new IllegalArgumentException(
                        "%s:%d: %d cells (expected: %d)".formatted(file, number, cells.length, columns));
            }
            try {
                entries.add(entry.apply(cells));
            } catch (IllegalArgumentException wrongCell) {
                throw new IllegalArgumentException(
                        "%s:%d: %s".formatted(file, number, wrongCell.getMessage()), wrongCell);
            }
        }
        return entries;
    }

    private static List<String> content(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s: unreadable (expected: UTF-8 text)".formatted(file), unreadable);
        }
    }

    static Optional<String> value(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    static List<String> values(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** The item of one cell and the number of its sources of the next; nothing without an item. */
    static Optional<WikidataLink> link(String item, String sources) {
        return item.isEmpty()
                ? Optional.empty()
                : Optional.of(new WikidataLink(item, sources.isEmpty() ? 0 : Integer.parseInt(sources)));
    }

    /** "2021-08-25", "2021-08" or "2021"; nothing for nothing. */
    static Optional<PartialDate> date(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String[] numbers = cell.split("-", -1);
        Optional<PartialDate> date = DATE.matcher(cell).matches()
                ? PartialDate.of(Integer.parseInt(numbers[0]), number(numbers, 1), number(numbers, 2))
                : Optional.empty();
        if (date.isEmpty()) {
            throw new IllegalArgumentException("date: %s (expected: an ISO date, month or year)".formatted(cell));
        }
        return date;
    }

    private static OptionalInt number(String[] numbers, int index) {
        return index < numbers.length ? OptionalInt.of(Integer.parseInt(numbers[index])) : OptionalInt.empty();
    }
}
