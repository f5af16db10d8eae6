package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.communique.annotation.Annotated;
import org.communique.article.Rejection;
import org.communique.entity.Supplement;
import org.junit.jupiter.api.Test;

class GazetteerShapesTest {
    private final IriMinter minter = new IriMinter("http://localhost:3330/");
    private final ShapeCheck shapes =
            new ShapeCheck(OntologyFiles.shapes("gazetteer").getGraph());

    @Test
    void theProjectsOwnGazetteerConforms() {
        Graph graph =
                new GazetteerMapper(minter, Supplement.read(Path.of("config/gazetteer"))).map(Annotated.gazetteer());
        assertThat(shapes.check(graph)).isEmpty();
        assertThat(graph.size()).isGreaterThan(100_000);
    }

    @Test
    void aClaimWithoutEvidenceAndOneThingThatIsTwoItemsAreRefused() {
        Model model = ModelFactory.createDefaultModel();
        model.createResource("http://localhost:3330/place/zenda", Dip.Place)
                .addProperty(org.apache.jena.vocabulary.RDFS.label, "Zenda")
                .addProperty(OWL.sameAs, model.createResource("http://www.wikidata.org/entity/Q1"))
                .addProperty(OWL.sameAs, model.createResource("http://www.wikidata.org/entity/Q2"));
        model.createResource("http://localhost:3330/place/zenda#wikidata").addProperty(RDF.type, Dip.LinkClaim);
        List<String> messages =
                shapes.check(model.getGraph()).stream().map(Rejection::expected).toList();
        assertThat(messages)
                .anyMatch(message -> message.contains("one thing that is several items"))
                .anyMatch(message -> message.contains("a claim on nobody's word"))
                .anyMatch(message -> message.contains("a claim about nothing"));
    }
}
