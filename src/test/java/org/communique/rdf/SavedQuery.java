package org.communique.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** A saved query over quads that a test writes down. */
record SavedQuery(String name, Dataset dataset) {
    void add(String trig) {
        RDFParser.fromString(trig, Lang.TRIG).base("http://localhost:3330/").parse(dataset);
    }

    /** The rows, from column to text; a column without a value is missing. */
    List<Map<String, String>> rows() {
        var rows = new ArrayList<Map<String, String>>();
        try (var execution =
                QueryExecution.create(QueryFactory.create(Files.readString(Path.of("config/queries", name + ".rq"))), dataset)) {
            execution.execSelect().forEachRemaining(solution -> {
                var row = new TreeMap<String, String>();
                solution.varNames().forEachRemaining(column -> {
                    var value = solution.get(column);
                    row.put(column, value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString());
                });
                rows.add(row);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
