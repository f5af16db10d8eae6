package org.communique.store.merge;

import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.communique.rdf.Dip;
import org.communique.rdf.NameWords;
import org.communique.rdf.RankScheme;

/** Consensus on what a person held: side, post and rank. The press of the person's own side decides on the last two. */
final class HeldVote {
    private final RankScheme ranks;
    private final Vote sides = new Vote();
    private final Vote positions = new Vote();
    private final Vote rankWordings = new Vote();
    private final Vote rankConcepts = new Vote();

    HeldVote(RankScheme ranks) {
        this.ranks = ranks;
    }

    void cast(PersonView.Held held, Source source) {
        held.side().ifPresent(side -> sides.cast(side, source));
        held.position().ifPresent(post -> positions.cast(Wording.key(post), post, source));
        held.rankConcept().ifPresent(rank -> rankConcepts.cast(ranks.equivalenceClass(rank), rank, source));
        held.rank().ifPresent(rank -> {
            String meaning = held.rankConcept().map(ranks::equivalenceClass).orElseGet(() -> NameWords.key(rank));
            rankWordings.cast(meaning, rank, source);
        });
    }

    void write(Resource subject, Model model) {
        Optional<String> side = sides.winner();
        side.ifPresent(iri -> model.add(subject, Dip.represents, ResourceFactory.createResource(iri)));
        positions
                .winner(side)
                .ifPresent(post -> model.add(subject, Dip.positionAsStated, ConsensusGraph.english(post)));
        rankWordings.winner(side).ifPresent(rank -> model.add(subject, Dip.rankAsStated, ConsensusGraph.english(rank)));
        rankConcepts.winner(side).ifPresent(rank -> model.add(subject, Dip.rank, ResourceFactory.createResource(rank)));
    }
}
