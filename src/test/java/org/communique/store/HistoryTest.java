package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.communique.entity.KnownPosts;
import org.communique.event.Confidence;
import org.communique.event.EventType;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Dip;
import org.communique.rdf.Dispatch;
import org.communique.rdf.IriMinter;
import org.communique.rdf.PartyNames;
import org.communique.rdf.RankScheme;
import org.communique.rdf.ReportMapper;
import org.communique.rdf.ShapeCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    private static final String BASE = "http://localhost:3330/";
    private final ReportMapper mapper = new ReportMapper(
            new IriMinter(BASE), RankScheme.empty(), PartyNames.codes(), Confidence.unfitted(), "0.1.0");

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder, Worlds.settings());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private ArticleGraph naming(String identifier, String... names) {
        Dispatch dispatch =
                Dispatch.of(identifier, "What " + identifier + " tells.").by("Gazette " + identifier, "2030-02-03");
        Arrays.stream(names).forEach(name -> dispatch.person(name, "", "", Dispatch.VNM));
        return mapper.map(dispatch.report());
    }

    private void publish(ArticleGraph... articles) {
        store.publish(List.of(articles));
    }

    private Model history() {
        return store.read(dataset -> ModelFactory.createDefaultModel()
                .add(dataset.getNamedModel(BASE + "graph/history"))
                .removeAll(null, Dip.contentDigest, null));
    }

    private Set<String> told(String iri, Property property) {
        Set<String> values = new TreeSet<>();
        history()
                .listObjectsOfProperty(ResourceFactory.createResource(BASE + iri), property)
                .forEach(value -> values.add(text(value)));
        return values;
    }

    private static String text(RDFNode value) {
        return value.isLiteral()
                ? value.asLiteral().getLexicalForm()
                : value.asResource().getURI().replace(BASE, "");
    }

    private List<String> former() {
        List<String> things = new ArrayList<>();
        history().listSubjects().forEach(thing -> things.add(text(thing)));
        return things.stream().sorted().toList();
    }

    @Test
    void whereNothingWasLeftBehindThereIsNoHistory() {
        publish(naming("one", "Anna Berg"), naming("two", "Carl Dahl"));
        publish(naming("one", "Anna Berg"), naming("three", "Anna Berg"));
        assertThat(former()).isEmpty();
    }

    @Test
    void whatPartOfAnEditionAloneWouldBeCalledWasNeverPublished() {
        List<ArticleGraph> articles = List.of(naming("one", "Anna Berg"), naming("two", "Anna Maria Berg"));
        publish(articles.get(0), articles.get(1));
        assertThat(former()).isEmpty();
        String revision = store.revision();
        try (Store other = Store.open(folder.resolve("other"), Worlds.settings())) {
            other.publish(articles.reversed());
            assertThat(other.revision()).isEqualTo(revision);
        }
    }

    @Test
    void aPersonWhoGetsAFullerNameIsReplaced() {
        publish(naming("one", "Anna Berg"));
        String revision = store.revision();
        publish(naming("two", "Anna Maria Berg"));
        assertThat(former()).containsExactly("person/anna-berg");
        assertThat(told("person/anna-berg", DCTerms.isReplacedBy)).containsExactly("person/anna-maria-berg");
        assertThat(told("person/anna-berg", DCTerms.title)).containsExactly("Anna Berg");
        assertThat(told("person/anna-berg", Dip.lastType)).containsExactly(Dip.Person.getURI());
        assertThat(told("person/anna-berg", Dip.lastRevision)).containsExactly(revision);
        assertThat(told("person/anna-berg", RDF.type)).isEmpty();
    }

    @Test
    void whatComesToLifeAgainHasNoEntryAndItsSuccessorHasOne() {
        publish(naming("one", "Anna Berg"));
        publish(naming("two", "Anna Maria Berg"));
        store.withdraw("two");
        assertThat(former()).contains("person/anna-maria-berg").doesNotContain("person/anna-berg");
        assertThat(told("person/anna-maria-berg", DCTerms.isReplacedBy)).containsExactly("person/anna-berg");
    }

    @Test
    void whatIsPublishedAgainLeavesNoTraceInTheHistory() {
        publish(naming("one", "Anna Berg"));
        String revision = store.revision();
        publish(naming("two", "Carl Dahl"));
        store.withdraw("two");
        assertThat(former()).isNotEmpty();
        String empty = store.revision();
        assertThat(empty).isNotEqualTo(revision);
        publish(naming("two", "Carl Dahl"));
        assertThat(former()).isEmpty();
    }

    @Test
    void aSplitNamesAllPartsAndTheOneToGoTo() {
        publish(naming("one", "Anna Maria Berg"), naming("two", "Anna Sofia Berg"), naming("four", "Anna Sofia Berg"));
        publish(naming("three", "Anna Maria Sofia Berg"));
        assertThat(told("person/anna-sofia-berg", DCTerms.isReplacedBy))
                .containsExactly("person/anna-maria-sofia-berg");
        store.withdraw("three");
        assertThat(told("person/anna-maria-sofia-berg", DCTerms.isReplacedBy))
                .containsExactly("person/anna-sofia-berg");
        assertThat(told("person/anna-maria-sofia-berg", Dip.splitInto))
                .containsExactly("person/anna-maria-berg", "person/anna-sofia-berg");
    }

    @Test
    void withdrawalLeavesTombstonesThatNameTheArticle() {
        ArticleGraph only = mapper.map(Dispatch.of("only", "A call.")
                .by("Gazette", "2030-02-03")
                .person("Anna Berg", "", "", Dispatch.VNM)
                .event(EventType.CALL)
                .on("2030-02-02")
                .parties(Dispatch.VNM, Dispatch.RUS)
                .done()
                .report());
        publish(only);
        store.withdraw("only");
        String article = "article/" + only.id();
        assertThat(former()).containsExactly(article, "event/2030-02-02-call-rus-vnm", "person/anna-berg");
        assertThat(told("event/2030-02-02-call-rus-vnm", RDF.type)).containsExactly(Dip.Tombstone.getURI());
        assertThat(told("event/2030-02-02-call-rus-vnm", Dip.withdrawnArticle)).containsExactly(article);
        assertThat(told(article, RDF.type)).containsExactly(Dip.Tombstone.getURI());
        assertThat(told(article, Dip.lastType)).containsExactly(Dip.Article.getURI());
    }

    @Test
    void anArticleWithACorrectedTextIsReplacedByTheNewOne() {
        ArticleGraph old = naming("one", "Anna Berg");
        ArticleGraph corrected = mapper.map(
                Dispatch.of("one", "Another text.").by("Gazette", "2030-02-03").report());
        publish(old);
        publish(corrected);
        assertThat(told("article/" + old.id(), DCTerms.isReplacedBy)).containsExactly("article/" + corrected.id());
        assertThat(told("person/anna-berg", Dip.withdrawnArticle)).containsExactly("article/" + old.id());
    }

    @Test
    void aMergeByOtherMeansNotesWhatIsCalledOtherwiseAndNothingElse() {
        publish(naming("one", "Anna Berg"), naming("two", "Anna Maria Berg"), naming("three", "Carl Dahl"));
        store.close();
        StoreSettings usual = Worlds.settings();
        Model gazetteer = ModelFactory.createDefaultModel();
        gazetteer.add(usual.minter().state("VNM"), RDF.type, Dip.State);
        store = Store.open(
                folder,
                new StoreSettings(
                        usual.minter(),
                        List.of(new BackgroundGraph(BackgroundGraph.GAZETTEER, "2", gazetteer::getGraph)),
                        Map::of,
                        KnownPosts.keys()));
        assertThat(former()).isEmpty();
    }

    @Test
    void theHistoryConformsToItsShapes() {
        publish(naming("one", "Anna Berg"), naming("five", "Carl Dahl"));
        publish(naming("two", "Anna Maria Berg"));
        store.withdraw("five");
        ShapeCheck check = new ShapeCheck(
                RDFDataMgr.loadModel("ontology/shapes/history.ttl").getGraph());
        Model history = history();
        assertThat(check.check(history.getGraph())).isEmpty();
        assertThat(check.check(ModelFactory.createDefaultModel()
                        .add(history)
                        .removeAll(null, DCTerms.isReplacedBy, null)
                        .getGraph()))
                .anyMatch(violation -> violation.toString().contains("without whereabouts"));
    }
}
