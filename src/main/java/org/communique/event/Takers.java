package org.communique.event;

import java.util.List;

/** Puts the actors of a group into an event, people as participants and sides as parties. */
final class Takers {
    private Takers() {}

    static void add(Scene scene, Draft draft, List<Actor> actors, Role role, String rule) {
        for (Actor actor : actors) {
            switch (actor) {
                case Actor.Named named -> {
                    draft.addParticipant(named.person(), role, scene.evidence(draft.trigger, rule));
                    scene.person(named.person()).side().ifPresent(draft.parties::add);
                }
                case Actor.Unnamed unnamed -> draft.parties.addAll(unnamed.sides());
                case Actor.Side side -> draft.parties.add(side.party());
                case Actor.All unused -> {}
            }
        }
    }
}
