package org.communique.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Dip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLdContextTest {
    @Test
    void eachTermOfTheOntologyIsThereUnderItsOwnName() {
        JenaSystem.init();
        Model ontology = RDFDataMgr.loadModel("ontology/diplomacy.ttl");
        JsonLdContext context = Gazette.context();

        assertThat(ontology.listSubjects().filterKeep(JsonLdContextTest::isTerm).toList())
                .hasSizeGreaterThan(100)
                .allSatisfy(term -> assertThat(context.name(term.getURI()))
                        .contains(new JsonLdContext.Name(term.getLocalName(), term.hasProperty(RDF.type, OWL.ObjectProperty))));
    }

    private static boolean isTerm(Resource subject) {
        return subject.isURIResource() && subject.getURI().startsWith(Dip.NS);
    }

    @Test
    void aPrefixOrASecondTermForTheSameIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("context.jsonld");
        Files.writeString(file, "{\"@context\":{\"dip\":\"https://example.org/\"}}");
        assertThatExceptionOfType(ReleaseException.class)
                .isThrownBy(() -> JsonLdContext.read(file))
                .withMessageContaining(": dip: \"https://example.org/\" (expected: @id and at most");

        Files.writeString(file, "{\"@context\":{\"a\":{\"@id\":\"urn:x\"},\"b\":{\"@id\":\"urn:x\"}}}");
        assertThatExceptionOfType(ReleaseException.class)
                .isThrownBy(() -> JsonLdContext.read(file))
                .withMessageContaining(": b: stands for the same as a (expected: one term each)");
    }
}
