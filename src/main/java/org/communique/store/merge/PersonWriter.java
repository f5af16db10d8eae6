package org.communique.store.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.rdf.Dip;

/** Canonical persons: their IRIs, names, sides, posts and ranks. */
final class PersonWriter {
    private final Map<CanonicalPerson, String> slugs;
    private final Map<String, CanonicalPerson> byReport = new HashMap<>();
    private final ConsensusGraph graph;

    PersonWriter(List<PersonView> reports, ConsensusGraph graph) {
        this.graph = graph;
        Names<CanonicalPerson> names = new Names<>();
        for (List<PersonView> cluster : PersonIdentity.cluster(reports)) {
            CanonicalPerson person = new CanonicalPerson(cluster);
            cluster.forEach(report -> byReport.put(report.iri(), person));
            names.wish(person.slug(), person.content(), person);
        }
        this.slugs = names.give();
    }

    /** From person report to canonical person, for those who are known by more than one word. */
    Map<String, String> fullyNamed() {
        Map<String, String> people = new HashMap<>();
        byReport.forEach((report, person) -> {
            if (person.isFullyNamed()) {
                people.put(report, slugs.getOrDefault(person, ""));
            }
        });
        return people;
    }

    /** The last part of the canonical person's IRI. */
    String slug(String report) {
        CanonicalPerson person = byReport.get(report);
        return person == null ? "" : slugs.getOrDefault(person, "");
    }

    void write() {
        slugs.forEach((person, slug) -> {
            Resource node = graph.minter().person(slug);
            graph.model().add(node, RDF.type, Dip.Person);
            graph.model().add(node, RDFS.label, ResourceFactory.createStringLiteral(person.name()));
            person.otherNames()
                    .forEach(name -> graph.model().add(node, SKOS.altLabel, ResourceFactory.createStringLiteral(name)));
            HeldVote held = new HeldVote(graph.background().ranks());
            person.reports().forEach(report -> {
                graph.specialises(report.iri(), node);
                held.cast(report.held(), report.source());
            });
            person.side().ifPresent(graph::party);
            held.write(node, graph.model());
        });
    }
}
