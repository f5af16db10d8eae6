package org.communique.publish.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.publish.page.Addresses;
import org.communique.rdf.Dip;
import org.communique.rdf.Prov;
import org.communique.store.find.StoreVisitor;

/** Collects what the views draw. */
public final class EventCollector implements StoreVisitor {
    private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final int NO_EVENT = Selection.TYPES.size();

    /** What a statement of the consensus tells, by its property. */
    private enum Told {
        TYPE(RDF.type),
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
        TOPIC(Dip.topic),
        PARTICIPATION(Dip.participation),
        PARTICIPANT(Dip.participant),
        REPRESENTS(Dip.represents),
        ISSUED(DCTerms.issued),
        REPORT_OF(Prov.SPECIALIZATION_OF),
        MISSING(Dip.missingOrdinal);

        private final String iri;

        Told(Property property) {
            this.iri = property.getURI();
        }

        static Map<Node, Told> byProperty() {
            Map<Node, Told> byProperty = new HashMap<>();
            for (Told told : values()) {
                byProperty.put(NodeFactory.createURI(told.iri), told);
            }
            return Map.copyOf(byProperty);
        }
    }

    private static final Map<Node, Told> PROPERTIES = Told.byProperty();

    /** All that is told of one node; what it is, is known at the end. */
    private static final class Draft {
        private final Map<Told, List<Node>> values = new HashMap<>(8);
        private final List<Node> reports = new ArrayList<>(1);
        private int type = NO_EVENT;

        void add(Told told, Node value) {
            values.merge(told, List.of(value), Draft::joined);
        }

        private static List<Node> joined(List<Node> some, List<Node> more) {
            List<Node> all = new ArrayList<>(some);
            all.addAll(more);
            return all;
        }

        List<Node> all(Told told) {
            return values.getOrDefault(told, List.of());
        }
    }

    private final Map<Node, Draft> drafts = new HashMap<>();
    private final Map<String, String> issued = new HashMap<>();
    private final Map<String, List<Integer>> missing = new HashMap<>();
    private final Map<String, String> topics = new HashMap<>();
    private final Map<String, String> latitudes = new HashMap<>();
    private final Map<String, String> longitudes = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    @Override
    public void statement(Part part, Quad quad) {
        Node subject = quad.getSubject();
        if (!subject.isURI()) {
            return;
        }
        Node object = quad.getObject();
        switch (part) {
            case CONSENSUS -> {
                Told told = PROPERTIES.get(quad.getPredicate());
                if (told != null) {
                    agreed(told, subject, object);
                }
            }
            case GAZETTEER -> {
                if (quad.getPredicate().hasURI(GEO + "lat")) {
                    least(latitudes, subject, object);
                } else if (quad.getPredicate().hasURI(GEO + "long")) {
                    least(longitudes, subject, object);
                }
            }
            case ONTOLOGY -> {
                if (quad.getPredicate().equals(SKOS.prefLabel.asNode())) {
                    least(topics, subject, object);
                }
            }
            case ARTICLE, OTHER -> {}
        }
    }

    private void agreed(Told told, Node subject, Node object) {
        switch (told) {
            case TYPE -> {
                int type = object.isURI() && object.getURI().startsWith(Dip.NS)
                        ? Selection.TYPES.indexOf(object.getURI().substring(Dip.NS.length()))
                        : -1;
                if (type >= 0) {
                    Draft draft = draft(subject);
                    draft.type = Math.min(draft.type, type);
                }
            }
            case LABEL -> {
                if (object.isLiteral()) {
                    draft(subject).add(told, object);
                }
            }
            case START,
                    END,
                    STATUS,
                    ORDINAL,
                    PLACE,
                    COUNTRY,
                    HOST,
                    PARTY,
                    SERIES,
                    TOPIC,
                    PARTICIPATION,
                    PARTICIPANT,
                    REPRESENTS -> draft(subject).add(told, object);
            case ISSUED -> issued.merge(subject.getURI(), text(object), EventCollector::lesser);
            case REPORT_OF -> draft(object).reports.add(subject);
            case MISSING -> {
                if (object.isLiteral() && object.getLiteralLexicalForm().matches("\\d{1,6}")) {
                    missing.computeIfAbsent(subject.getURI(), key -> new ArrayList<>())
                            .add(Integer.valueOf(object.getLiteralLexicalForm()));
                }
            }
        }
    }

    private Draft draft(Node node) {
        return drafts.computeIfAbsent(node, key -> new Draft());
    }

    /** Of several texts the first in the order of the alphabet; those in other languages than English don't count. */
    private static void least(Map<String, String> known, Node subject, Node object) {
        if (object.isLiteral() && object.getLiteralLanguage().matches("|en")) {
            known.merge(subject.getURI(), object.getLiteralLexicalForm(), EventCollector::lesser);
        }
    }

    private static String lesser(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The text of a node, one object for each text: a state is named by thousands of events. */
    private String text(Node node) {
        String text = node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "";
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private List<String> sorted(List<Node> nodes) {
        return switch (nodes.size()) {
            case 0 -> List.of();
            case 1 -> List.of(text(nodes.getFirst()));
            default -> nodes.stream().map(this::text).sorted().toList();
        };
    }

    private String first(Draft draft, Told told) {
        List<String> all = sorted(draft.all(told));
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** The index of what was told. */
    public EventIndex index() {
        List<EventFacts> events = new ArrayList<>();
        drafts.forEach((node, draft) -> {
            if (draft.type < NO_EVENT && node.isURI()) {
                events.add(facts(node.getURI(), draft));
            }
        });
        events.sort(Comparator.comparing(EventFacts::iri));
        Map<String, String> labels = labels();
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, EventIndex.Coordinates> coordinates = new HashMap<>();
        for (EventFacts event : events) {
            for (List<String> things : List.of(event.places(), event.parties(), event.hosts(), event.series())) {
                things.forEach(thing -> name(thing, labels, names));
            }
            event.participations().forEach(part -> {
                name(part.person(), labels, names);
                part.represents().forEach(side -> name(side, labels, names));
            });
            event.topics().forEach(topic -> names.put(topic, topics.getOrDefault(topic, "")));
            event.places().forEach(place -> locate(place, coordinates));
        }
        missing.values().forEach(numbers -> numbers.sort(Comparator.naturalOrder()));
        return new EventIndex(List.copyOf(events), names, coordinates, missing);
    }

    private EventFacts facts(String iri, Draft draft) {
        return new EventFacts(
                iri,
                first(draft, Told.LABEL),
                Selection.TYPES.get(draft.type),
                first(draft, Told.START),
                first(draft, Told.END),
                first(draft, Told.STATUS),
                first(draft, Told.ORDINAL),
                sorted(draft.all(Told.PLACE)),
                sorted(draft.all(Told.COUNTRY)),
                sorted(draft.all(Told.HOST)),
                sorted(draft.all(Told.PARTY)),
                sorted(draft.all(Told.SERIES)),
                sorted(draft.all(Told.TOPIC)),
                parts(draft),
                reports(draft));
    }

    private List<EventFacts.Part> parts(Draft event) {
        List<EventFacts.Part> parts = new ArrayList<>();
        for (Node part : event.all(Told.PARTICIPATION)) {
            Draft draft = drafts.get(part);
            if (draft != null) {
                List<String> sides = sorted(draft.all(Told.REPRESENTS));
                draft.all(Told.PARTICIPANT).stream()
                        .filter(Node::isURI)
                        .forEach(person -> parts.add(new EventFacts.Part(text(person), sides)));
            }
        }
        parts.sort(Comparator.comparing(EventFacts.Part::person));
        return List.copyOf(parts);
    }

    /** A report's IRI is its article's with a fragment. */
    private List<String> reports(Draft event) {
        return event.reports.stream()
                .map(report -> issued.getOrDefault(Addresses.withoutFragment(report.getURI()), ""))
                .sorted()
                .toList();
    }

    private Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        drafts.forEach((node, draft) -> {
            if (draft.type == NO_EVENT && !draft.all(Told.LABEL).isEmpty() && node.isURI()) {
                labels.put(node.getURI(), first(draft, Told.LABEL));
            }
        });
        return labels;
    }

    private static void name(String iri, Map<String, String> labels, Map<String, String> names) {
        String label = labels.get(iri);
        if (label != null) {
            names.put(iri, label);
        }
    }

    private void locate(String place, Map<String, EventIndex.Coordinates> coordinates) {
        String latitude = latitudes.getOrDefault(place, "");
        String longitude = longitudes.getOrDefault(place, "");
        if (WorldMap.isDegrees(latitude) && WorldMap.isDegrees(longitude)) {
            coordinates.put(place, new EventIndex.Coordinates(latitude, longitude));
        }
    }
}
