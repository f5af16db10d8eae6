package org.communique.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.communique.rdf.Dip;

/** An article's page: what it reports, in its order. */
final class ArticleSections {
    private final Description description;
    private final Values values;
    private final Sources sources;

    ArticleSections(Description description, Values values, Sources sources) {
        this.description = description;
        this.values = values;
        this.sources = sources;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<Node> events = reports("event-");
        sections.add(events(events));
        sections.add(participations(events));
        sections.add(people());
        sections.add(documents());
        sections.add(new Section.Quotes("statements", "Statements", sources.statements(reports("statement-"))));
        sections.add(topics());
        sections.add(new Section.Quotes("evidence", "Evidence of the events", sources.evidence(events)));
        return List.copyOf(sections);
    }

    /** The reports whose fragment is this word and a number. */
    private List<Node> reports(String fragment) {
        String start = description.subject().getURI() + "#" + fragment;
        return description.subjects().stream()
                .filter(node -> node.isURI()
                        && node.getURI().startsWith(start)
                        && node.getURI().substring(start.length()).matches("\\d+"))
                .toList();
    }

    private Section events(List<Node> events) {
        List<Section.Row> rows = new ArrayList<>();
        for (Node event : events) {
            rows.add(new Section.Row(
                    fragment(event),
                    List.of(
                            List.of(canonical(event)),
                            values.objects(event, Terms.TYPE).stream()
                                    .map(type -> Value.text(type.text()))
                                    .toList(),
                            values.objects(event, Terms.of(Dip.startDate)),
                            values.objects(event, Terms.of(Dip.dateBasis)),
                            values.canonical(event, Terms.of(Dip.place)),
                            values.objects(event, Terms.of(Dip.status)),
                            values.objects(event, Terms.of(Dip.isMainEvent)),
                            values.objects(event, Terms.of(Dip.confidence)))));
        }
        return new Section.Grid(
                "events",
                "Events",
                List.of("Event", "Kind", "Date", "Date from", "Place", "Status", "Main", "Confidence"),
                rows,
                "");
    }

    private Section participations(List<Node> events) {
        List<Section.Row> rows = new ArrayList<>();
        for (Node event : events) {
            for (Node participation : description.objects(event, Terms.of(Dip.participation))) {
                rows.add(new Section.Row(
                        fragment(participation),
                        List.of(
                                List.of(canonical(event)),
                                values.canonical(participation, Terms.of(Dip.participant)),
                                values.objects(participation, Terms.of(Dip.role)),
                                values.objects(participation, Terms.of(Dip.positionAsStated)),
                                values.objects(participation, Terms.of(Dip.rankAsStated)),
                                values.objects(participation, Terms.of(Dip.represents)))));
            }
        }
        return new Section.Grid(
                "participants",
                "Participants",
                List.of("Event", "Who", "Role", "Post as stated", "Rank as stated", "Side"),
                rows,
                "");
    }

    private Section people() {
        List<Section.Row> rows = new ArrayList<>();
        for (Node person : reports("person-")) {
            rows.add(new Section.Row(
                    fragment(person),
                    List.of(
                            List.of(canonical(person)),
                            values.objects(person, Terms.ALT_LABEL),
                            values.objects(person, Terms.of(Dip.positionAsStated)),
                            values.objects(person, Terms.of(Dip.rankAsStated)),
                            values.objects(person, Terms.of(Dip.represents)))));
        }
        return new Section.Grid("people", "People", List.of("Name", "Also written", "Post", "Rank", "Side"), rows, "");
    }

    /** What makes documents of two events one for the reader: the same words and kind on the same evidence. */
    private record Told(List<Node> names, List<Node> kinds, List<Node> evidence) {
        static Told of(Node document, Description description) {
            return new Told(
                    description.objects(document, Terms.LABEL),
                    description.objects(document, Terms.of(Dip.documentKind)),
                    description.objects(document, Terms.of(Dip.evidence)));
        }
    }

    private Section documents() {
        Map<Told, Map<Node, Node>> events = new LinkedHashMap<>();
        for (Node event : reports("event-")) {
            for (Node document : description.objects(event, Terms.of(Dip.producedDocument))) {
                events.computeIfAbsent(Told.of(document, description), told -> new LinkedHashMap<>())
                        .put(document, event);
            }
        }
        List<Section.Row> rows = new ArrayList<>();
        events.values().forEach(at -> {
            Node document = at.keySet().iterator().next();
            rows.add(new Section.Row(
                    fragment(document),
                    List.of(
                            List.of(canonical(document)),
                            values.objects(document, Terms.of(Dip.documentKind)),
                            values.objects(document, Terms.of(Dip.documentCount)),
                            at.values().stream().map(this::canonical).toList())));
        });
        return new Section.Grid("documents", "Documents", List.of("Document", "Kind", "Number", "Event"), rows, "");
    }

    private Section topics() {
        List<Section.Row> rows = new ArrayList<>();
        for (Node report : description.subjects(Terms.TYPE, Terms.of(Dip.TopicReport))) {
            rows.add(new Section.Row(
                    fragment(report),
                    List.of(
                            values.objects(report, Terms.of(Dip.topic)),
                            values.canonical(report, Terms.of(Dip.madeAt)),
                            longest(sources.evidence(List.of(report))))));
        }
        return new Section.Grid("topics", "Topics", List.of("Topic", "Event", "Words of the article"), rows, "");
    }

    /** Passages of one report overlap: the longest tells most. */
    private static List<Value> longest(List<Section.Quote> quotes) {
        return quotes.stream()
                .max(Comparator.comparingInt(quote -> quote.text().length()))
                .map(quote -> Value.text(quote.text()))
                .stream()
                .toList();
    }

    private Value canonical(Node report) {
        return values.named(
                description.object(report, Terms.SPECIALIZATION_OF).orElse(report), description.name(report));
    }

    private static String fragment(Node node) {
        return node.getURI().substring(node.getURI().indexOf('#') + 1);
    }
}
