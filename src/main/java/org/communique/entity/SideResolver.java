package org.communique.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Mention;

/**
 * Finds whom those serve whose names stand without a side: what the sentence tells of delegations and pairs, else the
 * story's home state, unless a counterpart serves it or it is visited: then the other state of the pair. Who has neither
 * post nor rank gets no side that is guessed.
 */
final class SideResolver {
    private static final int PAIR = 2;

    private final Gazetteer gazetteer;
    private final HomeState homes;
    private final List<SideRule> rules = List.of(new SameCountryRule(), new DelegationSideRule(), new JoinedSideRule());

    SideResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.homes = new HomeState(gazetteer);
    }

    void resolve(Cast cast) {
        cast.clusters().forEach(cluster -> cluster.side = cluster.side.map(gazetteer::principal));
        rules.forEach(rule -> rule.apply(cast));
        Whereabouts whereabouts = new Whereabouts(gazetteer, cast);
        Optional<Affiliation> home = homes.of(cast.story());
        new HostSideRule(whereabouts).apply(cast, home);
        List<Affiliation> named = homes.mostNamed(cast.story());
        List<Affiliation> pair = named.subList(0, Math.min(PAIR, named.size()));
        for (PersonCluster cluster : cast.clusters()) {
            boolean official = cluster.position.isPresent() || cluster.rank.isPresent();
            if (cluster.side.isPresent() || !official) {
                continue;
            }
            Set<Affiliation> others = new LinkedHashSet<>(whereabouts.visitedBy(cluster));
            others.addAll(sidesBeside(cluster, cast.byMention()));
            cluster.side = home.filter(state -> !others.contains(state))
                    .or(() -> first(pair, others))
                    .or(() -> first(named, others));
        }
        cast.clusters().forEach(cluster -> cluster.side = cluster.side.map(gazetteer::principal));
    }

    private static Optional<Affiliation> first(List<Affiliation> states, Set<Affiliation> but) {
        return states.stream().filter(state -> !but.contains(state)).findFirst();
    }

    /** The sides of a person's counterparts, and of those of the same high office who are named together with him. */
    private static Set<Affiliation> sidesBeside(
            PersonCluster cluster, List<Map<Mention.PersonMention, PersonCluster>> byMention) {
        Set<Affiliation> sides = new LinkedHashSet<>();
        for (Map<Mention.PersonMention, PersonCluster> sentence : byMention) {
            if (sentence.containsValue(cluster)) {
                sentence.forEach((mention, other) -> {
                    boolean opposite = mention.counterpart()
                            || other.position.isPresent() && other.position.equals(cluster.position);
                    if (other != cluster && opposite) {
                        other.side.ifPresent(sides::add);
                    }
                });
            }
        }
        return sides;
    }
}
