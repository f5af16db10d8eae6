package org.communique.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.entity.Party;

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

    /** "A of Chad and B of Mali": who travel for several sides, each side by itself; all of them if somebody's is unknown. */
    List<Visitors> bySide(Scene scene) {
        Map<Party, List<Actor>> sides = new LinkedHashMap<>();
        for (Actor actor : actors) {
            Set<Party> own = scene.sides(List.of(actor));
            if (own.size() != 1) {
                return List.of(this);
            }
            own.forEach(
                    side -> sides.computeIfAbsent(side, unused -> new ArrayList<>()).add(actor));
        }
        return sides.size() < 2
                ? List.of(this)
                : sides.values().stream()
                        .map(side -> new Visitors(side, leading))
                        .toList();
    }
}
