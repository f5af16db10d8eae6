package org.communique.event;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.annotation.phrase.LexiconRow;

/**
 * How sure one may be of a report: of ten reports at 0.9 nine are right, as {@code src/docs/accuracy.md} shows.
 *
 * @param events what the signs of {@link EventSigns} tell
 * @param statements what the signs of {@link StatementSigns} tell
 */
public record Confidence(Weights events, Weights statements) {
    private static final String EVENT = "event";
    private static final String STATEMENT = "statement";

    /** Without any weights: every report is as likely right as wrong. */
    public static Confidence unfitted() {
        return new Confidence(new Weights(Map.of()), new Weights(Map.of()));
    }

    /**
     * Reads {@code confidence.tsv}: rows of kind of report, tab, sign, tab, weight.
     *
     * @throws IllegalArgumentException naming the row that has another form
     */
    public static Confidence read(Path file) {
        return of(LexiconRow.read(file));
    }

    static Confidence of(List<LexiconRow> rows) {
        Map<String, Double> events = new HashMap<>();
        Map<String, Double> statements = new HashMap<>();
        for (LexiconRow row : rows) {
            Map<String, Double> weights = switch (row.cell(0)) {
                case EVENT -> events;
                case STATEMENT -> statements;
                default ->
                    throw row.refusal("'%s'".formatted(row.cell(0)), "one of %s, %s".formatted(EVENT, STATEMENT));
            };
            weights.put(row.cell(1), weight(row));
        }
        return new Confidence(new Weights(events), new Weights(statements));
    }

    private static double weight(LexiconRow row) {
        String weight = row.cell(2);
        if (!weight.matches("-?\\d{1,3}(\\.\\d{1,6})?")) {
            throw row.refusal("'%s'".formatted(weight), "a weight such as -0.25 in column 3");
        }
        return Double.parseDouble(weight);
    }
}
