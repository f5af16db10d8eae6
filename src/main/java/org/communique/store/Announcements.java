package org.communique.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.event.Status;
import org.communique.rdf.Concepts;
import org.communique.rdf.Dip;
import org.communique.rdf.Prov;

/**
 * From what was announced to what came of it, and back, for one event: the answer of {@code announcements.rq}, without a
 * look at all events. The outcome is the event itself where a later report tells of it, else the first of the same kind,
 * sides, series and country that was held after the announcement and within a year. To be used within a read transaction.
 */
final class Announcements {
    private static final int A_YEAR = 366;
    private static final Node PLANNED = Concepts.of(Status.PLANNED).asNode();
    private static final Node HELD = Concepts.of(Status.HELD).asNode();

    private final DatasetGraph dataset;

    Announcements(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The announcements of the event, and those of other events of which it is the outcome. */
    List<Trail.Announcement> about(Node event) {
        List<Trail.Announcement> found = new ArrayList<>(of(event));
        if (is(event, Dip.status, HELD)) {
            for (Node planned : subjects(Dip.status, PLANNED)) {
                if (resembles(planned, event) && outcome(planned).equals(Optional.of(event))) {
                    found.addAll(of(planned));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(
                                (Trail.Announcement a) -> a.announcedOn().orElse(""))
                        .thenComparing(Trail.Announcement::event)
                        .thenComparing(a -> a.announcedFor().orElse("")))
                .toList();
    }

    /** One for each day announced. */
    private List<Trail.Announcement> of(Node event) {
        Map<String, Optional<String>> announced = new TreeMap<>();
        Map<String, Node> due = new TreeMap<>();
        for (Node report : reports(event)) {
            Node graph = graph(report);
            if (!dataset.contains(graph, report, Dip.status.asNode(), PLANNED)) {
                continue;
            }
            List<Node> days = objects(graph, report, Dip.startDate);
            String day = days.stream().findFirst().map(Announcements::text).orElse("");
            days.forEach(node -> due.put(day, node));
            Optional<String> on = issued(graph, report).map(Announcements::text);
            announced.merge(day, on, Announcements::earlier);
        }
        Optional<Node> outcome = announced.isEmpty() ? Optional.empty() : outcome(event);
        Optional<Node> held = outcome.flatMap(node -> object(node, Dip.startDate));
        List<Trail.Announcement> found = new ArrayList<>();
        announced.forEach((day, on) -> found.add(new Trail.Announcement(
                event.getURI(),
                label(event),
                on,
                day.isEmpty() ? Optional.empty() : Optional.of(day),
                outcome.map(node -> new Trail.Outcome(
                        node.getURI(),
                        label(node),
                        held.map(Announcements::text),
                        slippage(Optional.ofNullable(due.get(day)), held))))));
        return found;
    }

    private static Optional<String> earlier(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isPresent() && other.get().compareTo(one.get()) < 0 ? other : one;
    }

    private static OptionalLong slippage(Optional<Node> due, Optional<Node> held) {
        Optional<LocalDate> from = due.flatMap(Announcements::day);
        Optional<LocalDate> to = held.flatMap(Announcements::day);
        return from.isPresent() && to.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(from.get(), to.get()))
                : OptionalLong.empty();
    }

    private Optional<Node> outcome(Node event) {
        if (is(event, Dip.status, HELD)) {
            return Optional.of(event);
        }
        Optional<LocalDate> since = is(event, Dip.status, PLANNED) ? firstAnnounced(event) : Optional.empty();
        if (since.isEmpty()) {
            return Optional.empty();
        }
        Set<Node> candidates = new HashSet<>();
        objects(event, Dip.party).forEach(party -> candidates.addAll(subjects(Dip.party, party)));
        return candidates.stream()
                .filter(other -> object(other, Dip.startDate)
                        .flatMap(Announcements::day)
                        .filter(day -> !day.isBefore(since.get())
                                && !day.isAfter(since.get().plusDays(A_YEAR)))
                        .isPresent())
                .filter(other -> is(other, Dip.status, HELD) && resembles(event, other))
                .min(Comparator.comparing((Node other) -> object(other, Dip.startDate)
                                .map(Announcements::text)
                                .orElse(""))
                        .thenComparing(Node::getURI));
    }

    /** The first day of publication of an announcement; one that is not known to the day tells nothing. */
    private Optional<LocalDate> firstAnnounced(Node event) {
        return reports(event).stream()
                .filter(report -> dataset.contains(graph(report), report, Dip.status.asNode(), PLANNED))
                .flatMap(report -> issued(graph(report), report).stream())
                .min(Comparator.comparing(Announcements::text))
                .flatMap(Announcements::day);
    }

    private boolean resembles(Node planned, Node held) {
        Set<Node> kinds = new HashSet<>(objects(planned, RDF.type));
        kinds.retainAll(objects(held, RDF.type));
        kinds.remove(Dip.DiplomaticEvent.asNode());
        Set<Node> parties = Set.copyOf(objects(planned, Dip.party));
        Optional<Node> series = object(planned, Dip.series);
        return !kinds.isEmpty()
                && !parties.isEmpty()
                && parties.equals(Set.copyOf(objects(held, Dip.party)))
                && (series.isEmpty() || series.equals(object(held, Dip.series)))
                && agree(planned, held, Dip.ordinal)
                && agree(planned, held, Dip.country);
    }

    /** Whether both have the same value, or one of them none. */
    private boolean agree(Node one, Node other, Property property) {
        Optional<Node> first = object(one, property);
        Optional<Node> second = object(other, property);
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    private List<Node> reports(Node event) {
        return subjects(Prov.SPECIALIZATION_OF, event);
    }

    private Optional<Node> issued(Node graph, Node report) {
        return objects(graph, report, Prov.WAS_DERIVED_FROM).stream()
                .flatMap(article -> objects(graph, article, DCTerms.issued).stream())
                .findFirst();
    }

    /** The graph that holds a report. */
    private Node graph(Node report) {
        var found = dataset.findNG(Node.ANY, report, Prov.WAS_DERIVED_FROM.asNode(), Node.ANY);
        return found.hasNext() ? found.next().getGraph() : Quad.defaultGraphIRI;
    }

    private String label(Node thing) {
        return object(thing, RDFS.label).map(Announcements::text).orElse(thing.getURI());
    }

    private boolean is(Node thing, Property property, Node value) {
        return dataset.contains(Quad.defaultGraphIRI, thing, property.asNode(), value);
    }

    private Optional<Node> object(Node thing, Property property) {
        return objects(thing, property).stream().findFirst();
    }

    private List<Node> objects(Node thing, Property property) {
        return objects(Quad.defaultGraphIRI, thing, property);
    }

    private List<Node> objects(Node graph, Node thing, Property property) {
        List<Node> objects = new ArrayList<>();
        dataset.find(graph, thing, property.asNode(), Node.ANY).forEachRemaining(quad -> objects.add(quad.getObject()));
        objects.sort(Comparator.comparing(Node::toString));
        return objects;
    }

    private List<Node> subjects(Property property, Node value) {
        List<Node> subjects = new ArrayList<>();
        dataset.find(Quad.defaultGraphIRI, Node.ANY, property.asNode(), value)
                .forEachRemaining(quad -> subjects.add(quad.getSubject()));
        return subjects;
    }

    private static Optional<LocalDate> day(Node literal) {
        return literal.isLiteral() && XSDDatatype.XSDdate.getURI().equals(literal.getLiteralDatatypeURI())
                ? Optional.of(LocalDate.parse(literal.getLiteralLexicalForm()))
                : Optional.empty();
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
