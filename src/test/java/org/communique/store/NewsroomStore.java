package org.communique.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.event.Confidence;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;
import org.communique.rdf.PartyNames;
import org.communique.rdf.RankScheme;
import org.communique.rdf.ReportMapper;

/** A store in memory with the merged articles of an invented world, for tests of what is made from many events. */
public final class NewsroomStore {
    private static final String BASE = "http://localhost:3330/";
    private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    private NewsroomStore() {}

    /** A store of so many articles on half as many events; three of four places have coordinates. */
    public static Dataset of(int articles) {
        StoreSettings settings = Worlds.settings();
        ReportMapper mapper = new ReportMapper(
                new IriMinter(BASE), RankScheme.empty(), PartyNames.codes(), Confidence.unfitted(), "0");
        Newsroom newsroom = new Newsroom(7, Math.max(24, articles / 10), articles / 2);
        List<ArticleGraph> graphs = new ArrayList<>();
        for (int number = 0; number < articles; number++) {
            graphs.add(mapper.map(newsroom.article(number)));
        }
        Dataset dataset = DatasetFactory.createTxnMem();
        DatasetGraph store = dataset.asDatasetGraph();
        dataset.executeWrite(() -> {
            Edition edition = new Edition(settings, store);
            settings.background().forEach(edition::place);
            graphs.forEach(graph -> edition.place(edition.prepare(graph)));
            edition.merge();
            locate(store);
        });
        return dataset;
    }

    private static void locate(DatasetGraph store) {
        Set<String> places = new TreeSet<>();
        store.find(Quad.defaultGraphIRI, Node.ANY, Dip.place.asNode(), Node.ANY)
                .forEachRemaining(quad -> places.add(quad.getObject().getURI()));
        int number = 0;
        for (String place : places) {
            if (++number % 4 > 0) {
                coordinate(store, place, "lat", number % 140 - 60);
                coordinate(store, place, "long", number * 37 % 360 - 180);
            }
        }
    }

    private static void coordinate(DatasetGraph store, String place, String property, int degrees) {
        store.add(
                NodeFactory.createURI(BASE + "graph/gazetteer"),
                NodeFactory.createURI(place),
                NodeFactory.createURI(GEO + property),
                NodeFactory.createLiteralString(degrees + ".5"));
    }
}
