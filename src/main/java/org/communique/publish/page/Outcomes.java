package org.communique.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.publish.SiteSettings;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.publish.http.Status;
import org.communique.rdf.Dip;

/**
 * The lists of documents and of awards. These are parts of events: their IRIs lead to a line of the event's page, so they
 * have no pages of their own.
 */
public final class Outcomes {
    private static final int PAGE = 50;

    private final DatasetGraph store;
    private final Addresses addresses;
    private final Frames frames;
    private final Templates templates;
    private final Tables tables;
    private final Versioned<Resource, List<Dated>> lists = new Versioned<>();

    /**
     * A part of an event, the event's date, and at which other events it stands, too.
     *
     * @param also such as the signing of what talks agreed on
     */
    private record Dated(Node part, String date, List<Node> also) {}

    public Outcomes(DatasetGraph store, SiteSettings settings, Templates templates) {
        this.store = store;
        this.addresses = new Addresses(settings.base());
        this.frames = new Frames(settings);
        this.templates = templates;
        this.tables = new Tables(settings);
    }

    /** What was signed, agreed or handed over, the latest first. */
    public Response documents(Request request, String revision) {
        return list(
                request,
                revision,
                Dip.Document,
                "/document/",
                "Documents",
                "documents",
                List.of("Date", "Document", "Kind", "Number", "Signed by", "Event"),
                List.of(Dip.documentKind, Dip.documentCount, Dip.signatory));
    }

    /** Who was honoured with what, the latest first. */
    public Response awards(Request request, String revision) {
        return list(
                request,
                revision,
                Dip.Award,
                "/award/",
                "Awards",
                "awards",
                List.of("Date", "Award", "To", "By", "Event"),
                List.of(Dip.recipient, Dip.conferredBy));
    }

    private Response list(
            Request request,
            String revision,
            Resource type,
            String path,
            String title,
            String table,
            List<String> columns,
            List<Property> properties) {
        int number = SearchAddress.page(request);
        return Txn.calculateRead(store, () -> {
            List<Dated> all = lists.get(revision, type, this::read);
            int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
            if (number > pages) {
                throw new Refusal(
                        Status.NOT_FOUND,
                        "parameter page: there is none of this number (expected: 1 to %d)".formatted(pages));
            }
            Names names = new Names(store, addresses);
            List<Section.Row> rows = all.subList((number - 1) * PAGE, Math.min(number * PAGE, all.size())).stream()
                    .map(one -> row(one, properties, names))
                    .toList();
            String summary = all.isEmpty()
                    ? "None here."
                    : "%,d known, each with the event that it belongs to.".formatted(all.size());
            return Response.ok(
                    "text/html; charset=utf-8",
                    templates.list(
                            frames.below(path, title),
                            summary,
                            new Section.Grid("list", title, columns, rows, "").withoutEmptyColumns(),
                            Things.turning("./", number, pages),
                            tables.saved(table, "../")));
        });
    }

    private List<Dated> read(Resource type) {
        List<Node> parts = new ArrayList<>();
        Map<Node, List<Node>> also = new HashMap<>();
        SharedDocuments shared = new SharedDocuments(store, addresses);
        store.find(Quad.defaultGraphIRI, Node.ANY, Terms.TYPE, type.asNode()).forEachRemaining(quad -> {
            Node part = quad.getSubject();
            Optional<Node> elsewhere = part.isURI() && isSigning(Description.owner(part))
                    ? shared.twins(part).stream()
                            .filter(twin -> !isSigning(twin.event()))
                            .map(SharedDocuments.Twin::document)
                            .findFirst()
                    : Optional.empty();
            if (elsewhere.isPresent()) {
                also.computeIfAbsent(elsewhere.get(), document -> new ArrayList<>())
                        .add(Description.owner(part));
            } else if (part.isURI()) {
                parts.add(part);
            }
        });
        List<Dated> all = new ArrayList<>();
        for (Node part : parts) {
            String date = objects(Description.owner(part), Dip.startDate).stream()
                    .filter(Node::isLiteral)
                    .map(Node::getLiteralLexicalForm)
                    .sorted()
                    .findFirst()
                    .orElse("");
            all.add(new Dated(part, date, also.getOrDefault(part, List.of())));
        }
        all.sort(Comparator.comparing(Dated::date)
                .reversed()
                .thenComparing(one -> one.part().getURI()));
        return List.copyOf(all);
    }

    private boolean isSigning(Node event) {
        return store.contains(Quad.defaultGraphIRI, event, Terms.TYPE, Terms.of(Dip.Signing));
    }

    private Section.Row row(Dated one, List<Property> properties, Names names) {
        List<List<Value>> cells = new ArrayList<>();
        cells.add(one.date().isEmpty() ? List.of() : List.of(new Value.Moment(one.date())));
        cells.add(List.of(value(one.part(), names)));
        for (Property property : properties) {
            cells.add(objects(one.part(), property).stream()
                    .map(node -> value(node, names))
                    .toList());
        }
        cells.add(Stream.concat(Stream.of(Description.owner(one.part())), one.also().stream())
                .map(event -> value(event, names))
                .toList());
        return new Section.Row("", cells);
    }

    private List<Node> objects(Node node, Property property) {
        List<Node> objects = new ArrayList<>();
        for (Iterator<Quad> quads = store.find(Quad.defaultGraphIRI, node, property.asNode(), Node.ANY);
                quads.hasNext(); ) {
            objects.add(quads.next().getObject());
        }
        objects.sort(Comparator.comparing(Node::toString));
        return objects;
    }

    private Value value(Node node, Names names) {
        if (!node.isURI()) {
            return Values.literal(node);
        }
        String name = names.label(node).orElseGet(() -> Names.fromIri(node));
        return addresses
                .path(node.getURI())
                .<Value>map(path -> new Value.Link(name, "../" + path.substring(1)))
                .orElseGet(() -> Value.text(name));
    }
}
