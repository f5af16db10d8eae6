package org.communique.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Who sits together where a sentence calls the talks those of three and more: {@code "A received B and C for three-way
 * talks"}, {@code "A is to hold talks in the trilateral format with B and C"}. Everybody named there takes part, but who only tells of it.
 */
final class GroupTalks {
    private static final Set<String> FORMAT = WordSet.of("format", "talks", "meeting", "consultations", "discussions");
    private static final Set<String> PURPOSE = WordSet.of("summit", "retreat");
    private static final Set<String> SAYING = WordSet.of("said", "told", "says", "announced", "according", "reported");

    private final Scene scene;

    GroupTalks(Scene scene) {
        this.scene = scene;
    }

    /** The word that makes the talks those of many, or -1. */
    int at() {
        if (!scene.mayHold(FORMAT) && !scene.mayHold(PURPOSE)) {
            return -1;
        }
        for (int at = 0; at < scene.size(); at++) {
            boolean many = scene.gatherings().is(at, GatheringWord.MANY) || scene.isAt(at, "joint");
            for (int noun = at + 1; many && noun < at + 4; noun++) {
                if (scene.isAt(noun, FORMAT)) {
                    return at;
                }
            }
            if (scene.isAt(at, FORMAT) && isOfGroup(at) || isPurpose(at)) {
                return at;
            }
        }
        return -1;
    }

    /** "Joined the leaders of B and C for a summit". */
    private boolean isPurpose(int noun) {
        return scene.isAt(noun, PURPOSE)
                && (scene.follows(noun - 2, "for", "a") || scene.follows(noun - 3, "for", "a"));
    }

    /** "A meeting of the Weimar Triangle", "talks in the Normandy format". */
    private boolean isOfGroup(int noun) {
        int name = scene.word(noun + 2).equals("the") ? noun + 3 : noun + 2;
        return scene.isAt(noun + 1, "of", "in", "under")
                && (scene.sentence().names().organisationAt(name).isPresent()
                        || scene.isAt(name + 1, "triangle", "format", "quartet", "troika", "quad", "group"));
    }

    /** Everybody of three sides and more; empty where the sentence names fewer. */
    List<Actor> all() {
        List<Actor> all = new ArrayList<>();
        Set<Party> sides = new LinkedHashSet<>();
        for (Actor actor : scene.expanded(scene.actors())) {
            switch (actor) {
                case Actor.Named named -> {
                    if (!speaks(named)) {
                        scene.person(named.person()).side().ifPresent(sides::add);
                        all.add(actor);
                    }
                }
                case Actor.Unnamed unnamed -> {
                    sides.addAll(unnamed.sides());
                    all.add(actor);
                }
                case Actor.Side unused -> {}
                case Actor.All unused -> {}
            }
        }
        return sides.size() > 2 ? all : List.of();
    }

    private boolean speaks(Actor actor) {
        return scene.isAt(actor.range().end(), SAYING)
                || scene.isAt(actor.range().first() - 1, SAYING)
                || scene.isAt(actor.range().first() - 2, SAYING);
    }
}
