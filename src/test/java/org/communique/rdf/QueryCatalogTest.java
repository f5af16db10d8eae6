package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries as data: each example that others find in the dataset can be run as it stands there. */
class QueryCatalogTest {
    private static final Property SELECT = property("select");
    private static final Model CATALOG = new QueryCatalog(new IriMinter("http://localhost:3330/"))
            .map(QueryFile.in(Path.of("config/queries")), QueryFile.in(Path.of("ontology/questions")));
    private static final Dataset SAMPLE = RDFDataMgr.loadDataset("src/test/resources/fixtures/sample.trig");

    static List<Resource> examples() {
        return CATALOG.listResourcesWithProperty(
                        RDF.type, ResourceFactory.createResource(SHACL.getURI() + "SPARQLSelectExecutable"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleRunsAndSaysWhatItAnswers(Resource example) {
        assertThat(example.getProperty(RDFS.label).getString()).isNotBlank();
        assertThat(example.hasProperty(RDF.type, ResourceFactory.createResource(SHACL.getURI() + "SPARQLExecutable")))
                .isTrue();
        String text = example.getProperty(SELECT).getString();
        try (QueryExecution execution = QueryExecution.create(QueryFactory.create(text), SAMPLE)) {
            assertThat(ResultSetFormatter.consume(execution.execSelect())).isNotNegative();
        }
    }

    @Test
    void everyQueryIsThereAndNothingIsBlank() {
        assertThat(examples())
                .hasSize(QueryFile.in(Path.of("config/queries")).size()
                        + QueryFile.in(Path.of("ontology/questions")).size())
                .extracting(Resource::getURI)
                .contains("http://localhost:3330/api/events", "http://localhost:3330/question/01-rounds");
        assertThat(CATALOG.listObjects().filterKeep(RDFNode::isAnon).toList()).isEmpty();
        assertThat(CATALOG.listSubjects().filterKeep(RDFNode::isAnon).toList()).isEmpty();
    }

    @Test
    void thePrefixesAreThoseOfTheProject() {
        Resource dip = CATALOG.getResource("http://localhost:3330/sparql#prefix-dip");

        assertThat(dip.getProperty(property("prefix")).getString()).isEqualTo("dip");
        assertThat(dip.getProperty(property("namespace")).getString()).isEqualTo(Dip.NS);
        assertThat(CATALOG.listObjectsOfProperty(property("declare")).toList())
                .hasSize(QuadFormat.prefixes().numPrefixes());
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SHACL.getURI(), name);
    }
}
