package org.communique.entity;

import org.communique.annotation.Affiliation;

/** Who bears the name of one whom the gazetteer knows serves that one's state or organisation: "Putin", in any story. */
final class KnownPersonRule implements SideRule {
    private final Gazetteer gazetteer;

    KnownPersonRule(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public void apply(Cast cast) {
        for (PersonCluster cluster : cast.clusters()) {
            if (cluster.side.isEmpty()) {
                cluster.side =
                        gazetteer.knownPeople().side(cluster.parts.words()).map(this::affiliation);
            }
        }
    }

    private Affiliation affiliation(String code) {
        return gazetteer.state(code).isPresent() ? Affiliation.state(code) : Affiliation.organisation(code);
    }
}
