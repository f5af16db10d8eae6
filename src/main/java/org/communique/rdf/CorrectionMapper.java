package org.communique.rdf;

import java.util.Collection;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Corrections → the graph {@code <graph/corrections>}: what was decided, by whom, when and why. */
public record CorrectionMapper(IriMinter minter) {
    /** The name of their graph. */
    public static final String GRAPH = "corrections";

    /** IRI of a correction. */
    public Resource iri(Correction correction) {
        return ResourceFactory.createResource(minter.graph(GRAPH).getURI() + "#" + correction.fragment());
    }

    public Graph map(Collection<Correction> corrections) {
        Model model = ModelFactory.createDefaultModel();
        for (Correction correction : corrections) {
            Resource node = iri(correction);
            model.add(node, RDF.type, Dip.Correction);
            model.add(node, RDFS.label, label(correction), "en");
            model.add(node, Dip.correctionKind, correction.kind().code());
            model.add(node, Dip.corrects, ResourceFactory.createResource(correction.target()));
            correction.property().ifPresent(property -> model.add(node, Dip.onProperty, property));
            correction.value().ifPresent(value -> model.add(node, Dip.value, value));
            correction
                    .other()
                    .ifPresent(other -> model.add(node, Dip.correctsWith, ResourceFactory.createResource(other)));
            model.add(node, DCTerms.creator, correction.who());
            model.add(
                    node,
                    DCTerms.date,
                    ResourceFactory.createTypedLiteral(correction.when().toString(), XSDDatatype.XSDdate));
            model.add(node, DCTerms.description, correction.why(), "en");
            model.add(node, DCTerms.source, correction.source());
        }
        return model.getGraph();
    }

    private static String label(Correction correction) {
        return "%s by %s, %s".formatted(correction.kind().code(), correction.who(), correction.when());
    }
}
