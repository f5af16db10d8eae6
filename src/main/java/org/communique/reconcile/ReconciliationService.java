package org.communique.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.reconcile.web.Answer;
import org.communique.reconcile.web.PoliteClient;
import org.communique.reconcile.web.Question;
import org.communique.reconcile.web.UnreadableAnswer;

/**
 * Asks a service of the <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">
 * Reconciliation API</a>, version 0.2 (0.1 asks and answers the same way), that knows Wikidata's items.
 */
final class ReconciliationService implements Finder {
    private final PoliteClient client;
    private final URI address;
    private final int batchSize;
    private final int limit;

    /**
     * @param batchSize how many queries go into one request; the service may allow fewer
     * @param limit how many candidates are wanted for each
     */
    private ReconciliationService(PoliteClient client, URI address, int batchSize, int limit) {
        this.client = client;
        this.address = address;
        this.batchSize = batchSize;
        this.limit = limit;
    }

    /** Reads the manifest of a service, which says whether it can be asked at all. */
    static Answer<Finder> open(PoliteClient client, URI address, int batchSize, int limit) {
        return client.ask(Question.get(address, Map.of()), manifest -> {
            int size = checked(manifest, batchSize);
            return new ReconciliationService(client, address, size, limit);
        });
    }

    private static int checked(JsonNode manifest, int batchSize) throws UnreadableAnswer {
        String space = manifest.path("identifierSpace").asText("");
        if (!space.matches("https?://www\\.wikidata\\.org/entity/")) {
            throw new UnreadableAnswer(
                    "manifest: identifierSpace", Outside.line(space, "missing"), "Wikidata's, " + Wikidata.ENTITY);
        }
        JsonNode versions = manifest.path("versions");
        boolean known = versions.isMissingNode();
        for (JsonNode version : versions) {
            known |= version.asText("").equals("0.1") || version.asText("").equals("0.2");
        }
        if (!known) {
            throw new UnreadableAnswer(
                    "manifest: versions", Outside.line(versions.toString(), "none"), "one of them 0.1 or 0.2");
        }
        int most = manifest.path("batchSize").asInt(batchSize);
        return most >= 1 ? Math.min(batchSize, most) : batchSize;
    }

    @Override
    public int batchSize() {
        return batchSize;
    }

    @Override
    public Answer<Map<String, List<Candidate>>> find(List<Subject> subjects) {
        ObjectNode queries = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < subjects.size(); i++) {
            queries.set("q" + i, query(subjects.get(i)));
        }
        return client.ask(Question.post(address, Map.of("queries", queries.toString())), answer -> {
            Map<String, List<Candidate>> found = new LinkedHashMap<>();
            for (int i = 0; i < subjects.size(); i++) {
                found.put(subjects.get(i).iri(), candidates("q" + i, answer.path("q" + i)));
            }
            return found;
        });
    }

    private ObjectNode query(Subject subject) {
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        query.put("query", subject.label());
        query.put("type", subject.kind().item());
        query.put("limit", limit);
        ArrayNode properties = JsonNodeFactory.instance.arrayNode();
        subject.side()
                .flatMap(Subject.Side::item)
                .ifPresent(item -> properties
                        .addObject()
                        .put("pid", subject.kind().countryProperty())
                        .putObject("v")
                        .put("id", item));
        if (!subject.posts().isEmpty()) {
            ArrayNode posts = properties.addObject().put("pid", "P39").putArray("v");
            subject.posts().forEach(posts::add);
        }
        if (!properties.isEmpty()) {
            query.set("properties", properties);
        }
        return query;
    }

    private List<Candidate> candidates(String key, JsonNode of) throws UnreadableAnswer {
        JsonNode result = of.path("result");
        if (!result.isArray()) {
            throw new UnreadableAnswer(key + ": result", "missing", "an array of candidates");
        }
        List<Candidate> candidates = new ArrayList<>();
        for (JsonNode one : result) {
            String item = one.path("id").asText("");
            if (!Wikidata.isItem(item)) {
                throw new UnreadableAnswer(key + ": id", Outside.line(item, "missing"), "an item, Q and a number");
            }
            if (!one.path("name").isTextual() || !one.path("score").isNumber()) {
                throw new UnreadableAnswer(key + ": " + item, "no name or no score", "both");
            }
            candidates.add(new Candidate(
                    item,
                    Outside.line(one.path("name").asText(), item),
                    Outside.line(one.path("description").asText(""), ""),
                    Math.clamp(one.path("score").asDouble(), 0, 100),
                    "service"));
        }
        return candidates.stream().limit(limit).toList();
    }
}
