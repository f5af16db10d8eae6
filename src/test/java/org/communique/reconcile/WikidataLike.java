package org.communique.reconcile;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.reconcile.web.Json;
import org.communique.reconcile.web.LoopbackService;
import org.communique.reconcile.web.LoopbackService.Asked;
import org.communique.reconcile.web.LoopbackService.Reply;
import org.communique.reconcile.web.UnreadableAnswer;

/**
 * A service on this machine that answers as Wikidata's reconciliation service ({@code /en/api}) and as Wikidata itself
 * ({@code /w/api.php}) do, about a few invented items.
 */
public final class WikidataLike implements AutoCloseable {
    private static final String MANIFEST = """
            {"versions": ["0.1", "0.2"], "name": "Wikidata (en)", "identifierSpace": "http://www.wikidata.org/entity/",
             "schemaSpace": "http://www.wikidata.org/prop/direct/", "view": {"url": "https://www.wikidata.org/wiki/{{id}}"}}
            """;
    private static final Map<String, String> ITEMS = Map.of("Q70", """
            {"id": "Q70", "labels": {"en": {"language": "en", "value": "Jean Moreau"}},
             "descriptions": {"en": {"language": "en", "value": "=politician of Ruritania"}},
             "claims": {"P31": [{"mainsnak": {"snaktype": "value", "datavalue": {"value": {"id": "Q5"}}}, "rank": "normal"}],
               "P27": [{"mainsnak": {"datavalue": {"value": {"id": "Q11"}}}, "rank": "normal"},
                       {"mainsnak": {"datavalue": {"value": {"id": "Q12"}}}, "rank": "deprecated"}],
               "P39": [{"mainsnak": {"datavalue": {"value": {"id": "Q900"}}}, "rank": "preferred", "qualifiers": {
                 "P580": [{"datavalue": {"value": {"time": "+2022-06-00T00:00:00Z", "precision": 10}}}]}},
                 {"mainsnak": {"snaktype": "somevalue"}, "rank": "normal"}]}}
            """, "Q71", """
            {"id": "Q71", "labels": {"en": {"language": "en", "value": "Moreau"}}, "descriptions": {},
             "claims": {"P31": [{"mainsnak": {"datavalue": {"value": {"id": "Q101352"}}}, "rank": "normal"}]}}
            """, "Q72", """
            {"id": "Q72", "labels": {"en": {"language": "en", "value": "Jean Moreau"}},
             "descriptions": {"en": {"language": "en", "value": "painter"}},
             "claims": {"P31": [{"mainsnak": {"datavalue": {"value": {"id": "Q5"}}}, "rank": "normal"}],
               "P570": [{"mainsnak": {"datavalue": {"value": {"time": "+1903-01-01T00:00:00Z", "precision": 9}}}}]}}
            """, "Q900", """
            {"id": "Q900", "labels": {"en": {"language": "en", "value": "Minister of Foreign Affairs of Ruritania"}}}
            """);

    private final LoopbackService service = new LoopbackService();
    private volatile Function<Asked, Optional<Reply>> faults = asked -> Optional.empty();

    public WikidataLike() throws IOException {
        service.answer(asked -> faults.apply(asked).orElseGet(() -> answer(asked)));
    }

    public LoopbackService service() {
        return service;
    }

    /** Where this gives an answer, it comes before the right one. */
    public void fail(Function<Asked, Optional<Reply>> by) {
        faults = by;
    }

    private static Reply answer(Asked asked) {
        if (asked.path().equals("/en/api")) {
            String queries = asked.parameters().get("queries");
            return Reply.json(queries == null ? MANIFEST : results(queries));
        }
        return switch (asked.parameters().getOrDefault("action", "")) {
            case "wbsearchentities" -> Reply.json(found(asked.parameters().getOrDefault("search", "")));
            case "wbgetentities" -> Reply.json(entities(asked.parameters().getOrDefault("ids", "")));
            default -> Reply.json("{\"error\":{\"code\":\"badvalue\"}}");
        };
    }

    private static String results(String queries) {
        try {
            Map<String, String> results = new LinkedHashMap<>();
            Json.read(queries.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .properties()
                    .forEach(query -> results.put(
                            query.getKey(),
                            query.getValue().path("query").asText("").contains("Moreau") ? """
                                      {"result": [{"id": "Q70", "name": "Jean Moreau", "score": 98.6, "match": false,
                                        "type": [{"id": "Q5", "name": "human"}]},
                                        {"id": "Q71", "name": "Moreau", "score": 60, "match": false, "type": []}]}
                                      """ : "{\"result\": []}"));
            return object(results);
        } catch (UnreadableAnswer e) {
            throw new IllegalStateException(e);
        }
    }

    private static String found(String words) {
        return words.contains("Moreau") ? """
                  {"searchinfo": {"search": "x"}, "search": [
                    {"id": "Q70", "label": "Jean Moreau", "match": {"type": "label", "language": "en", "text": "Jean Moreau"}},
                    {"id": "Q72", "label": "Jean Moreau", "description": "painter",
                     "match": {"type": "label", "language": "en", "text": "Jean Moreau"}}], "success": 1}
                  """ : "{\"search\": [], \"success\": 1}";
    }

    private static String entities(String ids) {
        Map<String, String> entities = new LinkedHashMap<>();
        for (String id : ids.split("\\|", -1)) {
            entities.put(id, ITEMS.getOrDefault(id, "{\"id\": \"%s\", \"missing\": \"\"}".formatted(id)));
        }
        return "{\"entities\": %s, \"success\": 1}".formatted(object(entities));
    }

    private static String object(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> "\"%s\": %s".formatted(value.getKey(), value.getValue()))
                .collect(java.util.stream.Collectors.joining(", ", "{", "}"));
    }

    @Override
    public void close() {
        service.close();
    }
}
