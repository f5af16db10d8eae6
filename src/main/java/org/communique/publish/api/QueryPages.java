package org.communique.publish.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.publish.page.Addresses;
import org.communique.publish.page.QueryPage;
import org.communique.publish.page.ResultTable;
import org.communique.publish.page.Section;
import org.communique.publish.page.Value;
import org.communique.publish.sparql.Solutions;

/** Lays out the pages of the saved queries. */
final class QueryPages {
    private static final String ROOT = "../";

    private final URI base;
    private final ResultTable tables;

    QueryPages(URI base) {
        this.base = base;
        this.tables = new ResultTable(new Addresses(base), ROOT);
    }

    QueryPage page(SavedQuery query, TableRequest request, Solutions all, List<Integer> passing) {
        List<Integer> slice = request.slice(passing);
        List<List<Optional<Node>>> rows =
                slice.stream().map(all.rows()::get).map(all::cells).toList();
        return new QueryPage(
                query.name(),
                query.file().description(),
                fields(query, request),
                tables.of(query.file().title(), all.columns(), rows),
                told(request, slice.size(), passing.size(), all.rows().size()),
                pages(query, request, passing.size()),
                downloads(query, request),
                columns(query),
                operators(),
                new Snippets(base).of(query, request.filtersAsQuery()),
                query.file().text());
    }

    private static List<QueryPage.Field> fields(SavedQuery query, TableRequest request) {
        List<QueryPage.Field> fields = new ArrayList<>();
        for (SavedQuery.Column column : query.columns()) {
            String name = column.name();
            if (column.isDate()) {
                fields.add(field(name + "__gte", name + " from", request, List.of()));
                fields.add(field(name + "__lt", name + " before", request, List.of()));
            } else if (column.isInteger()) {
                fields.add(field(name + "__gte", name + " at least", request, List.of()));
            } else if (column.values().isEmpty()) {
                fields.add(field(name + "__contains", name + " contains", request, List.of()));
            } else {
                fields.add(field(name, name, request, column.values()));
            }
        }
        return List.copyOf(fields);
    }

    private static QueryPage.Field field(String name, String label, TableRequest request, List<String> choices) {
        return new QueryPage.Field(name, label, request.value(name), choices);
    }

    private static String told(TableRequest request, int shown, int passing, int all) {
        String of = passing == all ? "%,d rows".formatted(all) : "%,d of %,d rows fit".formatted(passing, all);
        return shown == passing || shown == 0
                ? of + "."
                : "%s; these are %,d to %,d.".formatted(of, request.offset() + 1, request.offset() + shown);
    }

    private static List<Value.Link> pages(SavedQuery query, TableRequest request, int passing) {
        int rows = request.limit().orElse(passing);
        List<Value.Link> links = new ArrayList<>();
        if (request.offset() > 0) {
            links.add(link("Previous", query, request.query(Math.max(0, request.offset() - rows), rows)));
        }
        if ((long) request.offset() + rows < passing) {
            links.add(link("Next", query, request.query(request.offset() + rows, rows)));
        }
        return List.copyOf(links);
    }

    private static Value.Link link(String text, SavedQuery query, String parameters) {
        return new Value.Link(text, query.name() + ".html?" + parameters);
    }

    private static List<QueryPage.Download> downloads(SavedQuery query, TableRequest request) {
        String filters = request.filtersAsQuery();
        return Arrays.stream(TableFormat.values())
                .filter(format -> format != TableFormat.HTML)
                .map(format -> new QueryPage.Download(
                        format.title(),
                        query.name() + "." + format.suffix() + (filters.isEmpty() ? "" : "?" + filters),
                        format.specification()))
                .toList();
    }

    private static Section.Grid columns(SavedQuery query) {
        List<Section.Row> rows = new ArrayList<>();
        for (SavedQuery.Column column : query.columns()) {
            rows.add(new Section.Row(
                    "column-" + column.name(),
                    List.of(
                            text(column.name()),
                            text(column.meaning()
                                    .map(known -> known.type().name().toLowerCase(java.util.Locale.ROOT))
                                    .orElse("")),
                            text(column.meaning().map(known -> known.meaning()).orElse("")),
                            text(column.meaning().map(known -> known.values()).orElse("")),
                            text(column.meaning().map(known -> known.empty()).orElse("")))));
        }
        return new Section.Grid(
                        "columns", "Columns", List.of("Column", "Type", "Meaning", "Values", "Empty means"), rows, "")
                .withoutEmptyColumns();
    }

    private static Section.Grid operators() {
        List<Section.Row> rows = new ArrayList<>();
        for (ColumnFilter.Operator operator : ColumnFilter.Operator.values()) {
            rows.add(row("column" + operator.suffix(), "rows whose cell " + operator.meaning()));
        }
        rows.add(row(
                "limit, offset", "a slice: so many rows, from this one on, counted from 0; without limit all rows"));
        rows.add(row("format", "json, csv, tsv, xml, ttl or html, as the suffix of the address"));
        return new Section.Grid("parameters", "Parameters", List.of("Parameter", "Gives"), rows, "");
    }

    private static Section.Row row(String name, String meaning) {
        return new Section.Row("", List.of(text(name), text(meaning)));
    }

    private static List<Value> text(String text) {
        return text.isEmpty() ? List.of() : List.of(Value.text(text));
    }
}
