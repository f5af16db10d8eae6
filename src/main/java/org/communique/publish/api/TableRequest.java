package org.communique.publish.api;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;
import org.communique.publish.http.Status;
import org.communique.publish.sparql.Solutions;

/**
 * What is wanted of a table: rows that pass all filters, and of these a slice.
 *
 * @param limit how many rows, none for all
 * @param given the parameters as they came, blank ones left out
 */
record TableRequest(List<ColumnFilter> filters, OptionalInt limit, int offset, Map<String, List<String>> given) {
    static final String LIMIT = "limit";
    static final String OFFSET = "offset";
    static final String FORMAT = "format";
    private static final int LONGEST_VALUE = 2000;

    /**
     * Reads the parameters of a request.
     *
     * @throws Refusal 400 for a parameter that this table does not know
     */
    static TableRequest read(Request request, SavedQuery query) {
        Map<String, List<String>> given = parameters(request);
        List<ColumnFilter> filters = new ArrayList<>();
        OptionalInt limit = OptionalInt.empty();
        int offset = 0;
        for (Map.Entry<String, List<String>> parameter : given.entrySet()) {
            switch (parameter.getKey()) {
                case LIMIT -> limit = OptionalInt.of(number(LIMIT, parameter.getValue(), 1));
                case OFFSET -> offset = number(OFFSET, parameter.getValue(), 0);
                case FORMAT -> {}
                default ->
                    filters.add(ColumnFilter.of(parameter.getKey(), parameter.getValue())
                            .filter(filter -> query.columnNames().contains(filter.column()))
                            .orElseThrow(() -> unknown(parameter.getKey(), query)));
            }
        }
        return new TableRequest(List.copyOf(filters), limit, offset, given);
    }

    private static Map<String, List<String>> parameters(Request request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : request.query().split("&", -1)) {
            String key = pair.split("=", 2)[0];
            if (!key.isEmpty()) {
                String name = decoded(key);
                List<String> values = request.parameters(name).stream()
                        .filter(value -> !value.isBlank())
                        .toList();
                if (values.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
                    throw new Refusal(
                            Status.BAD_REQUEST,
                            "parameter %s: too long (expected: at most %d characters)"
                                    .formatted(shown(name), LONGEST_VALUE));
                }
                if (!values.isEmpty()) {
                    parameters.put(name, values);
                }
            }
        }
        return java.util.Collections.unmodifiableMap(parameters);
    }

    private static String decoded(String key) {
        try {
            return URLDecoder.decode(key, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Status.BAD_REQUEST, "query string: broken percent-encoding", e);
        }
    }

    private static int number(String name, List<String> values, int least) {
        String value = values.getFirst();
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least) {
            throw new Refusal(
                    Status.BAD_REQUEST, "parameter %s: no number (expected: %d or more)".formatted(name, least));
        }
        return Integer.parseInt(value);
    }

    private static Refusal unknown(String parameter, SavedQuery query) {
        return new Refusal(
                Status.BAD_REQUEST,
                "parameter %s: not known here (expected: limit, offset, format, or a column: %s; a column may be followed by __contains, __gte or __lt)"
                        .formatted(shown(parameter), String.join(", ", query.columnNames())));
    }

    private static String shown(String parameter) {
        String plain = parameter.replaceAll("[^\\p{Alnum}_.-]", "?");
        return plain.length() <= 40 ? plain : plain.substring(0, 40) + "…";
    }

    /** The same, but with at most so many rows where none is told. */
    TableRequest atMost(int rows) {
        return limit.isPresent() ? this : new TableRequest(filters, OptionalInt.of(rows), offset, given);
    }

    /** The numbers of the rows that pass all filters, counted from 0, in the table's order. */
    List<Integer> passing(Solutions table, URI base) {
        List<String> columns = table.columns();
        return IntStream.range(0, table.rows().size())
                .filter(number -> {
                    Binding row = table.rows().get(number);
                    return filters.stream()
                            .allMatch(filter -> filter.accepts(
                                    Optional.ofNullable(
                                            row.get(table.variables().get(columns.indexOf(filter.column())))),
                                    base));
                })
                .boxed()
                .toList();
    }

    /** The slice of these rows. */
    List<Integer> slice(List<Integer> passing) {
        int from = Math.min(offset, passing.size());
        long to = limit.isPresent() ? Math.min(passing.size(), (long) from + limit.getAsInt()) : passing.size();
        return passing.subList(from, Math.toIntExact(to));
    }

    /** The first value of a parameter, empty text if it was not given. */
    String value(String parameter) {
        return given.getOrDefault(parameter, List.of("")).getFirst();
    }

    /** The filters as they stand in an address, without a question mark. */
    String filtersAsQuery() {
        List<String> pairs = new ArrayList<>();
        given.forEach((name, values) -> {
            if (!List.of(LIMIT, OFFSET, FORMAT).contains(name)) {
                values.forEach(value -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
            }
        });
        return String.join("&", pairs);
    }

    /** The address of another slice: the same filters, from here on. */
    String query(int from, int rows) {
        String filtersOnly = filtersAsQuery();
        return (filtersOnly.isEmpty() ? "" : filtersOnly + "&") + "limit=%d&offset=%d".formatted(rows, from);
    }
}
