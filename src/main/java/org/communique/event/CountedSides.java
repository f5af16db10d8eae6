package org.communique.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Mention;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.entity.Party;

/**
 * The sides of a gathering that its name counts: {@code "China, Mali and Chad held a trilateral dialogue"} has three, and the
 * sentence names just three. What does not come out even says nothing.
 */
final class CountedSides {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("trilateral", 3),
            Map.entry("tripartite", 3),
            Map.entry("three-way", 3),
            Map.entry("three-party", 3),
            Map.entry("three-nation", 3),
            Map.entry("tri-nation", 3),
            Map.entry("triangular", 3),
            Map.entry("quadrilateral", 4),
            Map.entry("quadripartite", 4),
            Map.entry("four-way", 4),
            Map.entry("four-party", 4),
            Map.entry("four-nation", 4),
            Map.entry("five-way", 5),
            Map.entry("five-party", 5),
            Map.entry("five-nation", 5),
            Map.entry("six-way", 6),
            Map.entry("six-party", 6),
            Map.entry("3+3", 6),
            Map.entry("4+1", 5),
            Map.entry("3+1", 4));
    private static final int REACH = 5;

    private final Scene scene;

    CountedSides(Scene scene) {
        this.scene = scene;
    }

    /** How many sides words like "tripartite" in the name of a gathering count; 0 if none do. */
    static int number(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (NUMBERS.containsKey(word)) {
                return NUMBERS.get(word);
            }
        }
        return 0;
    }

    /** The sides of the gathering at {@code head}; none if its name does not count them or the sentence names other numbers. */
    List<Party> of(int head) {
        Optional<Integer> number = Optional.empty();
        for (int at = head; at >= Math.max(0, head - REACH) && number.isEmpty(); at--) {
            number = scene.gatherings().is(at, GatheringWord.MANY)
                    ? Optional.ofNullable(NUMBERS.get(scene.word(at)))
                    : number;
        }
        if (number.isEmpty()) {
            return List.of();
        }
        int sides = number.get();
        List<Party> all = states(false);
        List<Party> apartFromPlace = states(true);
        if (all.size() == sides) {
            return all;
        }
        return apartFromPlace.size() == sides ? apartFromPlace : List.of();
    }

    private List<Party> states(boolean apartFromPlace) {
        Set<Party> states = new LinkedHashSet<>();
        for (Mention.StateMention state : scene.sentence().names().states()) {
            boolean place = scene.isAt(state.range().first() - 1, "in", "at")
                    || scene.isAt(state.range().first() - 2, "in", "at") && state.adjective();
            if (!place || !apartFromPlace) {
                states.add(new Party.State(state.iso3()));
            }
        }
        return new ArrayList<>(states);
    }
}
