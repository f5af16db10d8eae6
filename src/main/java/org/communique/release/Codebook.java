package org.communique.release;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which tables a release has and what each column means, as {@code config/tables.tsv} tells. */
public record Codebook(List<Table> tables) {
    private static final String HEADING = "table\tquery\tcolumn\ttype\tmeaning\tvalues\tempty";
    private static final int CELLS = 7;
    private static final String REQUIRED = "never empty";
    static final String DATE_PATTERN = "-?[0-9]{4,}(-[0-9]{2}(-[0-9]{2})?)?";

    /** What a cell holds. */
    public enum Type {
        IRI("anyURI", "string"),
        TEXT("string", "string"),
        INTEGER("integer", "integer"),
        /** A day, a month or a year: no type of either vocabulary fits all three, but a pattern does. */
        DATE("string", "string");

        private final String csvw;
        private final String frictionless;

        Type(String csvw, String frictionless) {
            this.csvw = csvw;
            this.frictionless = frictionless;
        }

        /** Tells CSV on the Web what the cells of a column are. */
        void describe(ObjectNode description, Column column) {
            if (this == DATE) {
                description.putObject("datatype").put("base", csvw).put("format", DATE_PATTERN);
            } else {
                description.put("datatype", csvw);
            }
            if (column.isRequired()) {
                description.put("required", true);
            }
        }

        String frictionless() {
            return frictionless;
        }

        private static Optional<Type> of(String code) {
            return Arrays.stream(values())
                    .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(code))
                    .findFirst();
        }
    }

    /**
     * A column.
     *
     * @param values which ones there can be, empty where any
     * @param empty what an empty cell means
     */
    public record Column(String name, Type type, String meaning, String values, String empty) {
        /** Whether each row has a value. */
        boolean isRequired() {
            return empty.equals(REQUIRED);
        }

        /** All that is known of it, in sentences. */
        public String description() {
            return meaning + (values.isEmpty() ? "" : " Values: " + values + ".") + " Empty: " + empty + ".";
        }
    }

    /**
     * A table.
     *
     * @param query the saved query that it answers
     */
    public record Table(String name, String query, List<Column> columns) {
        public Table {
            columns = List.copyOf(columns);
        }

        /** The column that names the thing of a row: the first one, if it bears the table's name in the singular. */
        Optional<String> key() {
            return columns.stream()
                    .findFirst()
                    .map(Column::name)
                    .filter(name -> name.equals(this.name) || (name + "s").equals(this.name));
        }
    }

    /** From those columns of a table that hold keys of another one to that one's name. */
    SortedMap<String, String> references(Table table) {
        SortedMap<String, String> references = new TreeMap<>();
        for (Table other : tables) {
            other.key()
                    .filter(key -> !other.equals(table)
                            && table.columns().stream()
                                    .anyMatch(column -> column.type() == Type.IRI && column.name().equals(key)))
                    .ifPresent(key -> references.put(key, other.name()));
        }
        return references;
    }

    public Codebook {
        tables = List.copyOf(tables);
    }

    /** @throws ReleaseException for a line that is not fine */
    public static Codebook read(Path file) throws IOException {
        Map<String, Table> tables = new LinkedHashMap<>();
        int number = 0;
        boolean headed = false;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            String where = file + ":" + number;
            if (!headed) {
                if (!line.equals(HEADING)) {
                    throw new ReleaseException(where, "another heading", HEADING.replace('\t', ' '));
                }
                headed = true;
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != CELLS) {
                throw new ReleaseException(where, cells.length + " cells", CELLS + " cells");
            }
            Type type = Type.of(cells[3])
                    .orElseThrow(() -> new ReleaseException(where, "type: " + cells[3], "iri, text, integer or date"));
            Table table = tables.getOrDefault(cells[0], new Table(cells[0], cells[1], List.of()));
            if (!table.query().equals(cells[1])) {
                throw new ReleaseException(where, "query: " + cells[1], table.query() + " as above");
            }
            List<Column> columns = new ArrayList<>(table.columns());
            columns.add(new Column(cells[2], type, cells[4], cells[5], cells[6]));
            tables.put(cells[0], new Table(cells[0], cells[1], columns));
        }
        return new Codebook(List.copyOf(tables.values()));
    }
}
