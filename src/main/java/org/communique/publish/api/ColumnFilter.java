package org.communique.publish.api;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.communique.rdf.NameWords;

/**
 * Which rows of a table are wanted, by one column: {@code type=Meeting}, {@code parties__contains=VNM},
 * {@code date__gte=2024}, {@code date__lt=2025}. The operators are written as in Django and Datasette. A cell without a
 * value fits nothing.
 *
 * @param operator how the cell is compared
 * @param values any of them will do for {@link Operator#EQUAL}; the others have one
 */
record ColumnFilter(String column, Operator operator, List<String> values) {
    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9]*)(?:__(contains|gte|lt))?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");

    enum Operator {
        EQUAL("", "is one of the values given"),
        CONTAINS("__contains", "contains these words, whatever their case and accents"),
        AT_LEAST("__gte", "is this or more; for dates this day, month or year or later"),
        BELOW("__lt", "is less than this; for dates before it");

        private final String suffix;
        private final String meaning;

        Operator(String suffix, String meaning) {
            this.suffix = suffix;
            this.meaning = meaning;
        }

        /** What stands behind the column's name. */
        String suffix() {
            return suffix;
        }

        String meaning() {
            return meaning;
        }
    }

    ColumnFilter {
        values = List.copyOf(values);
    }

    /** The filter of a parameter, empty if its name is none. */
    static Optional<ColumnFilter> of(String parameter, List<String> values) {
        Matcher key = KEY.matcher(parameter);
        if (!key.matches()) {
            return Optional.empty();
        }
        String suffix = key.group(2) == null ? "" : "__" + key.group(2);
        for (Operator operator : Operator.values()) {
            if (operator.suffix().equals(suffix)) {
                return Optional.of(new ColumnFilter(key.group(1), operator, values));
            }
        }
        return Optional.empty();
    }

    /**
     * @param base what an IRI may be told without
     */
    boolean accepts(Optional<Node> cell, URI base) {
        return cell.filter(node -> switch (operator) {
                    case EQUAL -> values.stream().anyMatch(value -> equal(node, value, base));
                    case CONTAINS -> NameWords.key(text(node)).contains(NameWords.key(values.getFirst()));
                    case AT_LEAST -> compared(text(node), values.getFirst()) >= 0;
                    case BELOW -> compared(text(node), values.getFirst()) < 0;
                })
                .isPresent();
    }

    private static boolean equal(Node node, String value, URI base) {
        return text(node).equals(value) || (node.isURI() && node.getURI().equals(base + value));
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static int compared(String cell, String value) {
        return NUMBER.matcher(cell).matches() && NUMBER.matcher(value).matches()
                ? new BigDecimal(cell).compareTo(new BigDecimal(value))
                : cell.compareTo(value);
    }
}
