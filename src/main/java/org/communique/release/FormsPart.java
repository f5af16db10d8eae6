package org.communique.release;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.release.form.Colt;
import org.communique.release.form.Column;
import org.communique.release.form.Field;
import org.communique.release.form.Network;
import org.communique.release.form.NetworkXml;
import org.communique.release.form.Plover;
import org.communique.release.form.Polecat;

/** The data in the layouts of other projects, with codebooks that say what is left blank and why. */
record FormsPart(Imprint imprint, ReleaseVersion version, String program) implements Part {
    private static final String FOLDER = "forms/";
    private static final String MARKDOWN = "text/markdown";

    @Override
    public String title() {
        return "forms of the field";
    }

    @Override
    public List<ReleaseFile> write(Draft draft) throws IOException {
        DatasetGraph data = draft.dataset().asDatasetGraph();
        Network network = Network.of(data, draft.minter());
        try (FileSink polecat = draft.create(FOLDER + "polecat.txt", "text/tab-separated-values");
                FileSink polecatBook = draft.create(FOLDER + "polecat.md", MARKDOWN);
                FileSink plover = draft.create(FOLDER + "plover.jsonl", "application/jsonl");
                FileSink ploverBook = draft.create(FOLDER + "plover.md", MARKDOWN);
                FileSink colt = draft.create(FOLDER + "colt.csv", "text/csv");
                FileSink coltBook = draft.create(FOLDER + "colt.md", MARKDOWN);
                FileSink gexf = draft.create(FOLDER + "network.gexf", "application/gexf+xml");
                FileSink graphMl = draft.create(FOLDER + "network.graphml", "application/graphml+xml")) {
            polecat.writeText(TsvLine.of(names(Polecat.columns(program))));
            for (Iterator<List<String>> rows = Polecat.rows(data, draft.minter(), program); rows.hasNext(); ) {
                polecat.writeText(TsvLine.of(rows.next()));
            }
            polecatBook.writeText(codebook("POLECAT", Polecat.columns(program)));
            for (Iterator<ObjectNode> records = Plover.records(data, draft.minter(), program, version.toString());
                    records.hasNext(); ) {
                plover.writeText(records.next() + "\n");
            }
            ploverBook.writeText("# The records of PLOVER\n\n" + fields(Plover.FIELDS));
            colt.writeText(CsvLine.of(names(Colt.COLUMNS)));
            for (Iterator<List<String>> rows = Colt.rows(data, draft.minter()); rows.hasNext(); ) {
                colt.writeText(CsvLine.of(rows.next()));
            }
            coltBook.writeText(codebook("COLT", Colt.COLUMNS));
            NetworkXml.gexf(network, imprint.title() + " " + version, gexf);
            NetworkXml.graphMl(network, graphMl);
            return List.of(
                    polecat.finish(),
                    polecatBook.finish(),
                    plover.finish(),
                    ploverBook.finish(),
                    colt.finish(),
                    coltBook.finish(),
                    gexf.finish(),
                    graphMl.finish());
        }
    }

    private static <T> List<String> names(List<Column<T>> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private static <T> String codebook(String name, List<Column<T>> columns) {
        return "# The layout of " + name + "\n\n" + table(columns);
    }

    /** The fields as a table of Markdown. */
    static String fields(List<Field> fields) {
        StringBuilder text = new StringBuilder("| field | filled | with what, or why not |\n|---|---|---|\n");
        fields.forEach(field -> text.append(
                "| %s | %s | %s |\n".formatted(field.names(), field.isFilled() ? "yes" : "blank", field.note())));
        return text.toString();
    }

    /** The columns as a table of Markdown. */
    static <T> String table(List<Column<T>> columns) {
        StringBuilder text = new StringBuilder("| column | filled | with what, or why not |\n|---|---|---|\n");
        columns.forEach(column -> text.append(
                "| %s | %s | %s |\n".formatted(column.name(), column.isBlank() ? "blank" : "yes", column.note())));
        return text.toString();
    }
}
