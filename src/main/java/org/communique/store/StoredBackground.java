package org.communique.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.entity.link.SideWords;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;
import org.communique.rdf.RankScheme;
import org.communique.store.merge.Background;

/** Looks up the gazetteer and ontology graphs of the store, for one transaction. */
final class StoredBackground implements Background {
    private final DatasetGraph dataset;
    private final Node gazetteer;
    private final String posts;
    private final RankScheme ranks;
    private final Map<String, Optional<Node>> known = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> links = new HashMap<>();

    StoredBackground(IriMinter minter, DatasetGraph dataset) {
        this.dataset = dataset;
        this.gazetteer = minter.graph(BackgroundGraph.GAZETTEER).asNode();
        Node ontology = minter.graph(BackgroundGraph.ONTOLOGY).asNode();
        this.posts = minter.base() + "post/";
        this.ranks = new RankScheme(ModelFactory.createModelForGraph(dataset.getGraph(ontology)));
    }

    @Override
    public Optional<String> label(String iri) {
        return value(iri, RDFS.label).map(Node::getLiteralLexicalForm);
    }

    @Override
    public Optional<String> shortName(String iri) {
        return value(iri, Dip.shortName).map(Node::getLiteralLexicalForm).or(() -> shortNameInArticles(iri));
    }

    private Optional<String> shortNameInArticles(String iri) {
        Set<String> names = new TreeSet<>();
        dataset.findNG(Node.ANY, NodeFactory.createURI(iri), Dip.shortName.asNode(), Node.ANY)
                .forEachRemaining(quad -> names.add(quad.getObject().getLiteralLexicalForm()));
        return names.stream().findFirst();
    }

    @Override
    public Map<String, Set<String>> links(String iri) {
        return links.computeIfAbsent(iri, thing -> {
            Map<String, Set<String>> found = new TreeMap<>();
            for (Property property : List.of(OWL.sameAs, SKOS.closeMatch)) {
                dataset.find(gazetteer, NodeFactory.createURI(thing), property.asNode(), Node.ANY)
                        .forEachRemaining(quad -> found.computeIfAbsent(property.getURI(), p -> new TreeSet<>())
                                .add(quad.getObject().getURI()));
            }
            return found;
        });
    }

    @Override
    public Optional<String> country(String place) {
        return value(place, Dip.country).filter(Node::isURI).map(Node::getURI);
    }

    @Override
    public Set<String> words(String side) {
        List<String> names = new ArrayList<>();
        for (Property property : List.of(RDFS.label, SKOS.altLabel, Dip.demonym, Dip.shortName)) {
            dataset.find(gazetteer, NodeFactory.createURI(side), property.asNode(), Node.ANY)
                    .forEachRemaining(quad -> names.add(quad.getObject().getLiteralLexicalForm()));
        }
        return SideWords.of(names.stream());
    }

    @Override
    public Map<String, String> posts(String side) {
        List<String> found = new ArrayList<>();
        dataset.find(gazetteer, Node.ANY, Dip.represents.asNode(), NodeFactory.createURI(side))
                .forEachRemaining(quad -> found.add(quad.getSubject().getURI()));
        found.removeIf(iri -> !iri.startsWith(posts));
        Map<String, String> labels = new TreeMap<>();
        found.forEach(iri -> label(iri).ifPresent(label -> labels.put(iri, label)));
        return labels;
    }

    @Override
    public RankScheme ranks() {
        return ranks;
    }

    private Optional<Node> value(String iri, Property property) {
        return known.computeIfAbsent(property.getURI() + " " + iri, k -> {
            var found = dataset.find(gazetteer, NodeFactory.createURI(iri), property.asNode(), Node.ANY);
            return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
        });
    }
}
