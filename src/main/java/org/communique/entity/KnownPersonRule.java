package org.communique.entity;

import java.util.List;
import java.util.Optional;
import org.communique.annotation.Affiliation;

/** Who bears the name of one whom the gazetteer knows serves that one's state or organisation: "Putin", in any story. */
final class KnownPersonRule implements SideRule {
    private final Gazetteer gazetteer;

    KnownPersonRule(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The states of the known officials whom the story introduces by a post, but without a side. */
    List<Affiliation> unexplained(Cast cast) {
        return cast.clusters().stream()
                .filter(cluster -> cluster.side.isEmpty() && cluster.position.isPresent())
                .flatMap(cluster -> side(cluster).stream())
                .toList();
    }

    @Override
    public void apply(Cast cast) {
        for (PersonCluster cluster : cast.clusters()) {
            if (cluster.side.isEmpty()) {
                cluster.side = side(cluster);
            }
        }
    }

    private Optional<Affiliation> side(PersonCluster cluster) {
        return gazetteer.knownPeople().side(cluster.parts.words()).map(this::affiliation);
    }

    private Affiliation affiliation(String code) {
        return gazetteer.state(code).isPresent() ? Affiliation.state(code) : Affiliation.organisation(code);
    }
}
