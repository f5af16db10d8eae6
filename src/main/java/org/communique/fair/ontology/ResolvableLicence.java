package org.communique.fair.ontology;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.communique.fair.Criterion;
import org.communique.fair.KnownLicences;
import org.communique.fair.Reply;
import org.communique.fair.Verdict;

/** OM4.2: whether the licence can be read where it is said to be. */
final class ResolvableLicence implements OntologyCheck {
    @Override
    public Criterion criterion() {
        return Criterion.ofOntology("OM4.2", "R1.1", "The licence can be looked up");
    }

    @Override
    public Verdict judge(PublishedOntology ontology) throws IOException {
        List<String> licences = ontology.told(OntologyElement.LICENCE);
        if (licences.isEmpty()) {
            return Verdict.failed("licence of the ontology", "there is none");
        }
        String licence = licences.getFirst();
        Optional<Reply> reply = ontology.web().get(licence, "text/html, */*;q=0.5");
        if (reply.isPresent()) {
            return Verdict.of(
                    reply.get().isFine(),
                    "GET " + licence,
                    "answered",
                    "answered with status " + reply.get().status());
        }
        return KnownLicences.has(licence)
                ? Verdict.passed(
                        "the licence " + licence,
                        "a licence of the SPDX list at its own address; not asked, since it lies outside")
                : Verdict.open(
                        "the licence " + licence,
                        "neither at an address of the SPDX list nor asked, since it lies outside");
    }
}
