package org.communique.publish.sparql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;
import org.communique.publish.http.Status;

/**
 * A query operation of the SPARQL 1.1 Protocol, section 2.1.
 *
 * @param text the query
 * @param defaultGraphs the graphs to be merged into the default graph; with the next one empty, the dataset is the store's
 * @param namedGraphs the graphs that GRAPH sees
 */
record SparqlRequest(String text, List<String> defaultGraphs, List<String> namedGraphs) {
    SparqlRequest {
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
    }

    /**
     * The query of a request, empty if it is a GET without one.
     *
     * @throws Refusal 403 for an update, 400, 405 or 415 for what the protocol does not know
     */
    static Optional<SparqlRequest> read(Request request) {
        return switch (request.method()) {
            case "GET", "HEAD" -> read(request.query(), request.query(), true);
            case "POST" -> posted(request);
            default ->
                throw new Refusal(
                        Status.METHOD_NOT_ALLOWED,
                        "method: %s (expected: GET or POST)".formatted(request.method()),
                        Map.of("Allow", "GET, HEAD, POST, OPTIONS"));
        };
    }

    private static Optional<SparqlRequest> posted(Request request) {
        String type = request.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        String mediaType = type.split(";", 2)[0].strip();
        return switch (mediaType) {
            case "application/x-www-form-urlencoded" ->
                read(request.body().text(), request.body().text(), false);
            case "application/sparql-query" -> {
                requireUtf8(type);
                requireNoUpdate(request.query());
                yield Optional.of(of(request.body().text(), request.query()));
            }
            case "application/sparql-update" -> throw noUpdate();
            default ->
                throw new Refusal(
                        Status.UNSUPPORTED_TYPE,
                        "body: of type %s (expected: application/sparql-query or application/x-www-form-urlencoded)"
                                .formatted(mediaType.isEmpty() ? "unknown" : mediaType));
        };
    }

    private static void requireUtf8(String type) {
        int charset = type.indexOf("charset=");
        if (charset >= 0
                && !type.substring(charset + 8).replace("\"", "").strip().startsWith("utf-8")) {
            throw new Refusal(Status.UNSUPPORTED_TYPE, "body: not in UTF-8 (expected: charset=utf-8)");
        }
    }

    private static Optional<SparqlRequest> read(String form, String graphs, boolean mayBeMissing) {
        requireNoUpdate(form);
        List<String> queries = Request.values(form, "query");
        if (queries.size() > 1) {
            throw new Refusal(
                    Status.BAD_REQUEST, "parameter query: given %d times (expected: once)".formatted(queries.size()));
        }
        if (queries.isEmpty() && mayBeMissing) {
            return Optional.empty();
        }
        if (queries.isEmpty()) {
            throw new Refusal(Status.BAD_REQUEST, "parameter query: missing (expected: a SPARQL query)");
        }
        return Optional.of(of(queries.getFirst(), graphs));
    }

    private static SparqlRequest of(String text, String graphs) {
        return new SparqlRequest(
                text, Request.values(graphs, "default-graph-uri"), Request.values(graphs, "named-graph-uri"));
    }

    private static void requireNoUpdate(String form) {
        if (!Request.values(form, "update").isEmpty()) {
            throw noUpdate();
        }
    }

    private static Refusal noUpdate() {
        return new Refusal(
                Status.FORBIDDEN, "update: not allowed here (expected: a query; this endpoint is read only)");
    }
}
