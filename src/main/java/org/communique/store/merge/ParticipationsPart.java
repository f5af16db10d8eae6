package org.communique.store.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.communique.event.Role;
import org.communique.rdf.Concepts;
import org.communique.rdf.Dip;
import org.communique.store.view.EventView;
import org.communique.store.view.Source;
import org.communique.store.view.ViewReader;

/**
 * Who took part in a canonical event, in which role. "Participant" says nothing against a more special role; of the
 * special ones those with the most origins stand.
 */
final class ParticipationsPart {
    private final Canon canon;

    private record Said(EventView.ParticipationView view, Source source) {}

    ParticipationsPart(Canon canon) {
        this.canon = canon;
    }

    void describe(CanonicalEvent event, Draft draft) {
        Map<String, List<Said>> byPerson = new TreeMap<>();
        event.reports()
                .forEach(report -> report.participations()
                        .forEach(view -> canon.person(view.person())
                                .ifPresent(person -> byPerson.computeIfAbsent(person, p -> new ArrayList<>())
                                        .add(new Said(view, report.source())))));
        byPerson.forEach((person, said) -> roles(said).forEach(role -> describe(person, role, said, draft)));
    }

    private static List<String> roles(List<Said> said) {
        Vote roles = new Vote();
        said.stream()
                .filter(s -> !s.view().role().equals(Role.PARTICIPANT.code()))
                .forEach(s -> roles.cast(s.view().role(), s.source()));
        return roles.isEmpty() ? List.of(Role.PARTICIPANT.code()) : roles.winners();
    }

    private void describe(String person, String role, List<Said> said, Draft draft) {
        Resource node = draft.part(role + "-" + ViewReader.code(person));
        draft.add(draft.thing(), Dip.participation, node);
        draft.add(node, RDF.type, Dip.Participation);
        draft.add(node, Dip.participant, Draft.iri(person));
        draft.add(node, Dip.role, Concepts.Scheme.ROLE.concept(role));
        HeldVote held = new HeldVote(canon.background().ranks());
        Vote onBehalfOf = new Vote();
        for (Said s : said) {
            draft.specialises(s.view().iri(), node);
            held.cast(s.view().held(), s.source());
            s.view().onBehalfOf().ifPresent(whom -> onBehalfOf.cast(whom, s.source()));
        }
        held.write(node, draft);
        draft.decide(node, Dip.onBehalfOf, onBehalfOf.decide(), Draft::english);
    }
}
