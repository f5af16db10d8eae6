package org.communique.store.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.event.Role;
import org.communique.rdf.Concepts;
import org.communique.rdf.Dip;

/**
 * Who took part in a canonical event, in which role. "Participant" says nothing against a more special role; of the
 * special ones those with the most origins stand.
 */
final class ParticipationWriter {
    private final PersonWriter persons;
    private final ConsensusGraph graph;

    private record Said(EventView.ParticipationView view, Source source) {}

    ParticipationWriter(PersonWriter persons, ConsensusGraph graph) {
        this.persons = persons;
        this.graph = graph;
    }

    void write(CanonicalEvent event, Resource node) {
        Map<String, List<Said>> byPerson = new TreeMap<>();
        event.reports()
                .forEach(report -> report.participations()
                        .forEach(view -> byPerson.computeIfAbsent(persons.slug(view.person()), p -> new ArrayList<>())
                                .add(new Said(view, report.source()))));
        byPerson.remove("");
        byPerson.forEach((person, said) -> roles(said).forEach(role -> write(node, person, role, said)));
    }

    private static List<String> roles(List<Said> said) {
        Vote roles = new Vote();
        said.stream()
                .filter(s -> !s.view().role().equals(Role.PARTICIPANT.code()))
                .forEach(s -> roles.cast(s.view().role(), s.source()));
        return roles.isEmpty() ? List.of(Role.PARTICIPANT.code()) : roles.winners();
    }

    private void write(Resource event, String person, String role, List<Said> said) {
        Model model = graph.model();
        Resource node = ResourceFactory.createResource(event.getURI() + "#" + role + "-" + person);
        model.add(event, Dip.participation, node);
        model.add(node, RDF.type, Dip.Participation);
        model.add(node, Dip.participant, graph.minter().person(person));
        model.add(node, Dip.role, Concepts.Scheme.ROLE.concept(role));
        HeldVote held = new HeldVote(graph.background().ranks());
        Vote onBehalfOf = new Vote();
        for (Said s : said) {
            graph.specialises(s.view().iri(), node);
            held.cast(s.view().held(), s.source());
            s.view().held().side().ifPresent(graph::party);
            s.view().onBehalfOf().ifPresent(whom -> onBehalfOf.cast(whom, s.source()));
        }
        held.write(node, model);
        onBehalfOf.winner().ifPresent(whom -> model.add(node, Dip.onBehalfOf, ConsensusGraph.english(whom)));
    }
}
