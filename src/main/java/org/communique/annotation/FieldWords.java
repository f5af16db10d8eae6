package org.communique.annotation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.annotation.phrase.LexiconRow;

/**
 * The words of fields that use those of diplomacy; read from {@code config/lexicon/other-fields.tsv}.
 *
 * @param ofState words of states and what they do
 * @param otherFields the words of each other field
 */
public record FieldWords(Set<String> ofState, Collection<Set<String>> otherFields) {
    private static final String STATE = "@state";

    public FieldWords {
        ofState = Set.copyOf(ofState);
        otherFields = otherFields.stream().map(Set::copyOf).toList();
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException naming the row that has no word
     */
    public static FieldWords read(Path file) {
        return of(LexiconRow.read(file));
    }

    static FieldWords of(List<LexiconRow> rows) {
        Set<String> ofState = new HashSet<>();
        Map<String, Set<String>> others = new LinkedHashMap<>();
        for (LexiconRow row : rows) {
            Set<String> field = row.cell(0).equals(STATE)
                    ? ofState
                    : others.computeIfAbsent(row.cell(0), unused -> new HashSet<>());
            field.addAll(row.phrases(1));
        }
        return new FieldWords(ofState, others.values());
    }
}
