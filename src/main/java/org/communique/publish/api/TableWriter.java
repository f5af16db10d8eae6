package org.communique.publish.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Quad;
import org.communique.publish.http.Body;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Status;
import org.communique.publish.page.QuadWriter;
import org.communique.publish.page.RdfSyntax;
import org.communique.publish.sparql.Solutions;
import org.communique.release.CsvLine;

/**
 * Writes rows of a table.
 *
 * @param table the IRI of the query
 * @param longest how many bytes an answer may have
 */
record TableWriter(URI table, int longest) {
    /** @param numbers which rows of the table */
    Body write(Solutions all, List<Integer> numbers, TableFormat format) {
        Solutions chosen = all.with(numbers.stream().map(all.rows()::get).toList());
        return switch (format) {
            case JSON -> chosen.written(ResultSetLang.RS_JSON, longest);
            case XML -> chosen.written(ResultSetLang.RS_XML, longest);
            case TSV -> chosen.written(ResultSetLang.RS_TSV, longest);
            case CSV -> bounded(Body.of(csv(chosen)));
            case TURTLE -> bounded(turtle(all, numbers));
            case HTML -> throw new IllegalArgumentException("a page is no table");
        };
    }

    private static String csv(Solutions solutions) {
        StringBuilder csv = new StringBuilder(CsvLine.of(solutions.columns()));
        solutions
                .rows()
                .forEach(row -> csv.append(CsvLine.of(solutions.cells(row).stream()
                        .map(cell -> cell.map(TableWriter::text).orElse(""))
                        .toList())));
        return csv.toString();
    }

    static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** Each row is {@code <table>#row=N}, as RFC 7111 counts, each column the property {@code <table>#column}. */
    private Body turtle(Solutions all, List<Integer> numbers) {
        List<Quad> quads = new ArrayList<>();
        List<String> columns = all.columns();
        for (int number : numbers) {
            Node row = NodeFactory.createURI(table + "#row=" + (number + 2));
            List<Optional<Node>> cells = all.cells(all.rows().get(number));
            for (int i = 0; i < columns.size(); i++) {
                Node property = NodeFactory.createURI(table + "#" + columns.get(i));
                cells.get(i).ifPresent(value -> quads.add(new Quad(Quad.defaultGraphIRI, row, property, value)));
            }
        }
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        new QuadWriter(NodeFactory.createURI(table.toString())).write(quads, RdfSyntax.TURTLE, out);
        return Body.of(out.toByteArray());
    }

    private Body bounded(Body body) {
        if (body.length() > longest) {
            throw new Refusal(
                    Status.TOO_LARGE,
                    "answer: longer than the limit (expected: at most %d bytes; take a slice with limit and offset)"
                            .formatted(longest));
        }
        return body;
    }
}
