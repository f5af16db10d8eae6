package org.communique.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.reconcile.web.Answer;
import org.communique.reconcile.web.PoliteClient;
import org.communique.reconcile.web.Question;
import org.communique.reconcile.web.UnreadableAnswer;

/**
 * Asks Wikidata what it says of items ({@code wbgetentities}): many in one request, where {@code Special:EntityData}
 * would take a request for each and give it in all languages.
 */
final class WikidataItems {
    /** How many items are asked for at once: Wikidata gives up to 50, but an item may have a megabyte. */
    static final int BATCH = 20;

    private final PoliteClient client;
    private final URI address;
    private final int maxlag;

    /** @param address of {@code api.php} */
    WikidataItems(PoliteClient client, URI address, int maxlag) {
        this.client = client;
        this.address = address;
        this.maxlag = maxlag;
    }

    /** These items, {@link #BATCH} at most; one that does not exist is left out. */
    Answer<Map<String, Item>> items(List<String> ids) {
        return client.ask(question(ids, "labels|descriptions|aliases|claims"), answer -> {
            Map<String, Item> items = new LinkedHashMap<>();
            for (String id : ids) {
                JsonNode entity = entity(id, answer);
                if (!entity.has("missing")) {
                    items.put(id, ItemReader.read(id, entity));
                }
            }
            return items;
        });
    }

    /** What these items are called, {@link #BATCH} at most. */
    Answer<Map<String, String>> labels(List<String> ids) {
        return client.ask(question(ids, "labels"), answer -> {
            Map<String, String> labels = new LinkedHashMap<>();
            for (String id : ids) {
                ItemReader.label(entity(id, answer).path("labels")).ifPresent(label -> labels.put(id, label));
            }
            return labels;
        });
    }

    private Question question(List<String> ids, String parts) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("action", "wbgetentities");
        parameters.put("format", "json");
        parameters.put("props", parts);
        parameters.put("languages", "en");
        parameters.put("languagefallback", "1");
        parameters.put("maxlag", Integer.toString(maxlag));
        parameters.put("ids", String.join("|", ids));
        return Question.get(address, parameters);
    }

    private static JsonNode entity(String id, JsonNode answer) throws UnreadableAnswer {
        JsonNode entity = answer.path("entities").path(id);
        if (!entity.isObject()) {
            throw new UnreadableAnswer("entities: " + id, "missing", "the item");
        }
        return entity;
    }
}
