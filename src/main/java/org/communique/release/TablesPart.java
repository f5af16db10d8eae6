package org.communique.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;

/**
 * The answers of saved queries as CSV tables, each with its codebook for people and as CSV on the Web metadata (W3C),
 * and one Frictionless data package for all. Rows are sorted by their cells, since the order of a query leaves ties
 * open. A table is held in memory while it is sorted.
 *
 * @param queries the folder of saved queries
 */
record TablesPart(Codebook codebook, Path queries, Imprint imprint, ReleaseVersion version) implements Part {
    private static final String FOLDER = "tables/";

    private static final String GUARD =
            "CSV after RFC 4180 in UTF-8. Where a text, or what follows a semicolon, a quotation mark, a tab or a line end"
                    + " in it, begins with = + - @ ' (or their forms of full width), and where a text begins with a tab or a line"
                    + " end, there is one apostrophe in front, so that no spreadsheet takes it for a formula: take these away to"
                    + " have the text. Numbers have none.";

    @Override
    public String title() {
        return "tables";
    }

    @Override
    public List<ReleaseFile> write(Draft draft) throws IOException {
        List<ReleaseFile> files = new ArrayList<>();
        ObjectNode description = JsonNodeFactory.instance.objectNode();
        description
                .put("profile", "tabular-data-package")
                .put("name", "tables-" + version)
                .put("title", imprint.title())
                .put("version", version.toString())
                .put("homepage", draft.minter().base());
        description.putArray("licenses").addObject().put("path", imprint.licence());
        description
                .putArray("contributors")
                .addObject()
                .put("title", imprint.publisher())
                .put("role", "publisher");
        ArrayNode resources = description.putArray("resources");
        for (Codebook.Table table : codebook.tables()) {
            String path = FOLDER + table.name() + ".csv";
            ReleaseFile csv = text(draft, path, "text/csv", csv(draft, table));
            files.add(csv);
            files.add(text(draft, path + "-metadata.json", "application/csvm+json", Json.text(csvw(table))));
            files.add(text(draft, FOLDER + table.name() + ".md", "text/markdown", codebook(table)));
            resources.add(resource(table, csv));
        }
        files.add(text(draft, FOLDER + "datapackage.json", "application/json", Json.text(description)));
        return files;
    }

    private static ReleaseFile text(Draft draft, String path, String mediaType, String text) throws IOException {
        try (FileSink out = draft.create(path, mediaType)) {
            out.writeText(text);
            return out.finish();
        }
    }

    private String csv(Draft draft, Codebook.Table table) throws IOException {
        Query query = QueryFactory.create(
                Files.readString(queries.resolve(table.query() + ".rq")),
                draft.minter().base());
        List<String> columns =
                table.columns().stream().map(Codebook.Column::name).toList();
        if (!query.getResultVars().equals(columns)) {
            throw new ReleaseException(
                    "codebook of " + table.name(),
                    "columns " + String.join(" ", columns),
                    "those of the query: " + String.join(" ", query.getResultVars()));
        }
        List<String> rows = new ArrayList<>();
        try (QueryExecution execution = QueryExecution.dataset(draft.dataset())
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .build()) {
            ResultSet solutions = execution.execSelect();
            while (solutions.hasNext()) {
                QuerySolution solution = solutions.next();
                rows.add(CsvLine.of(
                        columns.stream().map(column -> cell(solution, column)).toList()));
            }
        }
        rows.sort(Comparator.naturalOrder());
        return CsvLine.of(columns) + String.join("", rows);
    }

    private static String cell(QuerySolution solution, String column) {
        if (!solution.contains(column)) {
            return "";
        }
        RDFNode value = solution.get(column);
        return value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString();
    }

    private ObjectNode csvw(Codebook.Table table) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("@context", "http://www.w3.org/ns/csvw").put("url", table.name() + ".csv");
        root.put("dc:title", imprint.title() + ": " + table.name());
        root.put("dc:description", GUARD);
        root.put("dc:publisher", imprint.publisher());
        root.putObject("dc:license").put("@id", imprint.licence());
        root.putObject("dialect").put("header", true).put("encoding", "utf-8");
        ObjectNode schema = root.putObject("tableSchema");
        ArrayNode columns = schema.putArray("columns");
        for (Codebook.Column column : table.columns()) {
            ObjectNode description = columns.addObject()
                    .put("name", column.name())
                    .put("titles", column.name())
                    .put("dc:description", column.description());
            column.type().describe(description, column);
        }
        table.key().ifPresent(key -> schema.put("primaryKey", key));
        return root;
    }

    private ObjectNode resource(Codebook.Table table, ReleaseFile csv) {
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        resource.put("profile", "tabular-data-resource")
                .put("name", resourceName(table.name()))
                .put("title", table.name())
                .put("description", GUARD)
                .put("path", table.name() + ".csv")
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .put("bytes", csv.bytes())
                .put("hash", "sha256:" + csv.sha256());
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (Codebook.Column column : table.columns()) {
            ObjectNode field = fields.addObject()
                    .put("name", column.name())
                    .put("type", column.type().frictionless())
                    .put("description", column.description());
            if (column.type() == Codebook.Type.IRI) {
                field.put("format", "uri");
            }
            ObjectNode constraints = JsonNodeFactory.instance.objectNode();
            if (column.isRequired()) {
                constraints.put("required", true);
            }
            if (column.type() == Codebook.Type.DATE) {
                constraints.put("pattern", Codebook.DATE_PATTERN);
            }
            if (!constraints.isEmpty()) {
                field.set("constraints", constraints);
            }
        }
        schema.putArray("missingValues").add("");
        table.key().ifPresent(key -> schema.putArray("primaryKey").add(key));
        ArrayNode keys = JsonNodeFactory.instance.arrayNode();
        codebook.references(table).forEach((column, other) -> {
            ObjectNode key = keys.addObject().put("fields", column);
            key.putObject("reference").put("resource", resourceName(other)).put("fields", column);
        });
        if (!keys.isEmpty()) {
            schema.set("foreignKeys", keys);
        }
        return resource;
    }

    /** The specification allows no underscore. */
    private static String resourceName(String table) {
        return table.replace('_', '-');
    }

    private static String codebook(Codebook.Table table) {
        StringBuilder text = new StringBuilder("# ").append(table.name());
        text.append("\n\n").append(GUARD).append("\n\n");
        text.append("| column | type | meaning | values | an empty cell means |\n|---|---|---|---|---|\n");
        table.columns()
                .forEach(column -> text.append("| %s | %s | %s | %s | %s |\n"
                        .formatted(
                                column.name(),
                                column.type().name().toLowerCase(Locale.ROOT),
                                column.meaning().replace("|", "\\|"),
                                column.values(),
                                column.empty())));
        return text.toString();
    }
}
