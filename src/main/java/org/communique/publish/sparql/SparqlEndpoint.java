package org.communique.publish.sparql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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
import org.communique.publish.page.QuadWriter;
import org.communique.publish.page.RdfSyntax;
import org.communique.publish.page.ResultTable;
import org.communique.publish.page.Section;
import org.communique.publish.page.Templates;

/**
 * The query endpoint by the SPARQL 1.1 Protocol, query operation only. Without a query it describes itself, to people
 * with an editor. An answer is complete or it is an error with its reason.
 *
 * <p>ARQ runs here without Fuseki's own query processor, which writes to the client while the query still runs: it can
 * end an answer under status 200 in the middle.
 */
public final class SparqlEndpoint implements AutoCloseable {
    private static final String HTML = "html";
    private static final Pattern VOLATILE =
            Pattern.compile("\\b(NOW|RAND|UUID|STRUUID|BNODE)\\b", Pattern.CASE_INSENSITIVE);

    private final SiteSettings settings;
    private final Tags tags;
    private final QueryGuard guard;
    private final QueryRunner runner;
    private final Execution execution;
    private final ResultTable tables;
    private final Workbench workbench;
    private final Negotiation<ResultFormat> resultFormats = new Negotiation<>(ResultFormat.offers());
    private final Negotiation<String> graphFormats;

    public SparqlEndpoint(DatasetGraph store, SiteSettings settings, Templates templates) {
        this.settings = settings;
        this.tags = settings.tags();
        this.guard = new QueryGuard(settings.base(), settings.limits().queryCharacters());
        this.runner = new QueryRunner(settings.limits());
        this.execution = new Execution(store, settings.limits(), runner);
        this.tables = new ResultTable(new Addresses(settings.base()), "./");
        this.workbench = new Workbench(store, settings, templates);
        List<Offer<String>> offers = new ArrayList<>();
        RdfSyntax.offers()
                .forEach(offer -> offers.add(new Offer<>(offer.format().suffix(), offer.mediaType())));
        offers.add(new Offer<>(HTML, "text/html"));
        this.graphFormats = new Negotiation<>(offers);
    }

    /**
     * Answers a request of the protocol.
     *
     * @throws Refusal if there is no answer, with the status and the reason
     */
    public Response answer(Request request, String revision) {
        Optional<SparqlRequest> asked = SparqlRequest.read(request);
        Response response = asked.isPresent()
                ? answer(asked.get(), request, formatParameter(request), revision)
                : description(request, revision);
        return response.with("Vary", "Accept");
    }

    /**
     * All solutions of a SELECT query of our own, under the limits that hold for everybody.
     *
     * @throws Refusal if it exceeds them
     */
    public Solutions solutions(String query) {
        return execution.solutions(guard.read(query));
    }

    private static Optional<String> formatParameter(Request request) {
        Optional<String> format = request.parameter("format");
        boolean form = request.header("Content-Type").orElse("").startsWith("application/x-www-form-urlencoded");
        return format.isPresent() || !form
                ? format
                : Request.values(request.body().text(), "format").stream().findFirst();
    }

    private Response answer(SparqlRequest asked, Request request, Optional<String> format, String revision) {
        String form = format.map(name -> name.toLowerCase(Locale.ROOT)).orElse("");
        boolean page = form.equals(HTML) || (form.isEmpty() && prefersPage(request));
        try {
            Query query = guard.read(asked.text());
            overrideDataset(query, asked);
            return query.isSelectType() || query.isAskType()
                    ? results(query, asked, request, format, revision)
                    : graph(query, asked, request, format, revision);
        } catch (Refusal refusal) {
            if (!page || refusal.status() == Status.NOT_ACCEPTABLE) {
                throw refusal;
            }
            Body body = workbench.body(workbench.asked(asked.text(), revision).without(refusal.detail()));
            return Workbench.withPolicy(new Response(refusal.status(), refusal.headers(), body)
                    .with("Content-Type", ResultFormat.HTML.contentType())
                    .with("Cache-Control", "no-store"));
        }
    }

    private boolean prefersPage(Request request) {
        return resultFormats
                .choose(request.header("Accept"))
                .filter(offer -> offer.format() == ResultFormat.HTML)
                .isPresent();
    }

    /** The dataset named in the protocol goes before the one in the query; both name graphs of this store only. */
    private static void overrideDataset(Query query, SparqlRequest asked) {
        if (asked.defaultGraphs().isEmpty() && asked.namedGraphs().isEmpty()) {
            return;
        }
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        asked.defaultGraphs().forEach(query::addGraphURI);
        asked.namedGraphs().forEach(query::addNamedGraphURI);
    }

    private Response results(
            Query query, SparqlRequest asked, Request request, Optional<String> format, String revision) {
        ResultFormat chosen = format.map(ResultFormat::named)
                .orElseGet(() -> resultFormats.choose(request.header("Accept")).map(Offer::format))
                .orElseThrow(resultFormats::refusal);
        return tagged(
                asked,
                chosen.title(),
                request,
                revision,
                chosen.contentType(),
                () -> chosen.lang()
                        .map(lang -> execution.results(query, lang))
                        .orElseGet(() -> table(query, asked, revision)));
    }

    private Response graph(
            Query query, SparqlRequest asked, Request request, Optional<String> format, String revision) {
        String chosen = format.<Optional<String>>map(name -> name.equals(HTML)
                        ? Optional.of(HTML)
                        : RdfSyntax.named(name).map(RdfSyntax::suffix))
                .orElseGet(() -> graphFormats.choose(request.header("Accept")).map(Offer::format))
                .orElseThrow(graphFormats::refusal);
        Optional<RdfSyntax> syntax = RdfSyntax.named(chosen);
        String type = syntax.map(RdfSyntax::contentType).orElse(ResultFormat.HTML.contentType());
        return tagged(
                asked,
                chosen,
                request,
                revision,
                type,
                () -> syntax.map(to -> execution.graph(query, to))
                        .orElseGet(() -> statements(execution.quads(query), asked, revision)));
    }

    /** An answer with its tag; a client that has it already is spared the query. */
    private Response tagged(
            SparqlRequest asked,
            String format,
            Request request,
            String revision,
            String type,
            java.util.function.Supplier<Body> answer) {
        if (VOLATILE.matcher(asked.text()).find()) {
            return withPolicy(Response.ok(type, answer.get())).with("Cache-Control", "no-store");
        }
        Tag tag = tags.tag(revision, asked.toString(), format);
        return tag.isHeldBy(request)
                ? new Response(Status.NOT_MODIFIED, Map.of("ETag", tag.value()), Body.empty())
                : withPolicy(Response.ok(type, answer.get())).with("ETag", tag.value());
    }

    private static Response withPolicy(Response response) {
        return response.header("Content-Type")
                        .filter(ResultFormat.HTML.contentType()::equals)
                        .isPresent()
                ? Workbench.withPolicy(response)
                : response;
    }

    private Body table(Query query, SparqlRequest asked, String revision) {
        if (query.isAskType()) {
            String answer = execution.ask(query) ? "yes" : "no";
            List<List<Optional<Node>>> none = List.of();
            return page(asked, tables.of("Answer: " + answer, List.of("Answer"), none), revision);
        }
        Solutions solutions = execution.solutions(query);
        List<List<Optional<Node>>> rows =
                solutions.rows().stream().map(solutions::cells).toList();
        return page(asked, tables.of(ResultTable.title(rows.size()), solutions.columns(), rows), revision);
    }

    private Body statements(Collection<Quad> quads, SparqlRequest asked, String revision) {
        List<List<Optional<Node>>> rows = quads.stream()
                .map(quad -> List.of(
                        Optional.of(quad.getSubject()),
                        Optional.of(quad.getPredicate()),
                        Optional.of(quad.getObject())))
                .toList();
        return page(
                asked,
                tables.of(ResultTable.title(rows.size()), List.of("subject", "predicate", "object"), rows),
                revision);
    }

    private Body page(SparqlRequest asked, Section.Grid grid, String revision) {
        return workbench.body(workbench.asked(asked.text(), revision).with(grid));
    }

    private Response description(Request request, String revision) {
        boolean opened = !request.parameters("example").isEmpty()
                || !request.parameters("q").isEmpty();
        List<Offer<String>> offers = new ArrayList<>();
        if (!opened) {
            offers.add(new Offer<>(RdfSyntax.TURTLE.suffix(), RdfSyntax.TURTLE.mediaType()));
        }
        offers.add(new Offer<>(HTML, "text/html"));
        offers.addAll(graphFormats.offers());
        Negotiation<String> formats = new Negotiation<>(offers);
        String chosen = request.parameter("format")
                .map(name -> name.equals(HTML)
                        ? Optional.of(HTML)
                        : RdfSyntax.named(name).map(RdfSyntax::suffix))
                .orElseGet(() -> formats.choose(request.header("Accept")).map(Offer::format))
                .orElseThrow(formats::refusal);
        if (chosen.equals(HTML)) {
            Body body = workbench.body(workbench.opened(request, revision));
            return withPolicy(Response.ok(ResultFormat.HTML.contentType(), body))
                    .with("ETag", tags.tag(revision, "editor", request.query()).value());
        }
        RdfSyntax syntax = RdfSyntax.named(chosen).orElse(RdfSyntax.TURTLE);
        ServiceDescription description = new ServiceDescription(settings.base());
        CappedOutput out = new CappedOutput(settings.limits().bytes());
        new QuadWriter(description.service()).write(description.quads(), syntax, out);
        return Response.ok(syntax.contentType(), out.body())
                .with("ETag", tags.tag("service", chosen).value());
    }

    @Override
    public void close() {
        runner.close();
    }
}
