package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Mention;

/**
 * An ambassador of whom nothing tells whose he is serves the other of the two states of a story than where it plays: in
 * Nairobi "Ambassador Kask" beside a minister of Estonia is Estonia's.
 */
final class EnvoySideRule {
    private final Gazetteer gazetteer;

    EnvoySideRule(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** {@code named}: the states of the story, the one named most first. */
    void apply(Cast cast, Whereabouts whereabouts, Optional<Affiliation> home, List<Affiliation> named) {
        Optional<Affiliation> here = here(cast, whereabouts, home);
        Optional<Affiliation> other = here.flatMap(
                place -> named.stream().limit(2).filter(state -> !state.equals(place)).findFirst());
        if (other.isEmpty() || named.size() > 2) {
            return;
        }
        cast.visitUnsided((i, mention, cluster) -> {
            if (!mention.counterpart() && cluster.position.filter(EnvoySideRule::isEnvoy).isPresent()) {
                cluster.side = other;
            }
        });
    }

    private static boolean isEnvoy(String position) {
        return isOneOf(
                position.toLowerCase(Locale.ROOT),
                "ambassador",
                "high commissioner",
                "charge d'affaires",
                "chargé d'affaires",
                "ambassador-designate",
                "high commissioner-designate");
    }

    /** Where the story plays: the only state that somebody visits, else the dateline's, else home. */
    private Optional<Affiliation> here(Cast cast, Whereabouts whereabouts, Optional<Affiliation> home) {
        Set<Affiliation> visited = new HashSet<>();
        cast.clusters().stream()
                .flatMap(cluster -> whereabouts.visitedBy(cluster).stream()
                        .filter(state -> !cluster.side.equals(Optional.of(state))))
                .forEach(visited::add);
        return visited.size() == 1
                ? visited.stream().findFirst()
                : cast.story()
                        .datelinePlace()
                        .flatMap(Mention.PlaceMention::key)
                        .flatMap(gazetteer::place)
                        .map(place -> Affiliation.state(place.country()))
                        .or(() -> home);
    }
}
