package org.communique.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Dip;

/** Lists what the dataset holds of each kind. Call it inside a transaction. */
final class Catalogue {
    private static final List<Resource> EVENTS = List.of(
            Dip.DialogueSession,
            Dip.Meeting,
            Dip.Visit,
            Dip.Call,
            Dip.Conference,
            Dip.Signing,
            Dip.AwardConferral,
            Dip.Exercise,
            Dip.Commemoration,
            Dip.DiplomaticEvent);

    private static final int LONGEST = 200;

    private final DatasetGraph store;
    private final Addresses addresses;

    Catalogue(DatasetGraph store, Addresses addresses) {
        this.store = store;
        this.addresses = addresses;
    }

    /**
     * One thing in a list.
     *
     * @param date when it began or was published, empty if unknown
     * @param detail its class, publisher or sides, empty if not told
     * @param events in how many events it has a part
     */
    record Entry(Node thing, String name, String date, String detail, int events) {}

    /** All of a kind: events and articles by date, the latest first, others by name. */
    List<Entry> entries(Kind kind) {
        List<Entry> entries = new ArrayList<>();
        Names names = new Names(store, addresses);
        Map<Node, Integer> events = events(kind);
        for (Node thing : things(kind)) {
            String name = English.titleOfArticle(names.label(thing).orElseGet(() -> Names.fromIri(thing)));
            entries.add(new Entry(
                    thing, name, date(kind, thing), detail(kind, thing, names), events.getOrDefault(thing, 0)));
        }
        entries.sort(Comparator.comparing(Entry::date)
                .reversed()
                .thenComparing(Entry::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(entry -> entry.thing().getURI()));
        return List.copyOf(entries);
    }

    /** How many events each thing of a kind has a part in. */
    private Map<Node, Integer> events(Kind kind) {
        Optional<Property> property = switch (kind) {
            case STATE, ORGANISATION -> Optional.of(Dip.party);
            case PLACE -> Optional.of(Dip.place);
            case PERSON -> Optional.of(Dip.participant);
            case SERIES -> Optional.of(Dip.series);
            case EVENT, POST, ARTICLE, TOPIC, ROLE, RANK, SPEECH_ACT, DOCUMENT_KIND, STATUS, DATE_BASIS, GRAPH ->
                Optional.empty();
        };
        Map<Node, Set<Node>> events = new HashMap<>();
        String start = addresses.base() + Kind.EVENT.path() + "/";
        property.ifPresent(of -> store.find(Quad.defaultGraphIRI, Node.ANY, of.asNode(), Node.ANY)
                .forEachRemaining(quad -> {
                    Node event = Description.owner(quad.getSubject());
                    if (event.isURI() && event.getURI().startsWith(start)) {
                        events.computeIfAbsent(quad.getObject(), thing -> new HashSet<>())
                                .add(event);
                    }
                }));
        Map<Node, Integer> counts = new HashMap<>();
        events.forEach((thing, those) -> counts.put(thing, those.size()));
        return counts;
    }

    /** How many statements all articles report. */
    long statements() {
        long count = 0;
        for (Iterator<Quad> quads = store.find(Node.ANY, Node.ANY, Terms.TYPE, Terms.of(Dip.Statement));
                quads.hasNext();
                quads.next()) {
            count++;
        }
        return count;
    }

    private Set<Node> things(Kind kind) {
        String start = addresses.base() + kind.path() + "/";
        Set<Node> things = new LinkedHashSet<>();
        for (Node graph : graphs(kind)) {
            for (Resource type : types(kind)) {
                store.find(graph, Node.ANY, Terms.TYPE, type.asNode()).forEachRemaining(quad -> {
                    Node thing = quad.getSubject();
                    if (thing.isURI()
                            && thing.getURI().startsWith(start)
                            && thing.getURI().indexOf('#') < 0) {
                        things.add(thing);
                    }
                });
            }
        }
        return things;
    }

    /** Of the people and posts of the gazetteer only those are listed of which an article speaks: these are in the consensus. */
    private List<Node> graphs(Kind kind) {
        return kind == Kind.PERSON || kind == Kind.POST
                ? List.of(Quad.defaultGraphIRI)
                : List.of(Quad.defaultGraphIRI, NodeFactory.createURI(addresses.base() + "graph/gazetteer"));
    }

    private static List<Resource> types(Kind kind) {
        return switch (kind) {
            case EVENT -> EVENTS;
            case PERSON -> List.of(Dip.Person);
            case POST -> List.of(Dip.Post);
            case SERIES -> List.of(Dip.DialogueSeries);
            case ARTICLE -> List.of(Dip.Article);
            case STATE -> List.of(Dip.State);
            case ORGANISATION -> List.of(Dip.Organisation);
            case PLACE -> List.of(Dip.Place);
            case TOPIC, ROLE, RANK, SPEECH_ACT, DOCUMENT_KIND, STATUS, DATE_BASIS, GRAPH -> List.of();
        };
    }

    private String date(Kind kind, Node thing) {
        return switch (kind) {
            case EVENT -> first(Quad.defaultGraphIRI, thing, Terms.of(Dip.startDate));
            case ARTICLE -> first(Quad.defaultGraphIRI, thing, Terms.ISSUED);
            case PERSON,
                    POST,
                    SERIES,
                    STATE,
                    ORGANISATION,
                    PLACE,
                    TOPIC,
                    ROLE,
                    RANK,
                    SPEECH_ACT,
                    DOCUMENT_KIND,
                    STATUS,
                    DATE_BASIS,
                    GRAPH -> "";
        };
    }

    private String detail(Kind kind, Node thing, Names names) {
        return switch (kind) {
            case EVENT -> {
                Iterator<Quad> types = store.find(Quad.defaultGraphIRI, thing, Terms.TYPE, Node.ANY);
                String detail = "";
                while (types.hasNext()) {
                    Node type = types.next().getObject();
                    if (type.isURI() && type.getURI().startsWith(Dip.NS)) {
                        detail = names.label(type)
                                .orElseGet(() -> Names.fromIri(type).toLowerCase(java.util.Locale.ROOT));
                    }
                }
                String status = status(thing);
                yield status.isEmpty() ? detail : detail.isEmpty() ? status : detail + ", " + status;
            }
            case ARTICLE ->
                addresses
                        .articleGraph(thing)
                        .map(graph -> first(graph, thing, Terms.PUBLISHER))
                        .orElse("");
            case PERSON, POST -> namesOf(thing, Terms.of(Dip.represents), names);
            case SERIES -> namesOf(thing, Terms.of(Dip.party), names);
            case STATE, ORGANISATION, PLACE, TOPIC, ROLE, RANK, SPEECH_ACT, DOCUMENT_KIND, STATUS, DATE_BASIS, GRAPH ->
                "";
        };
    }

    /** "planned", "cancelled" and the like; empty for what was held. */
    private String status(Node event) {
        List<String> found = new ArrayList<>();
        store.find(Quad.defaultGraphIRI, event, Terms.of(Dip.status), Node.ANY).forEachRemaining(quad -> {
            String status = Names.fromIri(quad.getObject());
            if (!status.equals("held")) {
                found.add(status);
            }
        });
        return String.join(", ", found);
    }

    private String namesOf(Node thing, Node property, Names names) {
        List<String> found = new ArrayList<>();
        store.find(Quad.defaultGraphIRI, thing, property, Node.ANY)
                .forEachRemaining(quad ->
                        found.add(names.label(quad.getObject()).orElseGet(() -> Names.fromIri(quad.getObject()))));
        return found.stream().sorted().distinct().collect(Collectors.joining(", "));
    }

    private String first(Node graph, Node thing, Node property) {
        Iterator<Quad> quads = store.find(graph, thing, property, Node.ANY);
        String least = "";
        while (quads.hasNext()) {
            Node object = quads.next().getObject();
            if (object.isLiteral()
                    && (least.isEmpty() || object.getLiteralLexicalForm().compareTo(least) < 0)) {
                least = object.getLiteralLexicalForm();
            }
        }
        return Names.shortened(least, LONGEST);
    }
}
