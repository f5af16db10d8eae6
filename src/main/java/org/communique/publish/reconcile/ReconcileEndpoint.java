package org.communique.publish.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.communique.publish.SiteSettings;
import org.communique.publish.http.Body;
import org.communique.publish.http.Negotiation;
import org.communique.publish.http.Negotiation.Offer;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.publish.http.Status;
import org.communique.publish.http.Tag;
import org.communique.publish.http.Tags;
import org.communique.publish.page.Addresses;
import org.communique.publish.page.Frames;
import org.communique.publish.page.Templates;
import org.communique.reconcile.web.Json;
import org.communique.reconcile.web.UnreadableAnswer;

/**
 * The Reconciliation API, version 0.2, below {@code /reconcile}. It only reads, each request in one transaction. JSONP is
 * not offered: it would run what we send as code on the pages of others, and CORS does without.
 */
public final class ReconcileEndpoint {
    /** Where the service begins. */
    public static final String PATH = "/reconcile";

    /** The one page that pages of others may frame. */
    public static final String PREVIEW = PATH + "/preview";

    private static final String JSON = "application/json";
    private static final Negotiation<Boolean> FOR_PEOPLE =
            new Negotiation<>(List.of(new Offer<>(false, JSON), new Offer<>(true, "text/html")));

    private final DatasetGraph store;
    private final SiteSettings settings;
    private final Tags tags;
    private final Templates templates;
    private final Frames frames;
    private final Addresses addresses;
    private final Semaphore places;

    public ReconcileEndpoint(DatasetGraph store, SiteSettings settings, Templates templates) {
        this.store = store;
        this.settings = settings;
        this.tags = settings.tags();
        this.templates = templates;
        this.frames = new Frames(settings);
        this.addresses = new Addresses(settings.base());
        this.places = new Semaphore(settings.limits().concurrent());
    }

    /** Whether a path is one of this service's. */
    public static boolean isAt(String path) {
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }

    /**
     * Answers a request.
     *
     * @throws Refusal if it cannot be answered as asked
     */
    public Response answer(Request request, String revision) {
        if (!request.isRead() && !(request.method().equals("POST") && isService(request.path()))) {
            throw new Refusal(
                    Status.METHOD_NOT_ALLOWED,
                    "method: %s (expected: GET, HEAD or, for queries, POST)".formatted(request.method()),
                    Map.of("Allow", "GET, HEAD, POST, OPTIONS"));
        }
        if (!request.parameters("callback").isEmpty()) {
            throw EntityQuery.refusal("parameter callback: JSONP is not offered", "a request without it, by CORS");
        }
        String root = Manifest.root(request, settings.base());
        String form = request.isRead() ? request.query() : form(request);
        Tag tag = tags.tag(
                revision,
                root,
                request.path(),
                request.query(),
                request.header("Accept").orElse(""));
        if (tag.isHeldBy(request)) {
            return new Response(Status.NOT_MODIFIED, Map.of("ETag", tag.value(), "Vary", "Accept, Host"), Body.empty());
        }
        if (!places.tryAcquire()) {
            throw new Refusal(
                    Status.UNAVAILABLE,
                    "server: busy (expected: a request a little later)",
                    Map.of("Retry-After", "2"));
        }
        try {
            Response response = Txn.calculateRead(store, () -> routed(request, form, root));
            return request.isRead() ? response.with("ETag", tag.value()).with("Vary", "Accept, Host") : response;
        } finally {
            places.release();
        }
    }

    private static boolean isService(String path) {
        return path.equals(PATH) || path.equals(PATH + "/");
    }

    private static String form(Request request) {
        String type = request.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        String mediaType = type.split(";", 2)[0].strip();
        if (!mediaType.equals("application/x-www-form-urlencoded")) {
            throw new Refusal(
                    Status.UNSUPPORTED_TYPE,
                    "body: of type %s (expected: application/x-www-form-urlencoded)"
                            .formatted(mediaType.isEmpty() ? "unknown" : EntityQuery.shown(mediaType)));
        }
        return request.body().text();
    }

    private Response routed(Request request, String form, String root) {
        Entities entities = new Entities(store, addresses);
        String path = request.path();
        return isService(path)
                ? service(request, form, root, entities)
                : switch (path.substring(PATH.length() + 1)) {
                    case "view" -> view(entity(request, entities));
                    case "preview" -> preview(entity(request, entities), entities);
                    case "suggest/entity" ->
                        suggested(
                                request,
                                prefix -> new Suggestions(entities).entities(prefix, type(request), cursor(request)));
                    case "suggest/type" -> suggested(request, prefix -> Suggestions.types(prefix, cursor(request)));
                    case "suggest/property" ->
                        suggested(request, prefix -> Suggestions.properties(prefix, cursor(request)));
                    case "properties" ->
                        json(Suggestions.proposed(request.parameter("type").orElse(""), number(request, "limit")));
                    default ->
                        throw new Refusal(
                                Status.NOT_FOUND, "address: no service (expected: one that the manifest names)");
                };
    }

    private Response service(Request request, String form, String root, Entities entities) {
        List<String> queries = Request.values(form, "queries");
        List<String> extend = Request.values(form, "extend");
        EntityQuery.require(queries.size() + extend.size() <= 1, "queries and extend: several", "one of them, once");
        if (queries.isEmpty() && extend.isEmpty()) {
            EntityQuery.require(request.isRead(), "body: nothing asked", "queries or extend");
            boolean forPeople = FOR_PEOPLE
                    .choose(request.header("Accept"))
                    .map(Offer::format)
                    .orElse(false);
            return forPeople ? page(root) : json(Manifest.of(settings, root));
        }
        Answers answers =
                new Answers(entities, new Matching(entities, settings.base().toString()));
        return json(
                queries.isEmpty()
                        ? answers.values(read("extend", extend.getFirst()))
                        : answers.candidates(read("queries", queries.getFirst())));
    }

    private static JsonNode read(String parameter, String text) {
        try {
            return Json.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableAnswer e) {
            throw new Refusal(Status.BAD_REQUEST, "%s: %s".formatted(parameter, e.getMessage()), e);
        }
    }

    private Response page(String root) {
        String text = "This is a service of the Reconciliation API: it matches lists of people, events, states, "
                + "organisations and places against this dataset. In OpenRefine choose Reconcile, Start reconciling, "
                + "Add standard service, and give the address " + root + "reconcile";
        return Response.ok("text/html; charset=utf-8", templates.message(frames.below(PATH, "Reconciliation"), text));
    }

    private static Response suggested(Request request, Function<String, ObjectNode> by) {
        String prefix = request.parameter("prefix").orElse("");
        EntityQuery.require(
                prefix.length() <= 200, "parameter prefix: %d characters".formatted(prefix.length()), "200 at most");
        return json(by.apply(prefix));
    }

    private static Optional<EntityType> type(Request request) {
        return request.parameter("type").flatMap(EntityType::named);
    }

    private static int cursor(Request request) {
        return number(request, "cursor").orElse(0);
    }

    private static Optional<Integer> number(Request request, String name) {
        return request.parameter(name).map(text -> {
            EntityQuery.require(
                    text.matches("[0-9]{1,6}"),
                    "parameter %s: %s".formatted(name, EntityQuery.shown(text)),
                    "0..999999");
            return Integer.parseInt(text);
        });
    }

    private static Entity entity(Request request, Entities entities) {
        return entities.named(request.parameter("id").orElse(""))
                .orElseThrow(() -> new Refusal(
                        Status.NOT_FOUND, "parameter id: nothing is known under it (expected: an identifier of ours)"));
    }

    private static Response view(Entity entity) {
        return new Response(Status.SEE_OTHER, Map.of("Location", "../" + entity.id()), Body.empty());
    }

    private Response preview(Entity entity, Entities entities) {
        return Response.ok(
                "text/html; charset=utf-8",
                templates.preview(
                        new Preview(entity, entities).facts(),
                        entity.name(),
                        entity.type().title()));
    }

    private static Response json(ObjectNode answer) {
        return Response.ok(JSON, Body.of(answer.toString()));
    }
}
