package org.communique.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.reconcile.web.Answer;
import org.communique.reconcile.web.PoliteClient;
import org.communique.reconcile.web.Question;
import org.communique.reconcile.web.UnreadableAnswer;

/** Asks Wikidata's own search ({@code wbsearchentities}), which looks at labels and aliases alone. */
final class WikidataSearch implements Finder {
    private final PoliteClient client;
    private final URI address;
    private final int limit;
    private final int maxlag;

    /**
     * @param address of {@code api.php}
     * @param limit how many candidates are wanted
     * @param maxlag beyond how many seconds of lag Wikidata shall rather refuse
     */
    WikidataSearch(PoliteClient client, URI address, int limit, int maxlag) {
        this.client = client;
        this.address = address;
        this.limit = limit;
        this.maxlag = maxlag;
    }

    @Override
    public int batchSize() {
        return 1;
    }

    @Override
    public Answer<Map<String, List<Candidate>>> find(List<Subject> subjects) {
        Subject subject = subjects.getFirst();
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("action", "wbsearchentities");
        parameters.put("format", "json");
        parameters.put("type", "item");
        parameters.put("language", "en");
        parameters.put("uselang", "en");
        parameters.put("limit", Integer.toString(limit));
        parameters.put("maxlag", Integer.toString(maxlag));
        parameters.put("search", subject.label());
        return client.ask(
                Question.get(address, parameters), answer -> Map.of(subject.iri(), candidates(subject, answer)));
    }

    private List<Candidate> candidates(Subject subject, JsonNode answer) throws UnreadableAnswer {
        if (!answer.path("search").isArray()) {
            throw new UnreadableAnswer("search", "missing", "an array of items");
        }
        List<Candidate> candidates = new ArrayList<>();
        for (JsonNode one : answer.path("search")) {
            String item = one.path("id").asText("");
            if (!Wikidata.isItem(item)) {
                throw new UnreadableAnswer("search: id", Outside.line(item, "missing"), "an item, Q and a number");
            }
            String label = Outside.line(one.path("label").asText(""), item);
            double likeness = Stream.of(label, one.path("match").path("text").asText(""))
                    .mapToDouble(name -> NameLikeness.of(subject.label(), name))
                    .max()
                    .orElse(0);
            candidates.add(new Candidate(
                    item,
                    label,
                    Outside.line(one.path("description").asText(""), ""),
                    Math.round(100 * likeness),
                    "search"));
        }
        return candidates;
    }
}
