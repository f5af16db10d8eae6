package org.communique.publish.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.publish.page.Addresses;
import org.communique.rdf.Dip;
import org.communique.rdf.NameWords;

/**
 * The things of the consensus and of the gazetteer, and their values there; what single articles say is not looked at.
 * To be used within a read transaction.
 */
final class Entities {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final int MOST_WORDS = 8;
    private static final int MOST_HITS = 60;
    private static final int MOST_SUBJECTS = 500;
    private static final int SHORTEST_MISSPELT = 5;

    private final DatasetGraph store;
    private final Addresses addresses;
    private final List<Node> graphs;

    Entities(DatasetGraph store, Addresses addresses) {
        this.store = store;
        this.addresses = addresses;
        this.graphs =
                List.of(Quad.defaultGraphNodeGenerated, NodeFactory.createURI(addresses.base() + "graph/gazetteer"));
    }

    /** The thing of this identifier, of this IRI, or with this Wikidata item. */
    Optional<Entity> named(String id) {
        String base = addresses.base().toString();
        String path = "/" + (id.startsWith(base) ? id.substring(base.length()) : id);
        Optional<Node> node = addresses.candidates(path).stream().findFirst();
        return node.flatMap(this::entity).or(() -> withItem(id));
    }

    private Optional<Entity> withItem(String id) {
        String item = id.startsWith(WIKIDATA) ? id : WIKIDATA + id;
        return item.matches("http://www\\.wikidata\\.org/entity/Q[1-9][0-9]{0,11}")
                ? subjects(OWL.sameAs, NodeFactory.createURI(item)).stream()
                        .flatMap(node -> entity(node).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The thing at a node; empty if it is of no type that can be matched. */
    Optional<Entity> entity(Node node) {
        if (!node.isURI() || !node.getURI().startsWith(addresses.base().toString())) {
            return Optional.empty();
        }
        String id = node.getURI().substring(addresses.base().toString().length());
        return objects(node, RDF.type).stream()
                .filter(Node::isURI)
                .flatMap(type -> EntityType.ofClass(type.getURI()).stream())
                .min(Comparator.naturalOrder())
                .map(type -> new Entity(node, id, type, names(node)));
    }

    private List<String> names(Node node) {
        Set<String> names = new LinkedHashSet<>();
        texts(node, RDFS.label).forEach(names::add);
        texts(node, SKOS.altLabel).forEach(names::add);
        return List.copyOf(names);
    }

    /** What tells a thing from its namesakes, possibly empty. */
    String description(Entity entity) {
        Node node = entity.node();
        Stream<String> parts = switch (entity.type()) {
            case PERSON ->
                Stream.concat(texts(node, Dip.positionAsStated).stream(), labels(node, Dip.represents).stream());
            case EVENT -> Stream.concat(texts(node, Dip.startDate).stream(), labels(node, Dip.country).stream());
            case SERIES -> labels(node, Dip.party).stream();
            case STATE -> texts(node, Dip.iso3).stream();
            case ORGANISATION -> texts(node, Dip.shortName).stream();
            case PLACE -> labels(node, Dip.country).stream();
            case POST -> labels(node, Dip.represents).stream();
        };
        return parts.limit(6).collect(Collectors.joining(", "));
    }

    private List<String> labels(Node node, Property property) {
        return objects(node, property).stream().map(this::label).toList();
    }

    /** What a node is called: its label, else the end of its IRI; a literal by its text. */
    String label(Node node) {
        if (!node.isURI()) {
            return node.isLiteral() ? node.getLiteralLexicalForm() : "";
        }
        return texts(node, RDFS.label).stream()
                .findFirst()
                .orElseGet(() -> node.getURI().replaceFirst("^.*[/#](?=.)", ""));
    }

    /** The things one of whose names has some of these words. */
    List<Entity> alike(String words) {
        List<String> folded = words(words);
        return folded.isEmpty() ? List.of() : found(String.join(" OR ", folded), folded, false);
    }

    /** The same with one letter more, less or another in longer words; it takes longer, and needs an index. */
    List<Entity> misspelt(String words) {
        List<String> folded = words(words);
        String question = folded.stream()
                .map(word -> word.length() < SHORTEST_MISSPELT ? word : word + "~1")
                .collect(Collectors.joining(" OR "));
        return folded.isEmpty() ? List.of() : found(question, folded, false);
    }

    private static List<String> words(String text) {
        return NameWords.of(text).stream().limit(MOST_WORDS).toList();
    }

    /** The things one of whose names has words that begin with all of these. */
    List<Entity> beginning(String words) {
        List<String> folded = words(words);
        String question = folded.stream().map(word -> word + "*").collect(Collectors.joining(" AND "));
        return folded.isEmpty() ? List.of() : found(question, folded, true);
    }

    private List<Entity> found(String question, List<String> words, boolean beginnings) {
        Optional<TextIndex> index = Optional.ofNullable(store.getContext().get(TextQuery.textIndex));
        Set<Node> nodes = new LinkedHashSet<>();
        for (Node graph : graphs) {
            // Other spellings stand in the index's field of labels.
            index.ifPresentOrElse(
                    text -> text.query(RDFS.label.asNode(), question, graph.getURI(), null, MOST_HITS).stream()
                            .map(TextHit::getNode)
                            .forEach(nodes::add),
                    () -> List.of(RDFS.label, SKOS.altLabel)
                            .forEach(property -> readThrough(graph, property, words, beginnings, nodes)));
        }
        return nodes.stream().flatMap(node -> entity(node).stream()).toList();
    }

    /** A store without an index, as a small one in memory. */
    private void readThrough(Node graph, Property property, List<String> words, boolean beginnings, Set<Node> nodes) {
        store.find(graph, Node.ANY, property.asNode(), Node.ANY).forEachRemaining(quad -> {
            List<String> label = NameWords.of(quad.getObject().getLiteralLexicalForm());
            boolean fits = beginnings
                    ? words.stream().allMatch(word -> label.stream().anyMatch(of -> of.startsWith(word)))
                    : words.stream().anyMatch(label::contains);
            if (fits) {
                nodes.add(quad.getSubject());
            }
        });
    }

    /** The values of a property of a thing. */
    List<Node> values(Entity entity, EntityProperty property) {
        Node thing = entity.node();
        Stream<Node> holders = switch (property.path()) {
            case OWN -> Stream.of(thing);
            case OWN_AND_ROLES -> Stream.concat(Stream.of(thing), subjects(Dip.participant, thing).stream());
            case ROLES -> objects(thing, Dip.participation).stream();
            case TENURES -> subjects(Dip.post, thing).stream();
        };
        return holders.flatMap(holder -> objects(holder, property.property()).stream())
                .filter(value -> property != EntityProperty.WIKIDATA || isItem(value))
                .distinct()
                .sorted(Comparator.comparing(this::label).thenComparing(value -> value.toString()))
                .toList();
    }

    private static boolean isItem(Node node) {
        return node.isURI() && node.getURI().startsWith(WIKIDATA);
    }

    /** The things that have one of these values of a property. */
    List<Entity> having(EntityProperty property, List<Node> anyOf) {
        return anyOf.stream()
                .flatMap(value -> subjects(property.property(), value).stream())
                .flatMap(holder -> switch (property.path()) {
                    case OWN -> Stream.of(holder);
                    case OWN_AND_ROLES -> Stream.concat(Stream.of(holder), objects(holder, Dip.participant).stream());
                    case ROLES -> subjects(Dip.participation, holder).stream();
                    case TENURES -> objects(holder, Dip.post).stream();
                })
                .distinct()
                .flatMap(node -> entity(node).stream())
                .limit(MOST_SUBJECTS)
                .toList();
    }

    private List<String> texts(Node node, Property property) {
        return objects(node, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    /** The consensus first; within a graph in a fixed order. */
    private List<Node> objects(Node subject, Property property) {
        List<Node> objects = new ArrayList<>();
        for (Node graph : graphs) {
            Iter.toList(Iter.map(store.find(graph, subject, property.asNode(), Node.ANY), Quad::getObject)).stream()
                    .sorted(Comparator.comparing(Node::toString))
                    .filter(object -> !objects.contains(object))
                    .forEach(objects::add);
        }
        return objects;
    }

    private List<Node> subjects(Property property, Node object) {
        Set<Node> subjects = new LinkedHashSet<>();
        for (Node graph : graphs) {
            Iter.limit(
                            Iter.map(store.find(graph, Node.ANY, property.asNode(), object), Quad::getSubject),
                            MOST_SUBJECTS)
                    .forEachRemaining(subjects::add);
        }
        return subjects.stream().sorted(Comparator.comparing(Node::toString)).toList();
    }
}
