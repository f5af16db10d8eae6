package org.communique.publish.sparql;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.communique.publish.http.Body;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.publish.http.Status;
import org.communique.publish.page.Addresses;
import org.communique.publish.page.Names;

/**
 * Helps an editor: {@code /complete?kind=class|property|thing&q=…} offers terms, {@code /labels?iri=…&iri=…} names IRIs.
 * After a change of the store the index of before answers until the new one is ready.
 */
public final class Completion {
    private static final String JSON = "application/json";
    private static final int MOST_OFFERED = 30;
    private static final int MOST_LABELS = 200;
    private static final int LONGEST_TYPED = 300;

    private final DatasetGraph store;
    private final Addresses addresses;
    private final Function<String, CompletionIndex> indexes;

    /** @param indexes that of a revision, or of one before */
    public Completion(DatasetGraph store, URI base, Function<String, CompletionIndex> indexes) {
        this.store = store;
        this.addresses = new Addresses(base);
        this.indexes = indexes;
    }

    /**
     * Terms for what was typed: a JSON array of objects with iri, label and detail, the most used first.
     *
     * @throws Refusal 400 for an unknown kind
     */
    public Response offer(Request request, String revision) {
        String typed = request.parameter("q").orElse("");
        if (typed.length() > LONGEST_TYPED) {
            throw new Refusal(
                    Status.BAD_REQUEST,
                    "parameter q: %d characters (expected: at most %d)".formatted(typed.length(), LONGEST_TYPED));
        }
        String kind = request.parameter("kind").orElse("");
        CompletionIndex index = indexes.apply(revision);
        List<CompletionIndex.Offer> found = switch (kind) {
            case "class" -> index.classes(typed, MOST_OFFERED);
            case "property" -> index.properties(typed, MOST_OFFERED);
            case "thing" -> index.things(typed, MOST_OFFERED);
            default ->
                throw new Refusal(
                        Status.BAD_REQUEST, "parameter kind: missing or unknown (expected: class, property or thing)");
        };
        ArrayNode offers = JsonNodeFactory.instance.arrayNode();
        found.forEach(offer -> offers.addObject()
                .put("iri", offer.iri())
                .put("label", offer.label())
                .put("detail", offer.detail()));
        return Response.ok(JSON, Body.of(offers.toString()));
    }

    /**
     * A JSON object with the label of each IRI that has one.
     *
     * @throws Refusal 400 for too many
     */
    public Response labels(Request request) {
        List<String> iris = request.parameters("iri");
        if (iris.size() > MOST_LABELS) {
            throw new Refusal(
                    Status.BAD_REQUEST,
                    "parameter iri: given %d times (expected: at most %d)".formatted(iris.size(), MOST_LABELS));
        }
        ObjectNode labels = JsonNodeFactory.instance.objectNode();
        Txn.executeRead(store, () -> {
            Names names = new Names(store, addresses);
            for (String iri : iris) {
                names.label(NodeFactory.createURI(iri)).ifPresent(label -> labels.put(iri, label));
            }
        });
        return Response.ok(JSON, Body.of(labels.toString()));
    }
}
