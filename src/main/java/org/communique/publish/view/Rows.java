package org.communique.publish.view;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.communique.publish.page.Section;
import org.communique.publish.page.Value;
import org.communique.release.CsvLine;

/**
 * The rows that a view draws: those, in their order, that the query behind it gives.
 *
 * @param columns the variables of the query
 */
record Rows(List<Column> columns, List<Row> rows) {
    /** How many letters a page shows of a cell; files have all. */
    private static final int LONGEST = 300;

    /**
     * A column.
     *
     * @param name the variable's name
     * @param title what stands above it on the page; empty if it is not shown there, such as an IRI behind a name
     */
    record Column(String name, String title, Form form) {
        static Column hidden(String name) {
            return new Column(name, "", Form.TEXT);
        }

        static Column text(String name, String title) {
            return new Column(name, title, Form.TEXT);
        }

        static Column date(String name, String title) {
            return new Column(name, title, Form.DATE);
        }

        static Column number(String name, String title) {
            return new Column(name, title, Form.NUMBER);
        }
    }

    /** What the cells of a column are: texts, whole numbers, or dates as precise as they are known. */
    enum Form {
        TEXT,
        NUMBER,
        DATE
    }

    /**
     * A row: for each column a cell.
     *
     * @param cells what the query binds, empty where it binds nothing
     * @param links for each column where its cell leads on this site, from the root without a slash; empty for nowhere
     */
    record Row(List<String> cells, List<String> links) {
        static Row of(String... cells) {
            return new Row(List.of(cells), List.of());
        }

        /** The same with links. */
        Row to(String... links) {
            return new Row(cells, List.of(links));
        }
    }

    /** For a page. */
    Section.Grid grid(String root, String note) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).title().isEmpty()) {
                shown.add(i);
            }
        }
        List<Section.Row> body = new ArrayList<>();
        for (Row row : rows) {
            List<List<Value>> cells = new ArrayList<>();
            for (int i : shown) {
                String link = row.links().isEmpty() ? "" : row.links().get(i);
                cells.add(value(
                        columns.get(i),
                        Picture.shortened(row.cells().get(i), LONGEST),
                        link.isEmpty() ? "" : root + link));
            }
            body.add(new Section.Row("", cells));
        }
        return new Section.Grid(
                "rows",
                "The same as a table",
                shown.stream().map(i -> columns.get(i).title()).toList(),
                body,
                note);
    }

    private static List<Value> value(Column column, String text, String link) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (!link.isEmpty()) {
            return List.of(new Value.Link(text, link));
        }
        return List.of(column.form() == Form.DATE ? new Value.Moment(text) : Value.text(text));
    }

    /** As a table for spreadsheets. */
    String csv() {
        StringBuilder csv =
                new StringBuilder(CsvLine.of(columns.stream().map(Column::name).toList()));
        rows.forEach(row -> csv.append(CsvLine.of(row.cells())));
        return csv.toString();
    }

    /** As objects with the columns' names; what is not known is left out. */
    JsonArray json() {
        JsonArray array = new JsonArray();
        for (Row row : rows) {
            JsonObject object = new JsonObject();
            for (int i = 0; i < columns.size(); i++) {
                String cell = row.cells().get(i);
                if (!cell.isEmpty() && columns.get(i).form() == Form.NUMBER && cell.matches("\\d{1,18}")) {
                    object.put(columns.get(i).name(), Long.parseLong(cell));
                } else if (!cell.isEmpty()) {
                    object.put(columns.get(i).name(), cell);
                }
            }
            array.add(object);
        }
        return array;
    }
}
