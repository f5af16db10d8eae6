package org.communique.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.communique.rdf.QuadFormat;

/**
 * Rows for a person: aligned columns, IRIs shortened by prefix or base.
 *
 * @param base what is left out at the beginning of an IRI
 */
record TextTable(String base) {
    private static final int MAX_WIDTH = 60;

    void print(ResultSet rows, PrintStream out) {
        var names = rows.getResultVars();
        var lines = new ArrayList<List<String>>();
        lines.add(names);
        rows.forEachRemaining(row -> {
            var cells = new ArrayList<String>();
            names.forEach(name -> cells.add(row.contains(name) ? text(row.get(name)) : ""));
            lines.add(cells);
        });
        var widths = new int[names.size()];
        lines.forEach(line -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(line.get(i)));
            }
        });
        lines.add(1, underline(widths));
        lines.forEach(line -> out.println(line(line, widths)));
    }

    private String text(RDFNode node) {
        if (node.isLiteral()) {
            return shortened(Streams.harmless(node.asLiteral().getLexicalForm()).replaceAll("\\s+", " "));
        }
        var iri = node.toString();
        if (iri.startsWith(base)) {
            return iri.substring(base.length());
        }
        var name = QuadFormat.prefixes().qnameFor(iri);
        return name == null ? iri : name;
    }

    private static String shortened(String text) {
        return length(text) <= MAX_WIDTH ? text : text.substring(0, text.offsetByCodePoints(0, MAX_WIDTH - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static List<String> underline(int[] widths) {
        var line = new ArrayList<String>();
        for (var width : widths) {
            line.add("-".repeat(width));
        }
        return line;
    }

    private static String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - length(cells.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }
}
