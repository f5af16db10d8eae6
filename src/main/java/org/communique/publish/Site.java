package org.communique.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.communique.publish.api.ApiEndpoint;
import org.communique.publish.dataset.DatasetDocuments;
import org.communique.publish.download.Downloads;
import org.communique.publish.find.SearchEndpoint;
import org.communique.publish.http.AnswerCache;
import org.communique.publish.http.Body;
import org.communique.publish.http.Compression;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.publish.http.Status;
import org.communique.publish.http.Tag;
import org.communique.publish.http.Tags;
import org.communique.publish.ontology.OntologyPages;
import org.communique.publish.page.Addresses;
import org.communique.publish.page.DyadPages;
import org.communique.publish.page.Frames;
import org.communique.publish.page.Kind;
import org.communique.publish.page.Library;
import org.communique.publish.page.Outcomes;
import org.communique.publish.page.Templates;
import org.communique.publish.page.Things;
import org.communique.publish.page.Value;
import org.communique.publish.reconcile.ReconcileEndpoint;
import org.communique.publish.sparql.Completion;
import org.communique.publish.sparql.SparqlEndpoint;
import org.communique.publish.view.EventIndex;
import org.communique.publish.view.Views;
import org.communique.rdf.QueryCatalog;
import org.communique.store.find.Brief;
import org.communique.store.find.Derived;
import org.communique.store.find.Derived.Patience;
import org.communique.store.find.FindIndex;
import org.communique.store.find.Finder;
import org.communique.store.find.Made;
import org.communique.store.find.NotReadyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole site, without a port: a request in, a complete response out. The server and the command line both ask it.
 * It never writes to the store, and every fault becomes an answer.
 */
public final class Site implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Site.class);
    private static final int NEAR = 5;
    private static final String RETRY_SECONDS = "10";
    private static final String ALL_METHODS = "GET, HEAD, POST, OPTIONS";

    private static final Map<String, String> ON_EVERY_ANSWER = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers",
                    "Accept-Ranges, Content-Range, ETag, Link, Location, Repr-Digest, Retry-After, X-Total-Count",
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

    /** A view made to be shown within pages of others. Its links open pages of their own, and it has no forms. */
    private static final Map<String, String> ON_EMBEDDED_VIEWS = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; "
                            + "form-action 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin");

    private final Supplier<String> revision;
    private final SiteSettings settings;
    private final Tags tags;
    private final Templates templates = new Templates();
    private final Frames frames;
    private final Problem problem;
    private final AnswerCache cache;
    private final Assets assets = new Assets();
    private final Library library;
    private final Outcomes outcomes;
    private final Things things;
    private final DatasetDocuments dataset;
    private final SparqlEndpoint endpoint;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Derived<Indexes> indexes;
    private final Finder finder;
    private final SearchEndpoint search;
    private final DyadPages dyads;
    private final Views views;
    private final OntologyPages ontology;
    private final ApiEndpoint api;
    private final Completion completion;
    private final ReconcileEndpoint reconcile;
    private final Downloads downloads;

    /**
     * @param dataset the store; only read, in transactions of its own
     * @param revision a text that is another whenever the store's content is
     */
    public Site(Dataset dataset, Supplier<String> revision, SiteSettings settings) {
        this(dataset, revision, settings, Patience.usual());
    }

    /** @param patience how long readers wait for the indexes */
    Site(Dataset dataset, Supplier<String> revision, SiteSettings settings, Patience patience) {
        DatasetGraph store = dataset.asDatasetGraph();
        this.revision = revision;
        this.settings = settings;
        this.tags = settings.tags();
        this.cache = new AnswerCache(settings.cacheBytes());
        this.frames = new Frames(settings);
        this.problem = new Problem(frames, templates, this::near);
        this.library = new Library(store, settings, templates);
        this.indexes = new Derived<>("indexes", revision, now -> indexes(store, now), patience);
        this.finder = now -> indexes.at(now).value().things();
        this.outcomes = new Outcomes(store, settings, templates);
        this.ontology = new OntologyPages(store, settings, templates, now -> made(now, Indexes::uses));
        this.things = new Things(store, settings, templates, finder, ontology);
        this.dataset = new DatasetDocuments(store, settings, templates);
        this.endpoint = new SparqlEndpoint(store, settings, templates);
        this.search = new SearchEndpoint(finder, settings, templates);
        this.dyads = new DyadPages(store, settings, templates);
        this.reconcile = new ReconcileEndpoint(store, settings, templates);
        this.downloads = new Downloads(settings, templates);
        this.views = new Views(settings, templates);
        this.api = new ApiEndpoint(settings, endpoint, templates);
        this.completion = new Completion(
                store, settings.base(), now -> indexes.at(now).value().terms());
    }

    /** What readers would have to wait for, worked out in the background. */
    private Indexes indexes(DatasetGraph store, String now) {
        return Txn.calculateRead(store, () -> {
            library.prepare(now);
            return Indexes.read(store, settings.base(), now, closed::get);
        });
    }

    /** Answers any request; it throws nothing. */
    public Response answer(Request request) {
        Response response;
        try {
            Supplier<Response> work = () -> finished(routed(Compression.plain(request)), request);
            response = tellsOfReleases(request) ? work.get() : cache.answer(request, revision.get(), work);
        } catch (Refusal refusal) {
            response = finished(problem.answer(refusal, request), request);
        } catch (NotReadyException e) {
            String detail = e.getMessage() == null ? "server: not ready yet" : e.getMessage();
            Refusal later = new Refusal(Status.UNAVAILABLE, detail, Map.of("Retry-After", RETRY_SECONDS));
            response = finished(problem.answer(later, request), request);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} {}: failed", request.method(), LogText.of(request.path()), e);
            response = finished(
                    problem.answer(new Refusal(Status.FAILED, "server: it failed on this request"), request), request);
        }
        return request.isHead() ? response.bodiless(response.status()) : response;
    }

    /** What comes from the folder of releases changes while the store does not: it isn't kept by the store's revision. */
    private static boolean tellsOfReleases(Request request) {
        return Downloads.isAt(request.path()) || DatasetDocuments.isAt(request.path());
    }

    private static Response finished(Response response, Request request) {
        Optional<String> ownPolicy = response.header("Content-Security-Policy");
        Response finished = Compression.applied(response, request).with(always(response, request));
        if (ownPolicy.isPresent()) {
            finished = finished.with("Content-Security-Policy", ownPolicy.get());
        }
        if (finished.header("Cache-Control").isEmpty()) {
            finished = finished.with("Cache-Control", "public, no-cache");
        }
        return finished.with("Content-Length", Long.toString(finished.body().length()));
    }

    /** Things with names like the last step of an address at which there is nothing. */
    private List<Value.Link> near(Request request) {
        if (request.parameter("page").isPresent()) {
            return List.of();
        }
        String path = request.path().replaceFirst("\\.[a-z]{2,6}$", "");
        String words = path.substring(path.lastIndexOf('/') + 1);
        Addresses addresses = new Addresses(settings.base());
        List<Value.Link> links = new ArrayList<>();
        for (Brief thing : near(words)) {
            addresses
                    .path(thing.iri())
                    .ifPresent(to ->
                            links.add(new Value.Link(thing.name(), Addresses.root(request.path()) + to.substring(1))));
        }
        return links;
    }

    private List<Brief> near(String words) {
        try {
            return finder.at(revision.get()).near(words, NEAR);
        } catch (NotReadyException e) {
            return List.of();
        }
    }

    private static Map<String, String> always(Response response, Request request) {
        if (response.status() != Status.OK && response.status() != Status.NOT_MODIFIED) {
            return ON_EVERY_ANSWER;
        }
        return request.path().equals(ReconcileEndpoint.PREVIEW)
                ? ON_ANSWERS_IN_FRAMES
                : Views.isEmbedded(request) ? ON_EMBEDDED_VIEWS : ON_EVERY_ANSWER;
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
        if (SearchEndpoint.isAt(request.path())) {
            return search.answer(request, revision.get());
        }
        if (DyadPages.isAt(request.path())) {
            String now = revision.get();
            FindIndex index = finder.at(now);
            return Tag.unlessBehind(
                    index.revision(), now, tagged(request, index.revision(), () -> dyads.answer(request, index)));
        }
        return assets.answer(request).orElseGet(() -> read(request));
    }

    private Response read(Request request) {
        String now = revision.get();
        String path = request.path();
        if (DatasetDocuments.isAt(path)) {
            return dataset.answer(request, now);
        }
        return switch (path) {
            case "/health" -> health(now);
            case "/" -> tagged(request, now, () -> library.home(now));
            case "/document/" -> tagged(request, now, () -> outcomes.documents(request, now));
            case "/award/" -> tagged(request, now, () -> outcomes.awards(request, now));
            case "/data" -> things.graph(request, now);
            case "/complete" -> completion.offer(request, now);
            case "/labels" -> tagged(request, now, () -> completion.labels(request));
            default -> {
                if (path.startsWith(Views.PATH)) {
                    Made<EventIndex> made = made(now, Indexes::events);
                    yield Tag.unlessBehind(
                            made.revision(), now, tagged(request, made.revision(), () -> views.answer(request, made)));
                }
                yield ApiEndpoint.isAt(path) ? api.answer(request, now) : list(request, now);
            }
        };
    }

    private <T> Made<T> made(String now, Function<Indexes, T> index) {
        Made<Indexes> made = indexes.at(now);
        return new Made<>(made.revision(), index.apply(made.value()));
    }

    private static Response health(String now) {
        String text = "{\"status\":\"ok\",\"revision\":%s}%n"
                .formatted(
                        org.apache.jena.atlas.json.JSON.toStringFlat(new org.apache.jena.atlas.json.JsonString(now)));
        return Response.ok("application/json", Body.of(text)).with("Cache-Control", "no-store");
    }

    /** A page that depends on its address and the revision alone. */
    private Response tagged(Request request, String now, Supplier<Response> page) {
        Tag tag = tags.tag(now, request.path(), request.query());
        return tag.isHeldBy(request)
                ? new Response(Status.NOT_MODIFIED, Map.of("ETag", tag.value()), Body.empty())
                : page.get().with("ETag", tag.value());
    }

    private Response list(Request request, String now) {
        String path = request.path();
        Optional<String> elsewhere = ontology.ofVersion(path, now).or(() -> question(path));
        if (elsewhere.isPresent()) {
            String to = Addresses.root(path) + elsewhere.get().substring(1);
            return new Response(Status.SEE_OTHER, Map.of("Location", to), Body.empty());
        }
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

    /** The page of a question is the workbench with its query. */
    private static Optional<String> question(String path) {
        return path.matches("/" + QueryCatalog.QUESTION + "[a-z0-9-]+\\.html")
                ? Optional.of("/sparql?example=" + path.substring(1, path.length() - ".html".length()))
                : Optional.empty();
    }

    /** Begins to work out what readers would have to wait for, now and after each change. */
    public void warm() {
        indexes.follow();
    }

    @Override
    public void close() {
        closed.set(true);
        indexes.close();
        endpoint.close();
    }
}
