package org.communique.publish.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Status;

/**
 * One query of a batch.
 *
 * @param text what the thing is called; empty if only properties are given
 * @param types of which it may be; empty for any
 * @param limit how many candidates are wanted
 */
record EntityQuery(Optional<String> text, List<EntityType> types, int limit, List<Condition> conditions) {
    static final int MOST_CANDIDATES = 50;

    private static final int USUAL_CANDIDATES = 10;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_CONDITIONS = 20;

    EntityQuery {
        types = List.copyOf(types);
        conditions = List.copyOf(conditions);
    }

    /**
     * A property that should have one of these values.
     *
     * @param values text, or the identifier of a thing
     */
    record Condition(EntityProperty property, List<String> values) {
        Condition {
            values = List.copyOf(values);
        }
    }

    /** @throws Refusal 400, naming the query and the field */
    static EntityQuery read(String key, JsonNode query) {
        String where = "queries: " + shown(key) + ": ";
        require(query.isObject(), where + "no object", "query, type, limit and properties");
        Optional<String> text = Optional.of(query.path("query"))
                .filter(JsonNode::isTextual)
                .map(node -> node.asText().strip())
                .filter(words -> !words.isEmpty());
        require(
                text.isEmpty() || text.get().length() <= LONGEST_TEXT,
                where
                        + "query: %d characters"
                                .formatted(text.map(String::length).orElse(0)),
                LONGEST_TEXT + " at most");
        List<Condition> conditions = conditions(where, query.path("properties"));
        require(text.isPresent() || !conditions.isEmpty(), where + "neither query nor properties", "one of them");
        return new EntityQuery(text, types(where, query.path("type")), limit(where, query.path("limit")), conditions);
    }

    private static int limit(String where, JsonNode limit) {
        if (limit.isMissingNode() || limit.isNull()) {
            return USUAL_CANDIDATES;
        }
        require(limit.isNumber() && limit.asInt() >= 1, where + "limit: " + shown(limit.toString()), "1 or more");
        return Math.min(limit.asInt(), MOST_CANDIDATES);
    }

    private static List<EntityType> types(String where, JsonNode types) {
        List<EntityType> known = new ArrayList<>();
        for (JsonNode type : types.isArray() ? types : List.of(types)) {
            // Some clients send an object, as they were given it.
            String id = type.isObject() ? type.path("id").asText("") : type.asText("");
            if (!id.isEmpty()) {
                known.add(EntityType.named(id)
                        .orElseThrow(() -> refusal(where + "type: " + shown(id), "one of /reconcile/suggest/type")));
            }
        }
        return known;
    }

    private static List<Condition> conditions(String where, JsonNode properties) {
        require(
                properties.isMissingNode() || properties.isNull() || properties.isArray(),
                where + "properties: no array",
                "an array of pid and v");
        require(
                properties.size() <= MOST_CONDITIONS,
                where + "properties: %d".formatted(properties.size()),
                MOST_CONDITIONS + " at most");
        List<Condition> conditions = new ArrayList<>();
        for (JsonNode condition : properties) {
            String pid = condition.path("pid").asText("");
            EntityProperty property = EntityProperty.named(pid)
                    .orElseThrow(() ->
                            refusal(where + "properties: pid: " + shown(pid), "one of /reconcile/suggest/property"));
            List<String> values = values(condition.path("v"));
            require(
                    values.size() <= MOST_CONDITIONS,
                    where + "properties: v: %d values".formatted(values.size()),
                    MOST_CONDITIONS + " at most");
            if (!values.isEmpty()) {
                conditions.add(new Condition(property, values));
            }
        }
        return conditions;
    }

    private static List<String> values(JsonNode given) {
        List<String> values = new ArrayList<>();
        for (JsonNode value : given.isArray() ? given : List.of(given)) {
            String text = value.isObject() ? value.path("id").asText("") : value.asText("");
            if (!text.isBlank() && text.length() <= LONGEST_TEXT) {
                values.add(text.strip());
            }
        }
        return values;
    }

    static void require(boolean fine, String what, String expected) {
        if (!fine) {
            throw refusal(what, expected);
        }
    }

    static Refusal refusal(String what, String expected) {
        return new Refusal(Status.BAD_REQUEST, "%s (expected: %s)".formatted(what, expected));
    }

    /** A client's text on one line of a message. */
    static String shown(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "?");
        return line.isEmpty() ? "empty" : line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }
}
