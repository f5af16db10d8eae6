package org.communique.publish.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Status;

/** Answers batches of queries and requests for values. To be used within a read transaction. */
final class Answers {
    /** How many queries a batch may have. */
    static final int MOST_QUERIES = 50;

    private static final int MOST_IDS = 500;
    private static final int MOST_PROPERTIES = 20;
    private static final int MOST_VALUES = 200;

    private final Entities entities;
    private final Matching matching;

    Answers(Entities entities, Matching matching) {
        this.entities = entities;
        this.matching = matching;
    }

    private static void requireRoom(int number, int most, String what) {
        if (number > most) {
            throw new Refusal(Status.TOO_LARGE, "%s: %d (expected: %d at most)".formatted(what, number, most));
        }
    }

    /** For each query its candidates. */
    ObjectNode candidates(JsonNode queries) {
        EntityQuery.require(queries.isObject(), "queries: no object", "an object of queries by key");
        requireRoom(queries.size(), MOST_QUERIES, "queries");
        ObjectNode results = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> query : queries.properties()) {
            EntityQuery read = EntityQuery.read(query.getKey(), query.getValue());
            Matching.Result result = matching.match(read);
            ArrayNode candidates = results.putObject(query.getKey()).putArray("result");
            for (Candidate candidate : result.candidates()) {
                boolean match = result.sure() && candidates.isEmpty();
                write(candidate, read.conditions().size(), match, candidates.addObject());
            }
        }
        return results;
    }

    private void write(Candidate candidate, int conditions, boolean match, ObjectNode to) {
        Entity entity = candidate.entity();
        to.put("id", entity.id()).put("name", entity.name());
        String description = entities.description(entity);
        if (!description.isEmpty()) {
            to.put("description", description);
        }
        write(entity.type(), to.putArray("type").addObject());
        to.put("score", candidate.score(conditions)).put("match", match);
        ArrayNode features = to.putArray("features");
        features.addObject().put("id", "name").put("value", candidate.nameLikeness());
        candidate.findings().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(finding ->
                        features.addObject().put("id", finding.getKey().id()).put("value", finding.getValue()));
    }

    static void write(EntityType type, ObjectNode to) {
        to.put("id", type.id()).put("name", type.title());
    }

    /** For each thing the values of properties. */
    ObjectNode values(JsonNode query) {
        EntityQuery.require(
                query.path("ids").isArray() && query.path("properties").isArray(),
                "extend: no arrays",
                "ids and properties");
        requireRoom(query.path("ids").size(), MOST_IDS, "extend: ids");
        requireRoom(query.path("properties").size(), MOST_PROPERTIES, "extend: properties");
        Set<String> ids = new LinkedHashSet<>();
        query.path("ids").forEach(id -> ids.add(id.asText("")));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode meta = answer.putArray("meta");
        ObjectNode rows = answer.putObject("rows");
        ids.forEach(rows::putObject);
        for (JsonNode wanted : query.path("properties")) {
            String pid = wanted.path("id").asText("");
            EntityProperty property = EntityProperty.named(pid)
                    .orElseThrow(() -> EntityQuery.refusal(
                            "extend: properties: id: " + EntityQuery.shown(pid), "one of /reconcile/properties"));
            int limit = wanted.path("settings").path("limit").asInt(0);
            meta.addObject().put("id", pid).put("name", property.title());
            for (String id : ids) {
                ArrayNode cell = ((ObjectNode) rows.path(id)).putArray(pid);
                cells(id, property, limit <= 0 ? MOST_VALUES : Math.min(limit, MOST_VALUES))
                        .forEach(cell::add);
            }
        }
        return answer;
    }

    private List<JsonNode> cells(String id, EntityProperty property, int limit) {
        List<JsonNode> cells = new ArrayList<>();
        entities.named(id)
                .ifPresent(entity -> entities.values(entity, property).stream()
                        .limit(limit)
                        .map(this::cell)
                        .forEach(cells::add));
        return cells;
    }

    /**
     * A thing of ours by identifier and name; whole numbers as such; anything else as text. Dates are text too: the
     * format has times of the day only, and nobody said at what time.
     */
    private JsonNode cell(Node value) {
        ObjectNode cell = JsonNodeFactory.instance.objectNode();
        entities.entity(value)
                .ifPresentOrElse(
                        entity -> cell.put("id", entity.id()).put("name", entity.name()), () -> plain(value, cell));
        return cell;
    }

    private void plain(Node value, ObjectNode cell) {
        String text = entities.label(value);
        boolean whole = value.isLiteral()
                && XSDDatatype.XSDinteger.getURI().equals(value.getLiteralDatatypeURI())
                && text.matches("-?[0-9]{1,9}");
        if (whole) {
            cell.put("int", Integer.parseInt(text));
        } else {
            cell.put("str", text);
        }
    }
}
