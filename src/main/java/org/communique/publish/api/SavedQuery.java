package org.communique.publish.api;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.QueryFactory;
import org.communique.rdf.QueryFile;
import org.communique.release.Codebook;

/**
 * A saved query with what is known of its columns.
 *
 * @param columns in the order of the answer
 */
record SavedQuery(QueryFile file, List<Column> columns) {
    /**
     * One column of the answer.
     *
     * @param meaning what the codebook says of it, empty if it has no entry there
     */
    record Column(String name, Optional<Codebook.Column> meaning) {
        /** Whether its cells are days, months or years. */
        boolean isDate() {
            return meaning.filter(column -> column.type() == Codebook.Type.DATE).isPresent();
        }

        /** Whether its cells are whole numbers. */
        boolean isInteger() {
            return meaning.filter(column -> column.type() == Codebook.Type.INTEGER)
                    .isPresent();
        }

        /** The values there can be, where the codebook lists them all. */
        List<String> values() {
            return meaning.filter(column -> column.type() == Codebook.Type.TEXT)
                    .map(Codebook.Column::values)
                    .filter(values -> values.matches("[A-Za-z-]+(, [A-Za-z-]+)+"))
                    .map(values -> List.of(values.split(", ", -1)))
                    .orElse(List.of());
        }
    }

    SavedQuery {
        columns = List.copyOf(columns);
    }

    static SavedQuery of(QueryFile file, Codebook codebook) {
        List<Codebook.Column> known = codebook.tables().stream()
                .filter(table -> table.query().equals(file.name()))
                .findFirst()
                .map(Codebook.Table::columns)
                .orElse(List.of());
        return new SavedQuery(
                file,
                QueryFactory.create(file.text()).getResultVars().stream()
                        .map(name -> new Column(
                                name,
                                known.stream()
                                        .filter(column -> column.name().equals(name))
                                        .findFirst()))
                        .toList());
    }

    String name() {
        return file.name();
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }
}
