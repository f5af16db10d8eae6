package org.communique.annotation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.annotation.phrase.LexiconRow;
import org.communique.text.Token;

/** What navies write before the names of their ships; read from {@code config/lexicon/ship-prefixes.tsv}. */
public final class ShipPrefixes {
    private final Map<String, String> states = new HashMap<>();

    private ShipPrefixes() {}

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException naming the row that has no prefix, or one that another state has
     */
    public static ShipPrefixes read(Path file) {
        return of(LexiconRow.read(file));
    }

    static ShipPrefixes of(List<LexiconRow> rows) {
        ShipPrefixes prefixes = new ShipPrefixes();
        for (LexiconRow row : rows) {
            for (String prefix : row.phrases(1)) {
                String other = prefixes.states.putIfAbsent(prefix, row.cell(0));
                if (other != null) {
                    throw row.refusal("'%s', which is of %s".formatted(prefix, other), "prefixes of one state alone");
                }
            }
        }
        return prefixes;
    }

    /** The ISO alpha-3 code of the state whose ships bear this word. */
    public Optional<String> state(Token token) {
        return Optional.ofNullable(states.get(token.form()));
    }
}
