package org.communique.fair;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.communique.fair.dataset.DatasetCheck;
import org.communique.fair.dataset.DatasetChecks;
import org.communique.fair.dataset.PublishedDataset;
import org.communique.fair.ontology.OntologyCheck;
import org.communique.fair.ontology.OntologyChecks;
import org.communique.fair.ontology.PublishedOntology;
import org.communique.rdf.Dip;

/**
 * The whole assessment.
 *
 * @param ontology its IRI
 * @param dataset the address of its page
 */
public record Fairness(String ontology, String dataset) {
    /**
     * Of a site of this program.
     *
     * @param base what its IRIs begin with; ends with a slash
     */
    public static Fairness ofSite(String base) {
        return new Fairness(Dip.ONTOLOGY, base + "dataset");
    }

    /**
     * Asks and judges.
     *
     * @param addresses where the published addresses are reached
     * @throws IOException if nothing answers
     */
    public FairReport assess(AddressMap addresses) throws IOException {
        List<CheckResult> results = new ArrayList<>();
        try (Web web = new Web(addresses)) {
            PublishedOntology published = PublishedOntology.fetch(ontology, web);
            for (OntologyCheck check : OntologyChecks.all()) {
                results.add(new CheckResult(check.criterion(), check.judge(published)));
            }
            PublishedDataset described = PublishedDataset.fetch(dataset, web);
            for (DatasetCheck check : DatasetChecks.all()) {
                results.add(new CheckResult(check.criterion(), check.judge(described)));
            }
        }
        return new FairReport(ontology, dataset, results);
    }
}
