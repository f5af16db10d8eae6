package org.communique.event;

import java.util.List;

/**
 * Who travels.
 *
 * @param actors people, officials without a name and delegations; empty if the words do not tell
 * @param leading whether the people lead a delegation
 */
record Visitors(List<Actor> actors, boolean leading) {
    static final Visitors UNTOLD = new Visitors(List.of(), false);

    Visitors {
        actors = List.copyOf(actors);
    }

    boolean isUntold() {
        return actors.isEmpty();
    }
}
