package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Mention;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/** Who takes part in an exercise by the sentence that tells of it: states and organisations, but not where it takes place. */
final class ExerciseSides {
    private static final Set<String> LOCATING = WordSet.of("in", "off", "near", "at", "across", "around", "outside");

    private ExerciseSides() {}

    /** The states and organisations that are not only where something is. */
    static List<Party> of(Scene scene) {
        List<Party> located = new ArrayList<>();
        List<Party> acting = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            Optional<Party> party = scene.sentence().names().affiliationAt(at).map(Party::of);
            if (party.isEmpty()) {
                continue;
            }
            boolean isPlace = isLocated(scene, at);
            (isPlace ? located : acting).add(party.get());
        }
        List<Party> sides = new ArrayList<>();
        for (Party party : acting) {
            if (!sides.contains(party)) {
                sides.add(party);
            }
        }
        // "The exercise began in Chad with troops from Mali": whoever is host to others takes part.
        if (sides.size() == 1
                && scene.speaksOf("participation", "participating", "joined", "alongside")
                && located.size() == 1
                && located.getFirst() instanceof Party.State) {
            sides.addAll(
                    located.stream().filter(party -> !sides.contains(party)).toList());
        }
        return sides;
    }

    private static boolean isLocated(Scene scene, int token) {
        Optional<Mention.StateMention> state = scene.sentence().names().stateAt(token);
        int first = state.map(one -> one.range().first()).orElse(token);
        String before = scene.word(first - 1);
        boolean adjective = state.map(Mention.StateMention::adjective).orElse(false);
        boolean coast = before.equals("of")
                && isOneOf(
                        scene.word(first - 2),
                        "coast",
                        "coasts",
                        "waters",
                        "north",
                        "south",
                        "east",
                        "west",
                        "town",
                        "city");
        boolean town = before.equals(",")
                && scene.sentence().names().places().stream()
                        .anyMatch(place -> place.range().end() == first - 1);
        return !adjective
                && (LOCATING.contains(before)
                        || before.equals("the") && LOCATING.contains(scene.word(first - 2))
                        || coast
                        || town);
    }
}
