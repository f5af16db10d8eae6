package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.entity.KnownPosts;
import org.communique.entity.Party;
import org.communique.event.EventType;
import org.communique.event.Role;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Dip;
import org.communique.rdf.Dispatch;
import org.communique.rdf.IriMinter;
import org.junit.jupiter.api.Test;

/** Posts as things: who is shown in which, however it is worded, and whether the gazetteer knows it. */
class PostsTest {
    private static final IriMinter MINTER = new IriMinter("http://localhost:3330/");
    private static final String VIETNAM = "Deputy Minister of National Defence";

    private final DatasetGraph store = DatasetGraphFactory.createTxnMem();

    private static StoreSettings settings() {
        Model gazetteer = ModelFactory.createDefaultModel();
        gazetteer.add(MINTER.state("VNM"), RDFS.label, "Vietnam", "en");
        gazetteer.add(MINTER.state("PER"), RDFS.label, "Peru", "en");
        var office = MINTER.post("Minister of Foreign Affairs of Peru");
        gazetteer.add(office, RDF.type, Dip.Post);
        gazetteer.add(office, RDFS.label, "Minister of Foreign Affairs of Peru", "en");
        gazetteer.add(office, Dip.represents, MINTER.state("PER"));
        gazetteer.add(office, OWL.sameAs, gazetteer.createResource("http://www.wikidata.org/entity/Q1"));
        return new StoreSettings(
                MINTER,
                List.of(new BackgroundGraph(BackgroundGraph.GAZETTEER, "1", gazetteer::getGraph)),
                Map::of,
                KnownPosts.keys(),
                List::of);
    }

    private void publish(ArticleGraph... articles) {
        edit(List.of(articles), List.of());
    }

    private void edit(List<ArticleGraph> articles, List<String> withdrawn) {
        Txn.executeWrite(store, () -> {
            Edition edition = new Edition(settings(), store);
            settings().background().forEach(edition::place);
            articles.forEach(article -> edition.place(edition.prepare(article)));
            withdrawn.forEach(edition::withdraw);
            edition.merge();
        });
    }

    private static ArticleGraph article(String day, String name, String post, String state) {
        Dispatch dispatch = Dispatch.of(
                        "article-" + day + "-" + name.hashCode(),
                        "On " + day + " " + name + ", " + post + ", met guests.")
                .by("Gazette", day);
        dispatch.person(name, post, "", new Party.State(state));
        dispatch.event(EventType.MEETING)
                .on(day)
                .parties(new Party.State(state), new Party.State("KEN"))
                .with("person-1", Role.HOST)
                .done();
        return Worlds.mapper().map(dispatch.report());
    }

    private List<String> select(String pattern) {
        Dataset dataset = DatasetFactory.wrap(store);
        List<String> rows = new ArrayList<>();
        Txn.executeRead(store, () -> {
            try (var query = QueryExecutionFactory.create(
                    "PREFIX dip: <https://w3id.org/communique/ontology#>\n"
                            + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n"
                            + "PREFIX owl: <http://www.w3.org/2002/07/owl#>\n"
                            + "BASE <http://localhost:3330/>\nSELECT ?x { " + pattern + " } ORDER BY ?x",
                    dataset)) {
                query.execSelect()
                        .forEachRemaining(row -> rows.add(
                                row.get("x").isLiteral()
                                        ? row.getLiteral("x").getLexicalForm()
                                        : row.get("x").toString()));
            }
        });
        return rows;
    }

    @Test
    void wordingsOfOnePostAreOneTenureOfOneThing() {
        publish(
                article("2023-07-06", "Hoang Xuan Chien", "Deputy Defense Minister", "VNM"),
                article("2025-09-03", "Hoang Xuan Chien", VIETNAM, "VNM"));

        assertThat(select("?x a dip:Post")).containsExactly("http://localhost:3330/post/vnm-deputy-minister-defence");
        assertThat(select("?t dip:post <post/vnm-deputy-minister-defence> ; dip:observedFrom ?x"))
                .containsExactly("2023-07-06");
        assertThat(select("?t dip:post <post/vnm-deputy-minister-defence> ; dip:observedUntil ?x"))
                .containsExactly("2025-09-03");
        assertThat(select("<post/vnm-deputy-minister-defence> rdfs:label ?x"))
                .hasSize(1)
                .first()
                .asString()
                .endsWith(" (Vietnam)");
        assertThat(select("<post/vnm-deputy-minister-defence> dip:postLevel ?x"))
                .containsExactly("https://w3id.org/communique/post-level/deputy-minister");
        assertThat(select("<post/vnm-deputy-minister-defence> dip:heldByOne ?x"))
                .containsExactly("false");
    }

    @Test
    void anOfficeOfTheGazetteerKeepsItsIriAndItem() {
        publish(article("2024-05-01", "Ana Rojas Vega", "Foreign Minister", "PER"));

        assertThat(select("?t dip:post ?x"))
                .containsExactly("http://localhost:3330/post/minister-of-foreign-affairs-of-peru");
        assertThat(select("<post/minister-of-foreign-affairs-of-peru> rdfs:label ?x"))
                .containsExactly("Minister of Foreign Affairs of Peru");
        assertThat(select("<post/minister-of-foreign-affairs-of-peru> owl:sameAs ?x"))
                .containsExactly("http://www.wikidata.org/entity/Q1");
    }

    @Test
    void aPostLeadsToTheReportsThatShowSomebodyInIt() {
        publish(
                article("2023-07-06", "Hoang Xuan Chien", "Deputy Defense Minister", "VNM"),
                article("2025-09-03", "Hoang Xuan Chien", VIETNAM, "VNM"));

        Trail trail = Txn.calculateRead(
                store,
                () -> new Explanation(DatasetFactory.wrap(store))
                        .of("http://localhost:3330/post/vnm-deputy-minister-defence")
                        .orElseThrow());
        assertThat(trail.values())
                .filteredOn(value -> value.value().equals(VIETNAM))
                .singleElement()
                .satisfies(value -> assertThat(value.reports())
                        .singleElement()
                        .satisfies(report -> assertThat(report.issued()).contains("2025-09-03")));
    }

    @Test
    void aGradeAloneIsATenureOfNoPost() {
        publish(article("2024-05-01", "Ana Rojas Vega", "minister", "PER"));

        assertThat(select("?x a dip:Post")).isEmpty();
        assertThat(select("?x a dip:Tenure"))
                .containsExactly("http://localhost:3330/person/ana-rojas-vega#tenure-as-minister");
    }

    @Test
    void twoPostsAreTwoTenures() {
        publish(article("2024-05-01", "Ana Rojas Vega", "Deputy Prime Minister and Minister of Finance", "PER"));

        assertThat(select("?t dip:post ?x"))
                .containsExactly(
                        "http://localhost:3330/post/per-deputy-head-of-government",
                        "http://localhost:3330/post/per-minister-finance");
    }

    @Test
    void aPostInWhichNobodyIsShownAnyMoreIsNoMore() {
        ArticleGraph first = article("2024-05-01", "Ana Rojas Vega", "Minister of Finance", "PER");
        ArticleGraph second = article("2024-06-01", "Luis Quispe Mamani", "Finance Minister", "PER");
        publish(first, second);
        edit(List.of(), List.of(first.identifier()));
        assertThat(select("?t dip:post <post/per-minister-finance> ; dip:holder/rdfs:label ?x"))
                .containsExactly("Luis Quispe Mamani");
        assertThat(select("<post/per-minister-finance> rdfs:label ?x")).containsExactly("Finance Minister (Peru)");

        edit(List.of(), List.of(second.identifier()));
        assertThat(select("?x a dip:Post")).isEmpty();
        assertThat(select("GRAPH <graph/history> { ?x dip:lastType dip:Post }"))
                .containsExactly("http://localhost:3330/post/per-minister-finance");
    }
}
