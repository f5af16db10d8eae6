package org.communique.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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
import org.communique.publish.http.TypedLink;
import org.communique.rdf.Dip;
import org.communique.store.find.Brief;
import org.communique.store.find.FindIndex;
import org.communique.store.find.Finder;
import org.communique.store.find.Made;

/**
 * Things and their documents. The IRI of a thing answers 303 to the document that suits the client; the document's path
 * is the thing's path, a dot and the suffix of its format, and answers 200.
 */
public final class Things {
    private static final String HTML = DocumentFormats.HTML;

    private final DatasetGraph store;
    private final SiteSettings settings;
    private final Tags tags;
    private final Addresses addresses;
    private final Frames frames;
    private final Templates templates;
    private final Finder finder;
    private final SpecialPages special;
    private final Names.Shared names;
    private final DocumentFormats formats = new DocumentFormats();
    private final Negotiation<RdfSyntax> graphFormats = new Negotiation<>(RdfSyntax.offers());

    /**
     * @param finder of what the pages tell of the part that things play in events
     * @param special pages that stand in place of the usual ones
     */
    public Things(DatasetGraph store, SiteSettings settings, Templates templates, Finder finder, SpecialPages special) {
        this.finder = finder;
        this.special = special;
        this.store = store;
        this.settings = settings;
        this.tags = settings.tags();
        this.addresses = new Addresses(settings.base());
        this.names = new Names.Shared(addresses);
        this.frames = new Frames(settings);
        this.templates = templates;
    }

    /**
     * Answers for the thing or document at the request's path; 301 or 410 where something else, or nothing, stands in
     * its place.
     *
     * @throws Refusal 404 if there is none, 406 if it is not to be had as asked
     */
    public Response answer(Request request, String revision) {
        String path = request.path();
        String end = path.substring(path.lastIndexOf('.') + 1);
        if (path.contains(".")
                && (end.equals(HTML)
                        || RdfSyntax.named(end)
                                .filter(s -> s.suffix().equals(end))
                                .isPresent())) {
            String thing = path.substring(0, path.length() - end.length() - 1);
            return document(request, thing, end, revision);
        }
        if (end.equals(ThingLinks.SUFFIX) && path.contains("." + ThingLinks.SUFFIX)) {
            return linkset(request, path.substring(0, path.length() - end.length() - 1), revision);
        }
        Optional<Response> former = former(path, request, Optional.empty(), revision);
        if (former.isPresent()) {
            return former.get();
        }
        thing(path);
        String format = formats.chosen(request);
        String name = path.substring(path.lastIndexOf('/') + 1) + "." + format;
        return new Response(
                Status.SEE_OTHER,
                Map.of(
                        "Location",
                        name,
                        "Vary",
                        "Accept",
                        "Link",
                        "<%s>; rel=\"describedby\"; type=\"%s\"".formatted(name, ThingLinks.mediaType(format))),
                Body.empty());
    }

    /**
     * A named graph by the Graph Store Protocol; the default graph, which would be the whole dataset, is not given.
     *
     * @throws Refusal 400, 403, 404 or 406
     */
    public Response graph(Request request, String revision) {
        String name = request.parameter("graph")
                .orElseThrow(() -> request.parameters("default").isEmpty()
                        ? new Refusal(
                                Status.BAD_REQUEST, "parameter graph: missing (expected: the IRI of a named graph)")
                        : new Refusal(
                                Status.FORBIDDEN,
                                "parameter default: the whole dataset is not given here (expected: graph=IRI)"));
        RdfSyntax syntax = graphSyntax(request);
        Tag tag = tags.tag(revision, "graph", name, syntax.suffix());
        if (tag.isHeldBy(request)) {
            return notModified(tag).with("Vary", "Accept");
        }
        Node graph = NodeFactory.createURI(name);
        Body body = Txn.calculateRead(store, () -> {
            if (name.startsWith("urn:x-arq:") || !store.containsGraph(graph)) {
                throw new Refusal(
                        Status.NOT_FOUND, "graph: no graph of this name (expected: one that SPARQL's GRAPH finds)");
            }
            return written(new Descriptions(store, addresses, settings.limits().rows()).graph(graph), graph, syntax);
        });
        return Response.ok(syntax.contentType(), body).with("ETag", tag.value()).with("Vary", "Accept");
    }

    private RdfSyntax graphSyntax(Request request) {
        return request.parameter("format")
                .map(RdfSyntax::named)
                .orElseGet(() -> graphFormats.choose(request.header("Accept")).map(Offer::format))
                .orElseThrow(graphFormats::refusal);
    }

    private Response document(Request request, String path, String format, String revision) {
        int number = format.equals(HTML) ? SearchAddress.page(request) : 1;
        Optional<FindIndex> index = Kind.of(path)
                .filter(kind -> format.equals(HTML) && kind != Kind.EVENT && kind != Kind.ARTICLE)
                .map(kind -> finder.at(revision));
        String counted = index.map(FindIndex::revision).orElse("");
        Tag tag = tag(revision, counted, path, format, number);
        if (tag.isHeldBy(request)) {
            return notModified(tag);
        }
        Optional<Response> former = former(path, request, Optional.of(format), revision);
        if (former.isPresent()) {
            return former.get();
        }
        Optional<Made<Body>> own = format.equals(HTML) ? special.page(path, revision) : Optional.empty();
        if (own.isPresent()) {
            String made = own.get().revision();
            Response page = Response.ok("text/html; charset=utf-8", own.get().value())
                    .with("ETag", tag(made, counted, path, format, number).value())
                    .with("Link", new ThingLinks(settings, path).header(format));
            return Tag.unlessBehind(made, revision, page);
        }
        Response response = Txn.calculateRead(store, () -> {
            Node thing = known(path);
            Descriptions descriptions = new Descriptions(
                    store, addresses, settings.limits().rows(), () -> names.in(store, addresses, revision));
            return RdfSyntax.named(format)
                    .map(syntax -> Response.ok(
                            syntax.contentType(),
                            written(
                                    descriptions
                                            .of(thing)
                                            .orElseThrow(Things::unknown)
                                            .quads(),
                                    thing,
                                    syntax)))
                    .orElseGet(() -> page(
                            descriptions.of(thing, window(number, index)).orElseThrow(Things::unknown),
                            path,
                            number,
                            index,
                            revision));
        });
        Response tagged =
                response.with("ETag", tag.value()).with("Link", new ThingLinks(settings, path).header(format));
        return Tag.unlessBehind(index.map(FindIndex::revision).orElse(revision), revision, tagged);
    }

    private Tag tag(String revision, String counted, String path, String format, int number) {
        return tags.tag(revision, counted, path, format, Integer.toString(number));
    }

    private Response linkset(Request request, String path, String revision) {
        Optional<Response> former = former(path, request, Optional.of(ThingLinks.SUFFIX), revision);
        if (former.isPresent()) {
            return former.get();
        }
        thing(path);
        Tag tag = tags.tag(revision, path, ThingLinks.SUFFIX);
        return tag.isHeldBy(request)
                ? notModified(tag)
                : Response.ok(TypedLink.LINKSET, Body.of(new ThingLinks(settings, path).linkset()))
                        .with("ETag", tag.value());
    }

    private static Window window(int number, Optional<FindIndex> index) {
        return Window.page(
                number,
                iri -> index.flatMap(of -> of.thing(iri)).map(Brief::date).orElse(""));
    }

    /** @param suffix of the document that was asked for; empty for the thing itself */
    private Optional<Response> former(String path, Request request, Optional<String> suffix, String revision) {
        return Txn.calculateRead(
                store,
                () -> addresses.candidates(path).stream()
                        .findFirst()
                        .flatMap(thing -> Former.of(thing, store, addresses))
                        .map(former -> former.now()
                                .flatMap(now -> addresses.path(now.getURI()))
                                .map(to -> moved(
                                        path, to + suffix.map(end -> "." + end).orElse(""), request))
                                .orElseGet(() -> gone(former.thing(), path, suffix, request, revision))));
    }

    private static Response moved(String path, String to, Request request) {
        String query = request.query().isEmpty() ? "" : "?" + request.query();
        return new Response(
                Status.MOVED_PERMANENTLY,
                Map.of("Location", Addresses.root(path) + to.substring(1) + query),
                Body.empty());
    }

    /** The tombstone in the form asked for, as far as there is one. */
    private Response gone(Node thing, String path, Optional<String> suffix, Request request, String revision) {
        String format = suffix.orElseGet(() -> formats.accepted(request).orElse(HTML));
        Description description =
                new Descriptions(store, addresses, settings.limits().rows()).former(thing);
        Response tombstone = RdfSyntax.named(format)
                .map(syntax -> Response.ok(syntax.contentType(), written(description.quads(), thing, syntax)))
                .orElseGet(() -> page(description, path, 1, Optional.empty(), revision));
        return new Response(Status.GONE, tombstone.headers(), tombstone.body()).with("Vary", "Accept");
    }

    private static Response notModified(Tag tag) {
        return new Response(Status.NOT_MODIFIED, Map.of("ETag", tag.value()), Body.empty());
    }

    private Body written(java.util.Collection<Quad> quads, Node first, RdfSyntax syntax) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        new QuadWriter(first).write(quads, syntax, out);
        IO.flush(out);
        return Body.of(out.toByteArray());
    }

    private Response page(
            Description description, String path, int number, Optional<FindIndex> index, String revision) {
        Optional<Kind> kind = Kind.of(path);
        Optional<Overview> overview = index.flatMap(of -> kind.flatMap(it -> Overview.of(it, path, of)));
        Pages pages = new Pages(description, addresses, Addresses.root(path), overview, number);
        List<Section> sections = pages.sections(kind);
        if (number > pages.pages()) {
            throw new Refusal(
                    Status.NOT_FOUND,
                    "parameter page: there is none of this number (expected: 1 to %d)".formatted(pages.pages()));
        }
        List<Value.Link> links = new ArrayList<>();
        List<Frame.Alternate> alternates = new ArrayList<>();
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (RdfSyntax syntax : RdfSyntax.values()) {
            links.add(new Value.Link(syntax.title(), name + "." + syntax.suffix()));
            alternates.add(new Frame.Alternate(name + "." + syntax.suffix(), syntax.mediaType()));
        }
        kind.flatMap(of -> Tables.events(of, description.subject(), Addresses.root(path)))
                .ifPresent(links::add);
        String summary = pages.summary(kind);
        Frame frame = frames.of(path, pages.title(), crumbs(kind, path), alternates)
                .about(
                        summary,
                        name + ".html",
                        number == 1 ? new StructuredData(description, settings).of(kind, pages.title(), summary) : "");
        Page page = new Page(
                pages.title(),
                pages.kind(kind),
                summary,
                settings.citationWithin(
                        pages.title(), revision, description.subject().getURI()),
                links,
                sections,
                number == 1 ? ThingViews.of(kind, path, description, Addresses.root(path)) : ThingViews.NONE,
                turning(name + ".html", number, pages.pages()));
        return Response.ok("text/html; charset=utf-8", templates.thing(frame, page));
    }

    /** Links to the pages before and after. */
    static List<Value.Link> turning(String address, int number, int pages) {
        List<Value.Link> links = new ArrayList<>();
        if (number > 1) {
            links.add(new Value.Link("Previous page", number == 2 ? address : address + "?page=" + (number - 1)));
        }
        if (number < pages) {
            links.add(new Value.Link(
                    "Next page (%,d of %,d)".formatted(number + 1, pages), address + "?page=" + (number + 1)));
        }
        return links;
    }

    private List<Value.Link> crumbs(Optional<Kind> kind, String path) {
        return kind
                .map(of -> of.path() + (of.isListed() ? "/" : ""))
                .filter(to -> to.endsWith("/")
                        || new Descriptions(store, addresses, 1).knows(NodeFactory.createURI(Dip.ROOT + to)))
                .map(to -> new Value.Link(kind.orElseThrow().title(), Addresses.root(path) + to))
                .stream()
                .toList();
    }

    private Node thing(String path) {
        return Txn.calculateRead(store, () -> known(path));
    }

    private Node known(String path) {
        Descriptions descriptions =
                new Descriptions(store, addresses, settings.limits().rows());
        return addresses.candidates(path).stream()
                .filter(descriptions::knows)
                .findFirst()
                .orElseThrow(() -> unknown());
    }

    private static Refusal unknown() {
        return new Refusal(
                Status.NOT_FOUND,
                "address: nothing is known under it (expected: the IRI of something in this dataset)");
    }
}
