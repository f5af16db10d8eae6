package org.communique.release.form;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a layout that others made.
 *
 * @param note what stands in it, or why it is left blank
 * @param value from a row's matter to its cell; empty if the column is left blank
 */
public record Column<T>(String name, String note, Optional<Function<T, String>> value) {
    static <T> Column<T> of(String name, String note, Function<T, String> value) {
        return new Column<>(name, note, Optional.of(value));
    }

    static <T> Column<T> blank(String name, String why) {
        return new Column<>(name, why, Optional.empty());
    }

    String cell(T matter) {
        return value.map(function -> function.apply(matter)).orElse("");
    }

    public boolean isBlank() {
        return value.isEmpty();
    }
}
