package org.communique.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.analyzer.ConfigurableAnalyzer;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same words find the same things by an index and without one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
    private static final String CHIEN = "http://localhost:3330/person/hoang-xuan-chien";

    private Dataset plain = DatasetFactory.createTxnMem();
    private Dataset indexed = DatasetFactory.createTxnMem();

    @BeforeAll
    void load() {
        EntityDefinition fields = new EntityDefinition("uri", "label", "graph", RDFS.label.asNode());
        fields.set("label", SKOS.altLabel.asNode());
        fields.set("quote", OA.exact.asNode());
        TextIndexConfig config = new TextIndexConfig(fields);
        config.setValueStored(true);
        config.setAnalyzer(new ConfigurableAnalyzer(
                TextVocab.standardTokenizer.getURI(),
                List.of(TextVocab.lowerCaseFilter.getURI(), TextVocab.asciiFoldingFilter.getURI())));
        indexed = TextDatasetFactory.createLucene(DatasetFactory.createTxnMem(), new ByteBuffersDirectory(), config);
        for (Dataset dataset : List.of(plain, indexed)) {
            dataset.executeWrite(() -> RDFDataMgr.read(dataset, "src/test/resources/fixtures/sample.trig"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chien            | person/hoang-xuan-chien
            CHIẾN            | person/hoang-xuan-chien
            xuan hoang       | person/hoang-xuan-chien
            fom              | person/alexander-vasilyevich-fomin
            ha noi dialogue  | event/rus-vnm-defence-strategy-dialogue/8
            southeast        | organisation/asean
            """)
    void findsAThingByItsNames(String words, String thing) {
        for (Dataset dataset : List.of(plain, indexed)) {
            assertThat(found(dataset, words)).contains("http://localhost:3330/" + thing);
        }
    }

    @Test
    void aNameComesBeforeAPassageThatMentionsIt() {
        assertThat(found(indexed, "chien").getFirst()).isEqualTo(CHIEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "*", "+:*", "label:", "\" OR \"", "AND", "nobody", "chien nobody", "[a TO z]"})
    void signsOfAQueryLanguageMeanNothing(String words) {
        for (Dataset dataset : List.of(plain, indexed)) {
            assertThat(found(dataset, words)).doesNotContain(CHIEN);
        }
    }

    private static List<String> found(Dataset dataset, String words) {
        Addresses addresses = new Addresses(URI.create("http://localhost:3330/"));
        return dataset.calculateRead(() -> new Search(dataset.asDatasetGraph(), addresses)
                .find(words).stream().map(Node::getURI).toList());
    }
}
