package org.communique.publish.view;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.publish.page.Addresses;
import org.communique.rdf.Dip;

/**
 * Reads the index of the views in one pass over each property, not one look-up for each event. Call it inside a transaction.
 */
final class IndexReader {
    private static final String SPECIALIZATION_OF = "http://www.w3.org/ns/prov#specializationOf";
    private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    private final DatasetGraph store;
    private final Node gazetteer;
    private final Node ontology;
    private final Map<Node, Draft> drafts = new HashMap<>();
    private final Map<Node, String> labels = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    IndexReader(DatasetGraph store, URI base) {
        this.store = store;
        this.gazetteer = NodeFactory.createURI(base + "graph/gazetteer");
        this.ontology = NodeFactory.createURI(base + "graph/ontology");
    }

    /** The properties of events that the views know. */
    private enum Told {
        LABEL(RDFS.label),
        START(Dip.startDate),
        END(Dip.endDate),
        STATUS(Dip.status),
        ORDINAL(Dip.ordinal),
        PLACE(Dip.place),
        COUNTRY(Dip.country),
        HOST(Dip.hostParty),
        PARTY(Dip.party),
        SERIES(Dip.series),
        TOPIC(Dip.topic);

        private final String iri;

        Told(Property property) {
            this.iri = property.getURI();
        }
    }

    private static final class Draft {
        private final Map<Told, List<String>> values = new EnumMap<>(Told.class);
        private final List<EventFacts.Part> parts = new ArrayList<>(2);
        private final List<String> reports = new ArrayList<>(2);
        private final String type;

        Draft(String type) {
            this.type = type;
        }

        void add(Told told, String value) {
            values.merge(told, List.of(value), Draft::joined);
        }

        private static List<String> joined(List<String> some, List<String> more) {
            List<String> all = new ArrayList<>(some);
            all.addAll(more);
            all.sort(Comparator.naturalOrder());
            return List.copyOf(all);
        }

        List<String> all(Told told) {
            return values.getOrDefault(told, List.of());
        }

        String first(Told told) {
            return all(told).stream().findFirst().orElse("");
        }

        EventFacts facts(String iri) {
            return new EventFacts(
                    iri,
                    first(Told.LABEL),
                    type,
                    first(Told.START),
                    first(Told.END),
                    first(Told.STATUS),
                    first(Told.ORDINAL),
                    all(Told.PLACE),
                    all(Told.COUNTRY),
                    all(Told.HOST),
                    all(Told.PARTY),
                    all(Told.SERIES),
                    all(Told.TOPIC),
                    List.copyOf(parts),
                    reports.stream().sorted().toList());
        }
    }

    EventIndex read() {
        for (String type : Selection.TYPES) {
            Node node = NodeFactory.createURI(Dip.NS + type);
            store.find(Quad.defaultGraphIRI, Node.ANY, RDF.type.asNode(), node).forEachRemaining(quad -> {
                if (quad.getSubject().isURI()) {
                    drafts.putIfAbsent(quad.getSubject(), new Draft(type));
                }
            });
        }
        for (Told told : Told.values()) {
            if (told != Told.LABEL) {
                ofEvents(told.iri, (draft, value) -> draft.add(told, text(value)));
            }
        }
        labels();
        participations();
        reports();
        return index();
    }

    /** The text of a node, one object for each text: a state is named by thousands of events. */
    private String text(Node node) {
        String text = node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "";
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private void each(String property, BiConsumer<Node, Node> use) {
        store.find(Quad.defaultGraphIRI, Node.ANY, NodeFactory.createURI(property), Node.ANY)
                .forEachRemaining(quad -> use.accept(quad.getSubject(), quad.getObject()));
    }

    private void ofEvents(String property, BiConsumer<Draft, Node> use) {
        each(property, (subject, object) -> {
            Draft draft = drafts.get(subject);
            if (draft != null) {
                use.accept(draft, object);
            }
        });
    }

    private void labels() {
        each(RDFS.label.getURI(), (subject, object) -> {
            if (object.isLiteral()) {
                Draft draft = drafts.get(subject);
                if (draft != null) {
                    draft.add(Told.LABEL, object.getLiteralLexicalForm());
                } else {
                    labels.merge(subject, object.getLiteralLexicalForm(), IndexReader::lesser);
                }
            }
        });
    }

    private static String lesser(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private void participations() {
        Map<Node, List<Node>> people = new HashMap<>();
        Map<Node, List<String>> sides = new HashMap<>();
        each(
                Dip.participant.getURI(),
                (part, person) ->
                        people.computeIfAbsent(part, key -> new ArrayList<>(1)).add(person));
        each(
                Dip.represents.getURI(),
                (part, side) ->
                        sides.computeIfAbsent(part, key -> new ArrayList<>(1)).add(text(side)));
        ofEvents(
                Dip.participation.getURI(),
                (draft, part) -> people.getOrDefault(part, List.of()).stream()
                        .filter(Node::isURI)
                        .forEach(person -> draft.parts.add(
                                new EventFacts.Part(text(person), List.copyOf(sides.getOrDefault(part, List.of()))))));
    }

    /** A report's IRI is its article's with a fragment. */
    private void reports() {
        Map<String, String> issued = new HashMap<>();
        each(DCTerms.issued.getURI(), (article, day) -> issued.put(text(article), text(day)));
        each(SPECIALIZATION_OF, (report, thing) -> {
            Draft draft = drafts.get(thing);
            if (draft != null && report.isURI()) {
                draft.reports.add(issued.getOrDefault(Addresses.withoutFragment(report.getURI()), ""));
            }
        });
    }

    private EventIndex index() {
        List<EventFacts> events = new ArrayList<>(drafts.size());
        drafts.forEach((event, draft) -> events.add(draft.facts(event.getURI())));
        events.sort(Comparator.comparing(EventFacts::iri));
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, EventIndex.Coordinates> coordinates = new HashMap<>();
        for (EventFacts event : events) {
            for (List<String> things : List.of(event.places(), event.parties(), event.hosts(), event.series())) {
                things.forEach(thing -> name(thing, names));
            }
            event.participations().forEach(part -> {
                name(part.person(), names);
                part.represents().forEach(side -> name(side, names));
            });
            event.topics().forEach(topic -> names.computeIfAbsent(topic, this::concept));
            event.places().forEach(place -> {
                if (!coordinates.containsKey(place)) {
                    locate(place, coordinates);
                }
            });
        }
        Map<String, List<Integer>> missing = new HashMap<>();
        each(Dip.missingOrdinal.getURI(), (series, number) -> {
            if (series.isURI()
                    && number.isLiteral()
                    && number.getLiteralLexicalForm().matches("\\d{1,6}")) {
                missing.computeIfAbsent(series.getURI(), key -> new ArrayList<>())
                        .add(Integer.valueOf(number.getLiteralLexicalForm()));
            }
        });
        missing.values().forEach(numbers -> numbers.sort(Comparator.naturalOrder()));
        return new EventIndex(List.copyOf(events), names, coordinates, missing);
    }

    private void name(String iri, Map<String, String> names) {
        String label = labels.get(NodeFactory.createURI(iri));
        if (label != null) {
            names.put(iri, label);
        }
    }

    private String concept(String topic) {
        return least(ontology, topic, SKOS.prefLabel.asNode());
    }

    private void locate(String place, Map<String, EventIndex.Coordinates> coordinates) {
        String latitude = least(gazetteer, place, NodeFactory.createURI(GEO + "lat"));
        String longitude = least(gazetteer, place, NodeFactory.createURI(GEO + "long"));
        if (WorldMap.isDegrees(latitude) && WorldMap.isDegrees(longitude)) {
            coordinates.put(place, new EventIndex.Coordinates(latitude, longitude));
        }
    }

    private String least(Node graph, String subject, Node property) {
        List<String> found = new ArrayList<>();
        store.find(graph, NodeFactory.createURI(subject), property, Node.ANY).forEachRemaining(quad -> {
            Node object = quad.getObject();
            if (object.isLiteral() && object.getLiteralLanguage().matches("|en")) {
                found.add(object.getLiteralLexicalForm());
            }
        });
        return found.stream().sorted().findFirst().orElse("");
    }
}
