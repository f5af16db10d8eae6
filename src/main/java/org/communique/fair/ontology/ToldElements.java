package org.communique.fair.ontology;

import java.util.List;
import org.communique.fair.Criterion;
import org.communique.fair.Verdict;

/** Whether certain things are told of the ontology: OM1, OM2, OM5.1, OM5.2. */
record ToldElements(Criterion criterion, List<OntologyElement> elements) implements OntologyCheck {
    ToldElements {
        elements = List.copyOf(elements);
    }

    /** OM1: the least that one needs to find it. */
    static ToldElements minimum() {
        return new ToldElements(
                Criterion.ofOntology(
                        "OM1", "F2", "Title, description, licence, version IRI, creator and namespace are told"),
                List.of(
                        OntologyElement.TITLE,
                        OntologyElement.DESCRIPTION,
                        OntologyElement.LICENCE,
                        OntologyElement.VERSION_IRI,
                        OntologyElement.CREATOR,
                        OntologyElement.NAMESPACE));
    }

    /** OM2: what is usual. */
    static ToldElements recommended() {
        return new ToldElements(
                Criterion.ofOntology("OM2", "R1", "Prefix, version, day of creation and citation are told"),
                List.of(
                        OntologyElement.PREFIX,
                        OntologyElement.VERSION,
                        OntologyElement.CREATED,
                        OntologyElement.CITATION));
    }

    /** OM5.1: who made it and when. */
    static ToldElements basicProvenance() {
        return new ToldElements(
                Criterion.ofOntology("OM5.1", "R1.2", "Creator and day of creation are told"),
                List.of(OntologyElement.CREATOR, OntologyElement.CREATED));
    }

    /** OM5.2: who published it and when. */
    static ToldElements detailedProvenance() {
        return new ToldElements(
                Criterion.ofOntology("OM5.2", "R1.2", "Publisher and day of issue are told"),
                List.of(OntologyElement.PUBLISHER, OntologyElement.ISSUED));
    }

    @Override
    public Verdict judge(PublishedOntology ontology) {
        List<String> missing = ontology.missing(elements);
        return Verdict.of(
                missing.isEmpty(),
                "the statements about the ontology",
                elements.size() == 2 ? "both are told" : "all are told",
                "not told: " + String.join(", ", missing));
    }
}
