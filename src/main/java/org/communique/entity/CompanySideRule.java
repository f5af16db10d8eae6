package org.communique.entity;

import java.util.Optional;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;

/**
 * Who comes along serves the side of the one with whom he comes: {@code "The Estonian minister was accompanied by A"}, {@code
 * "the Kenyan delegation included B"}, {@code "with her is C"} behind a sentence that tells of a visitor.
 */
final class CompanySideRule implements SideRule {
    private static final int REACH = 3;

    @Override
    public void apply(Cast cast) {
        for (int i = 0; i < cast.byMention().size(); i++) {
            for (Company company : Company.in(cast.sentence(i))) {
                Optional<Affiliation> side = sideOfLeader(cast, i, company.leader());
                for (Mention.PersonMention person : cast.sentence(i).people()) {
                    boolean comesAlong = company.companions().overlaps(person.range()) && !person.counterpart();
                    if (comesAlong) {
                        cast.cluster(i, person)
                                .filter(cluster -> cluster.side.isEmpty())
                                .ifPresent(cluster -> cluster.side = side);
                    }
                }
            }
        }
    }

    private static Optional<Affiliation> sideOfLeader(Cast cast, int index, TokenRange leader) {
        AnnotatedSentence sentence = cast.sentence(index);
        boolean named = sentence.people().stream().anyMatch(person -> leader.overlaps(person.range()));
        return named
                ? person(cast, index, leader)
                : delegation(sentence, leader).or(() -> lastBefore(cast, index));
    }

    /** The first person of the words with a side: "A met B, accompanied by C" is rare, "A, accompanied by C, met B" is not. */
    private static Optional<Affiliation> person(Cast cast, int index, TokenRange leader) {
        return cast.sentence(index).people().stream()
                .filter(person -> leader.overlaps(person.range()))
                .flatMap(person -> cast.cluster(index, person).flatMap(cluster -> cluster.side).stream())
                .findFirst();
    }

    private static Optional<Affiliation> delegation(AnnotatedSentence sentence, TokenRange leader) {
        for (int at = leader.first(); at < leader.end(); at++) {
            Optional<Affiliation> named = sentence.names().affiliationAt(at);
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** Who was named first in the nearest sentence before that names somebody of a side. */
    private static Optional<Affiliation> lastBefore(Cast cast, int index) {
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            AnnotatedSentence sentence = cast.sentence(i);
            Optional<Affiliation> side = person(cast, i, new TokenRange(0, Math.max(1, sentence.size())));
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }
}
