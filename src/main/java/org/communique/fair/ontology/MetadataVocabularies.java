package org.communique.fair.ontology;

import java.util.List;
import java.util.Set;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** VOC1: whether what is told of the ontology is told in words of known vocabularies. */
final class MetadataVocabularies implements OntologyCheck {
    private static final List<String> KNOWN = List.of(
            "http://purl.org/dc/elements/1.1/",
            "http://purl.org/dc/terms/",
            "http://purl.org/vocab/vann/",
            "http://purl.org/ontology/bibo/",
            "http://purl.org/pav/",
            "http://schema.org/",
            "http://usefulinc.com/ns/doap#",
            "http://www.w3.org/ns/prov#",
            "http://xmlns.com/foaf/0.1/",
            "https://schema.org/");

    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("VOC1", "I2", "It is described in words of known vocabularies");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        Set<String> properties = ontology.ownProperties();
        List<String> used = KNOWN.stream()
                .filter(vocabulary -> properties.stream().anyMatch(property -> property.startsWith(vocabulary)))
                .toList();
        return Verdict.of(
                !used.isEmpty(),
                "the properties of the ontology",
                "from " + String.join(", ", used),
                "from none of them");
    }
}
