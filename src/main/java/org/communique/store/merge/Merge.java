package org.communique.store.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.communique.rdf.DateLiteral;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;

/**
 * The default graph as a pure function of the set of article views: identity → clusters → consensus. Every step works on
 * groups that share a key, so the cost grows with the number of reports and not with its square, and none looks at the
 * order of the articles.
 */
public final class Merge {
    private final IriMinter minter;
    private final Background background;

    public Merge(IriMinter minter, Background background) {
        this.minter = minter;
        this.background = background;
    }

    /** The triples of the default graph. */
    public Model consensus(Collection<ArticleView> articles) {
        Map<String, String> shortNames = new HashMap<>();
        articles.forEach(article -> article.shortNames()
                .forEach((iri, name) -> shortNames.merge(iri, name, (a, b) -> a.compareTo(b) < 0 ? a : b)));
        ConsensusGraph graph = new ConsensusGraph(minter, background, shortNames);
        articles.forEach(article -> write(article, graph.model()));
        List<EventView> events =
                articles.stream().flatMap(a -> a.events().stream()).toList();
        PersonWriter persons = new PersonWriter(
                articles.stream().flatMap(a -> a.persons().stream()).toList(), graph);
        SeriesWriter series = new SeriesWriter(events, graph);
        EventWriter writer = new EventWriter(events, persons, series, graph);
        persons.write();
        series.write();
        writer.write();
        graph.writePlaces();
        return graph.model();
    }

    private static void write(ArticleView article, Model model) {
        Resource node = ResourceFactory.createResource(article.source().article());
        model.add(node, RDF.type, Dip.Article).add(node, RDF.type, SchemaDO.NewsArticle);
        model.add(node, RDFS.label, ConsensusGraph.english(article.label()));
        model.add(node, DCTerms.identifier, article.identifier());
        article.source().issued().ifPresent(date -> model.add(node, DCTerms.issued, DateLiteral.of(date)));
    }
}
