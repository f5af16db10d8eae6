package org.communique.store.merge;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.communique.rdf.Dip;
import org.communique.rdf.NameWords;
import org.communique.rdf.RankScheme;
import org.communique.store.view.PersonView;
import org.communique.store.view.Source;
import org.communique.store.view.Wording;

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

    void write(Resource subject, Draft draft) {
        Decision<String> side = sides.decide();
        draft.decide(subject, Dip.represents, side, Draft::iri);
        draft.decide(subject, Dip.positionAsStated, positions.decide(side.value(), HeldVote::posts), Draft::english);
        draft.decide(subject, Dip.rankAsStated, rankWordings.decide(side.value(), HeldVote::ranks), Draft::english);
        rankConcepts
                .decide(side.value(), HeldVote::ranks)
                .value()
                .ifPresent(rank -> draft.add(subject, Dip.rank, Draft.iri(rank)));
    }

    /** Side and post only, without a word on how they were chosen: for a tenure, whose reports agree on the post. */
    void writePost(Resource subject, Optional<String> personsSide, Draft draft) {
        Optional<String> side = sides.decide().value().or(() -> personsSide);
        side.ifPresent(iri -> draft.add(subject, Dip.represents, Draft.iri(iri)));
        positions
                .decide(side, HeldVote::posts)
                .value()
                .or(positions::winnerOrFirst)
                .ifPresent(post -> draft.add(subject, Dip.positionAsStated, Draft.english(post)));
    }

    /** "Minister" and "Minister of Defence" differ in how much they tell; two wordings of one post are no conflict. */
    static Optional<ConflictKind> posts(String group, String value, String otherGroup, String otherValue) {
        if (group.equals(otherGroup)) {
            return Optional.empty();
        }
        List<String> one = List.of(group.split(" "));
        List<String> other = List.of(otherGroup.split(" "));
        boolean coarser = one.containsAll(other) || other.containsAll(one);
        return Optional.of(coarser ? ConflictKind.GRANULARITY : ConflictKind.CONTRADICTION);
    }

    /** Different words for one rank, but for case, are translations; other ranks contradict. */
    private static Optional<ConflictKind> ranks(String group, String value, String otherGroup, String otherValue) {
        if (!group.equals(otherGroup)) {
            return Optional.of(ConflictKind.CONTRADICTION);
        }
        return NameWords.key(value).equals(NameWords.key(otherValue))
                ? Optional.empty()
                : Optional.of(ConflictKind.TRANSLATION);
    }
}
