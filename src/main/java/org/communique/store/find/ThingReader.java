package org.communique.store.find;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.rdf.Dip;
import org.communique.rdf.Prov;
import org.jspecify.annotations.Nullable;

/**
 * Reads all things of a store that have a page: what they are called, what is said of them in which sentence, and their
 * values of the facets. Reads each predicate and each article once, in the order of an index. Call it inside a
 * transaction.
 */
final class ThingReader {
    private static final List<String> VOCABULARIES = List.of(Dip.NS, SKOS.getURI(), OWL.getURI());

    private final DatasetGraph store;
    private final String base;
    private final Map<String, Thing> things = new LinkedHashMap<>();

    ThingReader(DatasetGraph store, String base) {
        this.store = store;
        this.base = base;
    }

    Collection<Thing> read() {
        for (Node graph : List.of(Quad.defaultGraphIRI, graph("gazetteer"), graph("ontology"))) {
            each(graph, RDF.type.asNode(), this::typed);
        }
        for (Node graph : List.of(Quad.defaultGraphIRI, graph("gazetteer"), graph("ontology"))) {
            boolean consensus = graph.equals(Quad.defaultGraphIRI);
            for (Node property : List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())) {
                each(graph, property, quad -> named(quad, consensus));
            }
        }
        values();
        each(Quad.defaultGraphIRI, RDF.type.asNode(), Dip.Article.asNode(), quad -> article(quad.getSubject()));
        return things.values();
    }

    private Node graph(String name) {
        return NodeFactory.createURI(base + "graph/" + name);
    }

    private void each(Node graph, Node property, java.util.function.Consumer<Quad> work) {
        each(graph, property, Node.ANY, work);
    }

    private void each(Node graph, Node property, Node object, java.util.function.Consumer<Quad> work) {
        store.find(graph, Node.ANY, property, object).forEachRemaining(work);
    }

    private void typed(Quad quad) {
        Node type = quad.getObject();
        if (!isThing(quad.getSubject()) || !type.isURI()) {
            return;
        }
        Thing thing = things.computeIfAbsent(quad.getSubject().getURI(), iri -> new Thing(iri, kind(iri)));
        VOCABULARIES.stream()
                .filter(type.getURI()::startsWith)
                .forEach(start -> thing.addType(type.getURI().substring(start.length())));
    }

    private String kind(String iri) {
        String path = iri.substring(iri.startsWith(base) ? base.length() : Dip.ROOT.length());
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private boolean isThing(Node node) {
        return node.isURI()
                && node.getURI().indexOf('#') < 0
                && (node.getURI().startsWith(base) || node.getURI().startsWith(Dip.ROOT))
                && !node.getURI().startsWith(base + "graph/");
    }

    private void named(Quad quad, boolean consensus) {
        if (quad.getSubject().isURI() && quad.getObject().isLiteral()) {
            Thing thing = things.get(quad.getSubject().getURI());
            if (thing != null) {
                thing.addName(quad.getObject(), consensus, quad.getPredicate().equals(SKOS.altLabel.asNode()));
            }
        }
    }

    private void values() {
        Map<Node, List<Facet>> facets = Map.of(
                Dip.party.asNode(), List.of(Facet.STATE, Facet.ORGANISATION),
                Dip.represents.asNode(), List.of(Facet.STATE, Facet.ORGANISATION),
                Dip.series.asNode(), List.of(Facet.SERIES),
                Dip.topic.asNode(), List.of(Facet.TOPIC),
                Dip.place.asNode(), List.of(Facet.PLACE),
                Dip.status.asNode(), List.of(Facet.STATUS));
        facets.forEach((property, of) -> each(
                Quad.defaultGraphIRI,
                property,
                quad -> of.forEach(facet -> value(quad.getSubject(), facet, quad.getObject()))));
        each(Quad.defaultGraphIRI, Dip.participant.asNode(), quad -> {
            if (quad.getSubject().isURI()) {
                value(owner(quad.getSubject()), Facet.PERSON, quad.getObject());
            }
        });
        for (Node property : List.of(Dip.startDate.asNode(), DCTerms.issued.asNode())) {
            each(Quad.defaultGraphIRI, property, quad -> {
                Thing thing = things.get(quad.getSubject().toString());
                if (thing != null && quad.getObject().isLiteral()) {
                    thing.addDate(quad.getObject().getLiteralLexicalForm());
                }
            });
        }
    }

    private void value(Node subject, Facet facet, Node object) {
        if (!subject.isURI() || !object.isURI()) {
            return;
        }
        Thing thing = things.get(subject.getURI());
        if (thing != null) {
            facet.code(base, object.getURI()).ifPresent(code -> {
                if (!thing.values(facet).contains(code)) {
                    thing.add(facet, code);
                    Thing other = things.get(object.getURI());
                    if (other != null) {
                        other.addWeight();
                    }
                }
            });
        }
    }

    private static Node owner(Node part) {
        int hash = part.getURI().indexOf('#');
        return hash < 0 ? part : NodeFactory.createURI(part.getURI().substring(0, hash));
    }

    private void article(Node article) {
        if (!article.isURI() || !article.getURI().startsWith(base + "article/")) {
            return;
        }
        Node graph = graph(article.getURI().substring(base.length()));
        ArticleLinks links = new ArticleLinks();
        store.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(links::add);
        links.texts().forEach((node, texts) -> {
            Set<Thing> named = things(List.of(node));
            Set<Thing> told = things(links.matters(node));
            texts.forEach(text -> {
                if (text.isName()) {
                    named.forEach(thing -> thing.addAlias(text.words()));
                    told.stream()
                            .filter(thing -> !named.contains(thing))
                            .forEach(thing -> thing.addSentence(text.words(), article.getURI()));
                } else {
                    told.forEach(thing -> thing.addSentence(text.words(), article.getURI()));
                }
            });
        });
        links.publishers().forEach((node, publishers) -> {
            for (Node report : links.derivedFrom(node)) {
                for (Thing thing : things(List.of(report))) {
                    publishers.forEach(publisher -> thing.add(Facet.SOURCE, publisher));
                    thing.addWeight();
                }
            }
        });
    }

    /** The things among these nodes of an article, and those that they are reports of. */
    private Set<Thing> things(Collection<Node> nodes) {
        Set<Thing> found = new HashSet<>();
        for (Node node : nodes) {
            add(things.get(node.toString()), found);
            Iterator<Quad> quads = store.find(Quad.defaultGraphIRI, node, Prov.SPECIALIZATION_OF.asNode(), Node.ANY);
            quads.forEachRemaining(quad -> add(things.get(quad.getObject().toString()), found));
        }
        return found;
    }

    private static void add(@Nullable Thing thing, Set<Thing> found) {
        if (thing != null) {
            found.add(thing);
        }
    }
}
