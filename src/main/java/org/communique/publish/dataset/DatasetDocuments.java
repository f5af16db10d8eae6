package org.communique.publish.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.publish.SiteSettings;
import org.communique.publish.http.Body;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.publish.http.Status;
import org.communique.publish.http.Tag;
import org.communique.publish.http.Tags;
import org.communique.publish.page.DocumentFormats;
import org.communique.publish.page.Frames;
import org.communique.publish.page.QuadWriter;
import org.communique.publish.page.RdfSyntax;
import org.communique.publish.page.ScriptText;
import org.communique.publish.page.Templates;
import org.communique.publish.page.Versioned;
import org.communique.publish.sparql.ServiceDescription;
import org.communique.release.Shelf;
import org.communique.release.catalog.Catalog;
import org.communique.release.catalog.Citation;
import org.communique.release.catalog.DatasetDescription;
import org.communique.release.catalog.SchemaOrgDataset;

/**
 * {@code /dataset} in all its forms. What is described is what is served now, so its version is the store's revision;
 * the files named are those of the newest release, if there is one.
 */
public final class DatasetDocuments {
    private static final String PATH = "/dataset";
    private static final String HTML = DocumentFormats.HTML;
    private static final Set<String> OTHERS = Set.of(
            "/.well-known/void", "/linkset", "/" + Citation.CFF, "/" + Citation.BIBTEX, "/sitemap.xml", "/robots.txt");

    private final DatasetGraph store;
    private final SiteSettings settings;
    private final Tags tags;
    private final Frames frames;
    private final Templates templates;
    private final DocumentFormats formats = new DocumentFormats();
    private final Sitemap sitemap;
    private final Versioned<String, DatasetDescription> counted = new Versioned<>();

    public DatasetDocuments(DatasetGraph store, SiteSettings settings, Templates templates) {
        this.store = store;
        this.settings = settings;
        this.tags = settings.tags();
        this.frames = new Frames(settings);
        this.templates = templates;
        this.sitemap = new Sitemap(store, settings.base().toString());
    }

    /** Whether one of these documents stands at the path. */
    public static boolean isAt(String path) {
        return path.equals(PATH) || path.startsWith(PATH + ".") || OTHERS.contains(path) || Sitemap.isAt(path);
    }

    /** @throws Refusal 404 or 406 */
    public Response answer(Request request, String revision) {
        return switch (request.path()) {
            case PATH -> negotiated(request);
            case "/.well-known/void" ->
                new Response(Status.SEE_OTHER, Map.of("Location", "../dataset", "Vary", "Accept"), Body.empty());
            case "/robots.txt" -> text(request, revision, "text/plain", sitemap.robots());
            case "/" + Citation.CFF -> text(request, revision, "application/yaml", Citation.cff(description(revision)));
            case "/" + Citation.BIBTEX ->
                text(request, revision, "application/x-bibtex", Citation.bibtex(description(revision)));
            case "/linkset" ->
                text(request, revision, "application/linkset+json", new Signposts(description(revision)).linkset());
            default ->
                Sitemap.isAt(request.path())
                        ? text(request, revision, "application/xml", sitemap.page(request.path(), revision))
                        : document(request, revision);
        };
    }

    private Response negotiated(Request request) {
        String suffix = formats.chosen(request);
        return new Response(Status.SEE_OTHER, Map.of("Location", "dataset." + suffix, "Vary", "Accept"), Body.empty());
    }

    private Response document(Request request, String revision) {
        String suffix = request.path().substring(PATH.length() + 1);
        Optional<RdfSyntax> syntax =
                RdfSyntax.named(suffix).filter(found -> found.suffix().equals(suffix));
        if (syntax.isEmpty() && !suffix.equals(HTML)) {
            throw new Refusal(
                    Status.NOT_FOUND,
                    "address: no such form of the description (expected: dataset.html, dataset.ttl, …)");
        }
        DatasetDescription description = description(revision);
        Tag tag = tags.tag(revision, PATH, suffix, description.distributions().toString());
        if (tag.isHeldBy(request)) {
            return new Response(Status.NOT_MODIFIED, Map.of("ETag", tag.value()), Body.empty());
        }
        Response response = syntax.map(form -> Response.ok(form.contentType(), rdf(description, form)))
                .orElseGet(() -> page(description));
        return response.with("ETag", tag.value()).with("Link", new Signposts(description).header(suffix));
    }

    private Body rdf(DatasetDescription description, RdfSyntax syntax) {
        List<Quad> quads = new ArrayList<>(new ServiceDescription(settings.base()).quads());
        Catalog.of(description).getGraph().find().forEach(triple -> quads.add(new Quad(Quad.defaultGraphIRI, triple)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QuadWriter(NodeFactory.createURI(description.iri())).write(quads, syntax, out);
        return Body.of(out.toByteArray());
    }

    private Response page(DatasetDescription description) {
        var frame = frames.below("/dataset.html", "About this dataset")
                .about(
                        description.summary(),
                        "dataset.html",
                        ScriptText.of(SchemaOrgDataset.of(description).toString()));
        return Response.ok("text/html; charset=utf-8", templates.dataset(frame, DatasetSections.of(description)));
    }

    private Response text(Request request, String revision, String type, String text) {
        Tag tag = tags.tag(revision, request.path(), text);
        return tag.isHeldBy(request)
                ? new Response(Status.NOT_MODIFIED, Map.of("ETag", tag.value()), Body.empty())
                : Response.ok(type + "; charset=utf-8", Body.of(text)).with("ETag", tag.value());
    }

    /** The description of what is served; its numbers are counted once for each revision. */
    private DatasetDescription description(String revision) {
        DatasetDescription counts = counted.get(revision, PATH, path -> count(revision));
        return newest().map(release -> counts.published(
                        Optional.of(release.card().issued()).filter(day -> !day.isEmpty()), release.distributions()))
                .orElse(counts);
    }

    private DatasetDescription count(String revision) {
        return Txn.calculateRead(store, () -> settings.describing().read(store.getDefaultGraph(), revision));
    }

    /** The newest release. */
    private Optional<Shelf.Entry> newest() {
        if (settings.files().releases().isEmpty()) {
            return Optional.empty();
        }
        Shelf shelf = new Shelf(settings.files().releases().get());
        try {
            for (var version : shelf.versions()) {
                var entry = shelf.entry(version);
                if (entry.isPresent()) {
                    return entry;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(shelf.folder() + ": not readable (expected: a folder of releases)", e);
        }
    }
}
