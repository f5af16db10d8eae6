package org.communique.entity;

import org.communique.annotation.Affiliation;

/** Who bears the name of one whom the gazetteer knows serves that one's state: "Putin", in any story. */
final class KnownPersonRule implements SideRule {
    private final KnownPeople people;

    KnownPersonRule(KnownPeople people) {
        this.people = people;
    }

    @Override
    public void apply(Cast cast) {
        for (PersonCluster cluster : cast.clusters()) {
            if (cluster.side.isEmpty()) {
                cluster.side = people.country(cluster.parts.words()).map(Affiliation::state);
            }
        }
    }
}
