package org.communique.publish.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.communique.publish.SiteSettings;

/** Describes the saved queries and the SPARQL endpoint for programs: an OpenAPI 3.1 document. */
record OpenApi(SiteSettings settings, List<SavedQuery> queries) {
    ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("openapi", "3.1.0");
        ObjectNode info = document.putObject("info");
        info.put("title", settings.imprint().title() + ": tables and queries")
                .put("version", "1")
                .put(
                        "description",
                        "Every table is the answer of a saved query over the dataset. It is given whole, or in slices by limit and offset; an answer is complete or an error.");
        info.putObject("license")
                .put("name", "licence of the data")
                .put("url", settings.imprint().licence().toString());
        document.putArray("servers")
                .addObject()
                .put("url", withoutSlash(settings.base().toString()));
        // Stated, since a missing word leaves programs to guess: nothing asks who somebody is.
        document.putArray("security");
        ObjectNode paths = document.putObject("paths");
        queries.forEach(query -> table(paths.putObject("/api/" + query.name() + ".{format}"), query));
        sparql(paths.putObject("/sparql"));
        components(document.putObject("components"));
        return document;
    }

    private static String withoutSlash(String base) {
        return base.substring(0, base.length() - 1);
    }

    private static void table(ObjectNode path, SavedQuery query) {
        ObjectNode get = path.putObject("get");
        get.put("operationId", query.name())
                .put("summary", query.file().title())
                .put("description", query.file().description());
        ArrayNode parameters = get.putArray("parameters");
        parameters.addObject().put("$ref", "#/components/parameters/format");
        for (SavedQuery.Column column : query.columns()) {
            String meaning = column.meaning().map(known -> known.description()).orElse("The column of this name.");
            ObjectNode equal = parameter(parameters, column.name(), meaning + " Rows with one of these values.");
            ObjectNode schema = equal.putObject("schema").put("type", "array");
            ObjectNode items = schema.putObject("items").put("type", "string");
            if (!column.values().isEmpty()) {
                ArrayNode values = items.putArray("enum");
                column.values().forEach(values::add);
            }
            for (ColumnFilter.Operator operator : ColumnFilter.Operator.values()) {
                if (operator != ColumnFilter.Operator.EQUAL) {
                    parameter(
                                    parameters,
                                    column.name() + operator.suffix(),
                                    "Rows whose cell " + operator.meaning() + ".")
                            .putObject("schema")
                            .put("type", "string");
                }
            }
        }
        parameters.addObject().put("$ref", "#/components/parameters/limit");
        parameters.addObject().put("$ref", "#/components/parameters/offset");
        ObjectNode responses = get.putObject("responses");
        ObjectNode fine = responses.putObject("200").put("description", "The rows, complete, in the table's order.");
        ObjectNode headers = fine.putObject("headers");
        header(headers, "Link", "the first, previous, next and last slice (RFC 8288)", "string");
        header(headers, "X-Total-Count", "how many rows fit, in all slices together", "integer");
        ObjectNode content = fine.putObject("content");
        for (TableFormat format : TableFormat.values()) {
            content.putObject(format.mediaType())
                    .putObject("schema")
                    .put("type", format == TableFormat.JSON ? "object" : "string");
        }
        errors(responses);
    }

    private static ObjectNode parameter(ArrayNode parameters, String name, String description) {
        return parameters.addObject().put("name", name).put("in", "query").put("description", description);
    }

    private static void header(ObjectNode headers, String name, String description, String type) {
        headers.putObject(name)
                .put("description", description)
                .putObject("schema")
                .put("type", type);
    }

    private static void sparql(ObjectNode path) {
        ObjectNode get = operation(path, "get", "sparql", "Without a query the service description.");
        parameter(get.putArray("parameters"), "query", "A SPARQL 1.1 query.")
                .putObject("schema")
                .put("type", "string");
        ObjectNode post = operation(path, "post", "sparql-post", "The same for queries too long for an address.");
        ObjectNode body = post.putObject("requestBody").put("required", true).putObject("content");
        body.putObject("application/sparql-query").putObject("schema").put("type", "string");
        ObjectNode form = body.putObject("application/x-www-form-urlencoded")
                .putObject("schema")
                .put("type", "object");
        form.putArray("required").add("query");
        form.putObject("properties").putObject("query").put("type", "string");
        answers(get);
        answers(post);
    }

    private static ObjectNode operation(ObjectNode path, String method, String id, String description) {
        return path.putObject(method)
                .put("operationId", id)
                .put("summary", "SPARQL 1.1 Protocol, query operation by " + method.toUpperCase(Locale.ROOT))
                .put("description", description);
    }

    private static void answers(ObjectNode operation) {
        ObjectNode responses = operation.putObject("responses");
        ObjectNode content = responses
                .putObject("200")
                .put("description", "The answer, complete.")
                .putObject("content");
        for (String type : List.of(
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values",
                "text/turtle",
                "application/n-triples",
                "application/ld+json")) {
            content.putObject(type);
        }
        errors(responses);
    }

    private static void errors(ObjectNode responses) {
        responses.putObject("304").put("description", "What the client holds (If-None-Match) is still so.");
        responses.putObject("4XX").put("$ref", "#/components/responses/problem");
        responses.putObject("5XX").put("$ref", "#/components/responses/problem");
    }

    private static void components(ObjectNode components) {
        ObjectNode parameters = components.putObject("parameters");
        ObjectNode format = parameters
                .putObject("format")
                .put("name", "format")
                .put("in", "path")
                .put("required", true)
                .put("description", "The form of the answer.");
        ArrayNode formats = format.putObject("schema").put("type", "string").putArray("enum");
        for (TableFormat of : TableFormat.values()) {
            formats.add(of.suffix());
        }
        count(parameters, TableRequest.LIMIT, "How many rows; without it all.", 1);
        count(parameters, TableRequest.OFFSET, "From which row on, counted from 0.", 0);
        ObjectNode problem = components.putObject("responses").putObject("problem");
        problem.put("description", "Why there is no answer: problem details (RFC 9457).");
        ObjectNode schema = problem.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("title").put("type", "string");
        properties.putObject("status").put("type", "integer");
        properties.putObject("detail").put("type", "string");
    }

    private static void count(ObjectNode parameters, String name, String description, int least) {
        parameters
                .putObject(name)
                .put("name", name)
                .put("in", "query")
                .put("description", description)
                .putObject("schema")
                .put("type", "integer")
                .put("minimum", least);
    }
}
