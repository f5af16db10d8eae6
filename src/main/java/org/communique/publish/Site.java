package org.communique.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.publish.download.Downloads;
import org.communique.publish.http.Body;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.publish.http.Status;
import org.communique.publish.http.Tag;
import org.communique.publish.page.Frames;
import org.communique.publish.page.Kind;
import org.communique.publish.page.Library;
import org.communique.publish.page.Section;
import org.communique.publish.page.Templates;
import org.communique.publish.page.Things;
import org.communique.publish.page.Value;
import org.communique.publish.reconcile.ReconcileEndpoint;
import org.communique.publish.sparql.SavedQueries;
import org.communique.publish.sparql.SparqlEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole site, without a port: a request in, a complete response out. The server and the command line both ask it.
 * It never writes to the store, and every fault becomes an answer.
 */
public final class Site implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Site.class);
    private static final String ALL_METHODS = "GET, HEAD, POST, OPTIONS";

    private static final Map<String, String> ON_EVERY_ANSWER = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers",
                    "Accept-Ranges, Content-Range, ETag, Link, Location, Repr-Digest, Retry-After",
            "Content-Security-Policy",
                    "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; "
                            + "form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "strict-origin-when-cross-origin");

    /** A preview is made to be shown within pages of others. It has neither links nor forms that one could be led to. */
    private static final Map<String, String> ON_ANSWERS_IN_FRAMES = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Content-Security-Policy", "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin");

    private final Supplier<String> revision;
    private final SiteSettings settings;
    private final Templates templates = new Templates();
    private final Frames frames;
    private final Problem problem;
    private final Assets assets = new Assets();
    private final Library library;
    private final Things things;
    private final SparqlEndpoint endpoint;
    private final SavedQueries queries;
    private final ReconcileEndpoint reconcile;
    private final Downloads downloads;

    /**
     * @param dataset the store; only read, in transactions of its own
     * @param revision a text that is another whenever the store's content is
     */
    public Site(Dataset dataset, Supplier<String> revision, SiteSettings settings) {
        DatasetGraph store = dataset.asDatasetGraph();
        this.revision = revision;
        this.settings = settings;
        this.frames = new Frames(settings);
        this.problem = new Problem(frames, templates);
        this.library = new Library(store, settings, templates);
        this.things = new Things(store, settings, templates);
        this.endpoint = new SparqlEndpoint(store, settings, templates);
        this.reconcile = new ReconcileEndpoint(store, settings, templates);
        this.downloads = new Downloads(settings, templates);
        this.queries = settings.queries().map(Site::read).orElseGet(SavedQueries::none);
    }

    private static SavedQueries read(java.nio.file.Path folder) {
        try {
            return SavedQueries.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": not readable (expected: a folder of .rq files)", e);
        }
    }

    /** Answers any request; it throws nothing. */
    public Response answer(Request request) {
        Response response;
        try {
            response = routed(request);
        } catch (Refusal refusal) {
            response = problem.answer(refusal, request);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} {}: failed", request.method(), LogText.of(request.path()), e);
            response = problem.answer(new Refusal(Status.FAILED, "server: it failed on this request"), request);
        }
        return finished(response, request);
    }

    private static Response finished(Response response, Request request) {
        boolean mayBeFramed = request.path().equals(ReconcileEndpoint.PREVIEW) && response.status() == Status.OK;
        Response finished = response.with(mayBeFramed ? ON_ANSWERS_IN_FRAMES : ON_EVERY_ANSWER);
        if (finished.header("Cache-Control").isEmpty()) {
            finished = finished.with("Cache-Control", "public, no-cache");
        }
        finished = finished.with("Content-Length", Long.toString(finished.body().length()));
        return request.isHead() ? finished.bodiless(finished.status()) : finished;
    }

    private Response routed(Request request) {
        if (request.method().equals("OPTIONS")) {
            return new Response(
                    Status.NO_CONTENT,
                    Map.of(
                            "Allow",
                            ALL_METHODS,
                            "Access-Control-Allow-Methods",
                            ALL_METHODS,
                            "Access-Control-Allow-Headers",
                            "Accept, Content-Type, If-None-Match",
                            "Access-Control-Max-Age",
                            "86400"),
                    Body.empty());
        }
        if (request.path().equals("/sparql")) {
            return endpoint.answer(request, revision.get());
        }
        if (ReconcileEndpoint.isAt(request.path())) {
            return reconcile.answer(request, revision.get());
        }
        if (Downloads.isAt(request.path()) && request.isRead()) {
            return downloads.answer(request);
        }
        if (!request.isRead()) {
            throw new Refusal(
                    Status.METHOD_NOT_ALLOWED,
                    "method: %s (expected: GET or HEAD; nothing can be written here)".formatted(request.method()),
                    Map.of("Allow", "GET, HEAD, OPTIONS"));
        }
        return assets.answer(request).orElseGet(() -> read(request));
    }

    private Response read(Request request) {
        String now = revision.get();
        String path = request.path();
        return switch (path) {
            case "/health" -> health(now);
            case "/" -> tagged(request, now, () -> library.home(now));
            case "/search" -> tagged(request, now, () -> library.search(request));
            case "/data" -> things.graph(request, now);
            case "/api", "/api/" -> tagged(request, now, this::queryList);
            default -> path.startsWith("/api/") ? saved(request, now) : list(request, now);
        };
    }

    private static Response health(String now) {
        String text = "{\"status\":\"ok\",\"revision\":%s}%n"
                .formatted(
                        org.apache.jena.atlas.json.JSON.toStringFlat(new org.apache.jena.atlas.json.JsonString(now)));
        return Response.ok("application/json", Body.of(text)).with("Cache-Control", "no-store");
    }

    /** A page that depends on its address and the revision alone. */
    private Response tagged(Request request, String now, Supplier<Response> page) {
        Tag tag = Tag.of(now, settings.toString(), request.path(), request.query());
        return tag.isHeldBy(request)
                ? new Response(Status.NOT_MODIFIED, Map.of("ETag", tag.value()), Body.empty())
                : page.get().with("ETag", tag.value());
    }

    private Response list(Request request, String now) {
        String path = request.path();
        Optional<Kind> kind = Kind.of(path).filter(of -> of.isListed() && path.equals("/" + of.path() + "/"));
        if (kind.isEmpty()) {
            return things.answer(request, now);
        }
        String page = request.parameter("page").orElse("1");
        if (!page.matches("[1-9]\\d{0,6}")) {
            throw new Refusal(Status.BAD_REQUEST, "parameter page: no page number (expected: 1 or more)");
        }
        return tagged(request, now, () -> library.list(kind.get(), Integer.parseInt(page), now));
    }

    private Response queryList() {
        List<Section.Row> rows = new ArrayList<>();
        for (SavedQueries.Saved query : queries.all()) {
            rows.add(new Section.Row(
                    query.name(),
                    List.of(
                            List.of(new Value.Link(query.name(), query.name() + ".html")),
                            List.of(Value.text(query.title()), Value.text(query.description())),
                            List.of(
                                    new Value.Link("CSV", query.name() + ".csv"),
                                    new Value.Link("JSON", query.name() + ".json")))));
        }
        Section.Grid grid =
                new Section.Grid("queries", "Saved queries", List.of("Name", "What it answers", "Download"), rows, "");
        String summary = rows.isEmpty() ? "None here." : "Each can be had as .csv, .tsv, .json, .xml or .html.";
        return Response.ok(
                "text/html; charset=utf-8",
                templates.list(frames.below("/api/", "Saved queries"), summary, grid, List.of()));
    }

    private Response saved(Request request, String now) {
        String rest = request.path().substring("/api/".length());
        int dot = rest.indexOf('.');
        String name = dot < 0 ? rest : rest.substring(0, dot);
        Optional<String> suffix = dot < 0 ? Optional.empty() : Optional.of(rest.substring(dot + 1));
        SavedQueries.Saved query = queries.named(name)
                .orElseThrow(() -> new Refusal(
                        Status.NOT_FOUND, "saved query: none of this name (expected: one of those listed at /api/)"));
        return endpoint.saved(query, suffix, request, now);
    }

    @Override
    public void close() {
        endpoint.close();
    }
}
