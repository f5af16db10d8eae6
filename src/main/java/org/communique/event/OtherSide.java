package org.communique.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Mention;
import org.communique.entity.Party;
import org.communique.entity.People;

/**
 * The side of an event between two of which only one is known, while somebody of no known side takes part: the state that
 * the story names most besides. {@code "Chadian lawmakers … Odhiambo, who heads the group, met the Speaker of Peru"} → Chad
 * and Peru.
 */
final class OtherSide {
    private static final Set<EventType> BETWEEN_TWO = Set.of(EventType.MEETING, EventType.CALL);

    private final People people;
    private final Map<Party, Integer> named = new HashMap<>();

    OtherSide(List<Scene> scenes, People people) {
        this.people = people;
        for (Scene scene : scenes) {
            for (Mention.StateMention state : scene.sentence().names().states()) {
                named.merge(new Party.State(state.iso3()), 1, Integer::sum);
            }
        }
    }

    void complete(List<Draft> events) {
        events.forEach(this::complete);
    }

    private void complete(Draft event) {
        boolean open = BETWEEN_TWO.contains(event.type)
                && event.parties.size() == 1
                && event.parties.stream().allMatch(Party.State.class::isInstance)
                && event.participants.size() > 1
                && event.participants.keySet().stream()
                        .anyMatch(person -> people.persons().get(person).side().isEmpty());
        if (open) {
            besides(event.parties.iterator().next()).ifPresent(event.parties::add);
        }
    }

    /** The state named most besides; none where two are named equally often. */
    private Optional<Party> besides(Party side) {
        List<Map.Entry<Party, Integer>> others = named.entrySet().stream()
                .filter(state -> !state.getKey().equals(side))
                .sorted(Map.Entry.<Party, Integer>comparingByValue(Comparator.reverseOrder()))
                .toList();
        boolean clear = others.size() == 1
                || others.size() > 1 && others.get(0).getValue() > others.get(1).getValue();
        return clear ? Optional.of(others.getFirst().getKey()) : Optional.empty();
    }
}
