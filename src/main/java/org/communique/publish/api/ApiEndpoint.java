package org.communique.publish.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.communique.publish.page.Frame;
import org.communique.publish.page.Frames;
import org.communique.publish.page.Section;
import org.communique.publish.page.Templates;
import org.communique.publish.page.Value;
import org.communique.publish.page.Versioned;
import org.communique.publish.sparql.Solutions;
import org.communique.publish.sparql.SparqlEndpoint;
import org.communique.rdf.QueryFile;
import org.communique.release.Codebook;

/**
 * The saved queries below {@code /api/}: a list, an OpenAPI document, and for each query its rows in several formats,
 * its text, and a page. Each query runs whole, once for a revision; filters and slices are taken from its answer, so
 * that the pages of a table fit together.
 */
public final class ApiEndpoint {
    private static final String HTML = "text/html; charset=utf-8";
    private static final int ROWS_ON_PAGE = 25;
    private static final int MOST_CELLS_KEPT = 50_000;
    private static final String HOME = "/api/";

    private final SiteSettings settings;
    private final Tags tags;
    private final SparqlEndpoint endpoint;
    private final Templates templates;
    private final Frames frames;
    private final QueryPages pages;
    private final List<SavedQuery> queries;
    private final Versioned<String, Optional<Solutions>> kept = new Versioned<>();
    private final Negotiation<TableFormat> formats = new Negotiation<>(TableFormat.offers());

    public ApiEndpoint(SiteSettings settings, SparqlEndpoint endpoint, Templates templates) {
        this.settings = settings;
        this.endpoint = endpoint;
        this.templates = templates;
        this.frames = new Frames(settings);
        this.pages = new QueryPages(settings.base());
        Codebook codebook =
                settings.files().tables().map(ApiEndpoint::codebook).orElseGet(() -> new Codebook(List.of()));
        this.queries = settings.files().queries().map(QueryFile::in).orElse(List.of()).stream()
                .map(file -> SavedQuery.of(file, codebook))
                .toList();
        this.tags = new Tags(settings.tags().tag(queries.toString()).value());
    }

    private static Codebook codebook(Path file) {
        try {
            return Codebook.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not readable (expected: the codebook of the tables)", e);
        }
    }

    /** Whether a path is one of this interface's. */
    public static boolean isAt(String path) {
        return path.equals("/api") || path.startsWith(HOME);
    }

    /**
     * Answers a request for the list, the description or a table.
     *
     * @throws Refusal 400, 404, 406, 413 or 503 with the reason
     */
    public Response answer(Request request, String revision) {
        String rest = request.path().equals("/api") ? "" : request.path().substring(HOME.length());
        Tag tag = tags.tag(
                revision,
                request.path(),
                request.query(),
                request.header("Accept").orElse(""));
        if (tag.isHeldBy(request)) {
            return new Response(Status.NOT_MODIFIED, Map.of("ETag", tag.value(), "Vary", "Accept"), Body.empty());
        }
        Response response = switch (rest) {
            case "" -> list(request);
            case "openapi.json" ->
                Response.ok(
                        "application/json",
                        Body.of(new OpenApi(settings, queries).document().toPrettyString() + "\n"));
            default -> query(rest, request, revision);
        };
        return response.with("ETag", tag.value()).with("Vary", "Accept");
    }

    private Response list(Request request) {
        if (request.path().equals("/api")) {
            return new Response(Status.MOVED_PERMANENTLY, Map.of("Location", "api/"), Body.empty());
        }
        List<Section.Row> rows = new ArrayList<>();
        for (SavedQuery query : queries) {
            rows.add(new Section.Row(
                    query.name(),
                    List.of(
                            List.of(new Value.Link(query.file().title(), query.name() + ".html")),
                            List.of(Value.text(query.file().description())),
                            List.of(
                                    new Value.Link("CSV", query.name() + ".csv"),
                                    new Value.Link("JSON", query.name() + ".json")))));
        }
        Section.Grid grid =
                new Section.Grid("queries", "Saved queries", List.of("Table", "What it holds", "Download"), rows, "");
        return Response.ok(HTML, templates.queries(frames.below(HOME, "Tables"), grid))
                .with("Link", "<openapi.json>; rel=\"service-desc\"; type=\"application/json\"");
    }

    private Response query(String rest, Request request, String revision) {
        int dot = rest.indexOf('.');
        String name = dot < 0 ? rest : rest.substring(0, dot);
        SavedQuery query = queries.stream()
                .filter(saved -> saved.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Status.NOT_FOUND, "saved query: none of this name (expected: one of those listed at /api/)"));
        Optional<String> suffix = dot < 0 ? Optional.empty() : Optional.of(rest.substring(dot + 1));
        if (suffix.filter("rq"::equals).isPresent()) {
            return Response.ok(
                    "application/sparql-query; charset=utf-8",
                    Body.of(query.file().text()));
        }
        TableFormat format = suffix.or(() -> request.parameter(TableRequest.FORMAT))
                .map(TableFormat::named)
                .orElseGet(() -> formats.choose(request.header("Accept")).map(Offer::format))
                .orElseThrow(() -> formats.refusal(TableFormat::suffix));
        TableRequest wanted = TableRequest.read(request, query);
        return format == TableFormat.HTML
                ? page(query, wanted.atMost(ROWS_ON_PAGE), revision)
                : table(query, wanted, format, revision);
    }

    private Solutions solutions(SavedQuery query, String revision) {
        Solutions[] fresh = new Solutions[1];
        Optional<Solutions> small = kept.get(revision, query.name(), key -> {
            fresh[0] = endpoint.solutions(query.file().text());
            return Optional.of(fresh[0])
                    .filter(all -> (long) all.rows().size() * all.columns().size() <= MOST_CELLS_KEPT);
        });
        return small.orElseGet(
                () -> fresh[0] == null ? endpoint.solutions(query.file().text()) : fresh[0]);
    }

    private Response page(SavedQuery query, TableRequest wanted, String revision) {
        Solutions all = solutions(query, revision);
        String path = HOME + query.name();
        Frame frame = frames.of(
                path,
                query.file().title(),
                List.of(new Value.Link("Tables", "./")),
                List.of(
                        new Frame.Alternate(query.name() + ".csv", "text/csv"),
                        new Frame.Alternate(query.name() + ".json", TableFormat.JSON.mediaType())));
        Body body = templates.query(frame, pages.page(query, wanted, all, wanted.passing(all, settings.base())));
        return Response.ok(HTML, body);
    }

    private Response table(SavedQuery query, TableRequest wanted, TableFormat format, String revision) {
        Solutions all = solutions(query, revision);
        List<Integer> passing = wanted.passing(all, settings.base());
        TableWriter writer = new TableWriter(
                URI.create(settings.base() + "api/" + query.name()),
                settings.limits().bytes());
        Response response = Response.ok(format.contentType(), writer.write(all, wanted.slice(passing), format))
                .with("X-Total-Count", Integer.toString(passing.size()));
        List<String> links = links(query, wanted, format, passing.size());
        return links.isEmpty() ? response : response.with("Link", String.join(", ", links));
    }

    private static List<String> links(SavedQuery query, TableRequest wanted, TableFormat format, int passing) {
        List<String> links = new ArrayList<>();
        if (wanted.limit().isPresent()) {
            int rows = wanted.limit().getAsInt();
            String address = "<%s.%s?".formatted(query.name(), format.suffix()) + "%s>; rel=\"%s\"";
            links.add(address.formatted(wanted.query(0, rows), "first"));
            if (wanted.offset() > 0) {
                links.add(address.formatted(wanted.query(Math.max(0, wanted.offset() - rows), rows), "prev"));
            }
            if ((long) wanted.offset() + rows < passing) {
                links.add(address.formatted(wanted.query(wanted.offset() + rows, rows), "next"));
            }
            links.add(address.formatted(wanted.query(Math.max(0, (passing - 1) / rows * rows), rows), "last"));
        }
        return links;
    }
}
