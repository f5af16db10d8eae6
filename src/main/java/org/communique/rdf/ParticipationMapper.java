package org.communique.rdf;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.communique.event.Participation;

/** {@link Participation} → a {@code dip:Participation} below its event. */
final class ParticipationMapper {
    private final EvidenceMapper evidence;
    private final RankScheme ranks;

    ParticipationMapper(EvidenceMapper evidence, RankScheme ranks) {
        this.evidence = evidence;
        this.ranks = ranks;
    }

    /** Maps it under {@code key} and links the event to it. */
    void map(Participation participation, String key, Resource event, ArticleScope scope) {
        Model model = scope.model();
        Resource report = scope.report(key, Dip.Participation);
        model.add(event, Dip.participation, report);
        model.add(report, Dip.participant, scope.node(participation.person()));
        model.add(report, Dip.role, Concepts.of(participation.role()));
        participation.position().ifPresent(position -> scope.words(report, Dip.positionAsStated, position));
        participation.rank().ifPresent(rank -> {
            scope.words(report, Dip.rankAsStated, rank);
            ranks.concept(rank, participation.represents()).ifPresent(concept -> model.add(report, Dip.rank, concept));
        });
        participation.represents().ifPresent(side -> model.add(report, Dip.represents, scope.party(side)));
        participation.onBehalfOf().ifPresent(whom -> scope.words(report, Dip.onBehalfOf, whom));
        evidence.map(report, participation.evidence(), scope);
    }
}
