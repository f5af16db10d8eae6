package org.communique.publish.find;

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
import org.communique.publish.page.Addresses;
import org.communique.publish.page.Frame;
import org.communique.publish.page.Frames;
import org.communique.publish.page.RdfSyntax;
import org.communique.publish.page.SearchAddress;
import org.communique.publish.page.SearchPage;
import org.communique.publish.page.Templates;
import org.communique.store.find.Answer;
import org.communique.store.find.FindIndex;
import org.communique.store.find.Finder;

/**
 * The search: {@code /search} as a page, as CSV and Turtle with all that is found, as JSON with a page of it and the
 * numbers of the facets; {@code /suggest} for what somebody begins to type.
 */
public final class SearchEndpoint {
    private static final String HTML = "html";
    private static final String CSV = "csv";
    private static final String JSON = "json";

    private final Finder finder;
    private final Tags tags;
    private final Addresses addresses;
    private final Frames frames;
    private final Templates templates;
    private final SearchSparql sparql;
    private final SearchData data;
    private final Negotiation<String> formats;

    public SearchEndpoint(Finder finder, SiteSettings settings, Templates templates) {
        this.finder = finder;
        this.tags = settings.tags();
        this.addresses = new Addresses(settings.base());
        this.frames = new Frames(settings);
        this.templates = templates;
        this.sparql = new SearchSparql(settings.base().toString());
        this.data = new SearchData(settings, addresses, sparql);
        List<Offer<String>> offers = new ArrayList<>(List.of(
                new Offer<>(HTML, "text/html"), new Offer<>(CSV, "text/csv"), new Offer<>(JSON, "application/json")));
        for (RdfSyntax syntax : RdfSyntax.values()) {
            offers.add(new Offer<>(syntax.suffix(), syntax.mediaType()));
        }
        this.formats = new Negotiation<>(offers);
    }

    /** Whether a path is one of the search's. */
    public static boolean isAt(String path) {
        return path.equals("/suggest") || path.equals("/search") || path.startsWith("/search.");
    }

    /**
     * Answers a request at one of these paths.
     *
     * @throws Refusal 400 for parameters that mean nothing, 404, 406, 413 if more was found than may be told at once
     */
    public Response answer(Request request, String revision) {
        FindIndex index = finder.at(revision);
        return Tag.unlessBehind(index.revision(), revision, answer(request, index));
    }

    private Response answer(Request request, FindIndex index) {
        if (request.path().equals("/suggest")) {
            String words = request.parameter("q").orElse("");
            Tag tag = tags.tag(index.revision(), "suggest", words);
            return tag.isHeldBy(request)
                    ? notModified(tag)
                    : Response.ok("application/json", data.suggestions(index, words))
                            .with("ETag", tag.value());
        }
        String format = format(request);
        Tag tag = tags.tag(index.revision(), "search", format, request.query());
        Response response = tag.isHeldBy(request)
                ? notModified(tag)
                : found(index, request, format).with("ETag", tag.value());
        return response.with("Vary", "Accept");
    }

    private static Response notModified(Tag tag) {
        return new Response(Status.NOT_MODIFIED, Map.of("ETag", tag.value()), Body.empty());
    }

    private String format(Request request) {
        Optional<String> asked = request.path().equals("/search")
                ? request.parameter("format")
                : Optional.of(request.path().substring("/search.".length()));
        Optional<String> format = asked.isPresent()
                ? asked.filter(name -> List.of(HTML, CSV, JSON).contains(name))
                        .or(() -> RdfSyntax.named(asked.get()).map(RdfSyntax::suffix))
                : formats.choose(request.header("Accept")).map(Offer::format);
        return format.orElseThrow(() -> formats.refusal(suffix -> suffix));
    }

    private Response found(FindIndex index, Request request, String format) {
        SearchAddress address = SearchAddress.of(request);
        return switch (format) {
            case HTML -> Response.ok("text/html; charset=utf-8", page(index, request, address));
            case CSV -> Response.ok("text/csv; charset=utf-8; header=present", data.csv(index, address));
            case JSON -> Response.ok("application/json", data.json(index, address, SearchAddress.page(request)));
            default -> {
                RdfSyntax syntax = RdfSyntax.named(format).orElseThrow();
                yield Response.ok(syntax.contentType(), data.graph(index, address, syntax));
            }
        };
    }

    private Body page(FindIndex index, Request request, SearchAddress address) {
        int page = SearchAddress.page(request);
        Answer answer = index.ask(address.question(page));
        SearchPage search = new SearchPages(index, addresses, address)
                .of(
                        answer,
                        page,
                        request.parameter("more").orElse(""),
                        "sparql?query=" + SearchAddress.encoded(sparql.of(address)));
        List<Frame.Alternate> alternates = List.of(
                new Frame.Alternate(address.link("search.csv"), "text/csv"),
                new Frame.Alternate(address.link("search.json"), "application/json"),
                new Frame.Alternate(address.link("search.ttl"), "text/turtle"));
        String title = address.words().isBlank() ? "Search" : "Search: " + address.words();
        return templates.search(frames.of("/search", title, List.of(), alternates), search);
    }
}
