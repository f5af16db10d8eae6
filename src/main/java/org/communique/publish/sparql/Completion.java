package org.communique.publish.sparql;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Helps an editor: {@code /complete?kind=class|property|thing&q=…} offers terms, {@code /labels?iri=…&iri=…} names IRIs.
 * After a change of the store the index of before answers until the new one is ready.
 */
public final class Completion {
    private static final Logger LOG = LoggerFactory.getLogger(Completion.class);
    private static final String JSON = "application/json";
    private static final int MOST_OFFERED = 30;
    private static final int MOST_LABELS = 200;
    private static final int LONGEST_TYPED = 300;

    private record Kept(String revision, CompletionIndex index) {}

    private final DatasetGraph store;
    private final Addresses addresses;
    private final AtomicReference<Kept> kept = new AtomicReference<>();
    private final AtomicBoolean building = new AtomicBoolean();

    public Completion(DatasetGraph store, URI base) {
        this.store = store;
        this.addresses = new Addresses(base);
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
        CompletionIndex index = index(revision);
        List<CompletionIndex.Entry> found = switch (kind) {
            case "class" -> index.classes(typed, MOST_OFFERED);
            case "property" -> index.properties(typed, MOST_OFFERED);
            case "thing" -> index.things(typed, MOST_OFFERED);
            default ->
                throw new Refusal(
                        Status.BAD_REQUEST, "parameter kind: missing or unknown (expected: class, property or thing)");
        };
        ArrayNode offers = JsonNodeFactory.instance.arrayNode();
        found.forEach(entry -> offers.addObject()
                .put("iri", entry.iri())
                .put("label", entry.label())
                .put("detail", entry.detail()));
        return Response.ok(JSON, Body.of(offers.toString()));
    }

    private CompletionIndex index(String revision) {
        Kept now = Optional.ofNullable(kept.get()).orElseGet(() -> first(revision));
        if (!now.revision().equals(revision) && building.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("completion").start(() -> renew(revision));
        }
        return now.index();
    }

    private synchronized Kept first(String revision) {
        return Optional.ofNullable(kept.get()).orElseGet(() -> {
            Kept built = built(revision);
            kept.set(built);
            return built;
        });
    }

    private void renew(String revision) {
        try {
            kept.set(built(revision));
        } catch (RuntimeException e) {
            LOG.warn("completion: not renewed, the index of before stays", e);
        } finally {
            building.set(false);
        }
    }

    private Kept built(String revision) {
        return new Kept(revision, Txn.calculateRead(store, () -> CompletionIndex.of(store, addresses)));
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
