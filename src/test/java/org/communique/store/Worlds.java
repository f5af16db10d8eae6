package org.communique.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.communique.entity.KnownPosts;
import org.communique.event.Confidence;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.CanonicalNQuads;
import org.communique.rdf.Correction;
import org.communique.rdf.IriMinter;
import org.communique.rdf.PartyNames;
import org.communique.rdf.RankScheme;
import org.communique.rdf.ReportMapper;

/** What stores of invented articles are made with, and how two of them are compared. */
final class Worlds {
    private static final IriMinter MINTER = new IriMinter("http://localhost:3330/");

    private Worlds() {}

    static ReportMapper mapper() {
        return new ReportMapper(MINTER, RankScheme.empty(), PartyNames.codes(), Confidence.unfitted(), "0");
    }

    static StoreSettings settings() {
        return settings(List.of());
    }

    static StoreSettings settings(List<Correction> corrections) {
        Model gazetteer = ModelFactory.createDefaultModel();
        gazetteer.add(MINTER.state("VNM"), RDFS.label, "Vietnam", "en");
        gazetteer.add(MINTER.state("RUS"), RDFS.label, "Russia", "en");
        gazetteer.add(MINTER.place("hanoi"), RDFS.label, "Hà Nội", "en");
        gazetteer.add(MINTER.place("moscow"), RDFS.label, "Moscow", "en");
        return new StoreSettings(
                MINTER,
                List.of(new BackgroundGraph(BackgroundGraph.GAZETTEER, "1", gazetteer::getGraph)),
                Map::of,
                KnownPosts.keys(),
                () -> corrections);
    }

    /** One edition of a store without files. */
    static void edit(
            DatasetGraph dataset, List<Correction> corrections, List<ArticleGraph> articles, List<String> withdrawn) {
        StoreSettings settings = settings(corrections);
        Txn.executeWrite(dataset, () -> {
            Edition edition = new Edition(settings, dataset);
            edition.placeCorrections();
            settings.background().forEach(edition::place);
            withdrawn.forEach(edition::withdraw);
            articles.forEach(article -> edition.place(edition.prepare(article)));
            edition.merge();
        });
    }

    /** All quads, one a line, but the history, which tells of what is no more. */
    static Set<String> dump(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> text(dataset).lines().collect(Collectors.toCollection(TreeSet::new)));
    }

    static String dump(Store store) {
        return store.read(dataset -> text(dataset.asDatasetGraph()));
    }

    private static String text(DatasetGraph dataset) {
        return CanonicalNQuads.text(
                Iter.filter(dataset.find(), quad -> !quad.getGraph().getURI().endsWith("/graph/history")));
    }

    static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
