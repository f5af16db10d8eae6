package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.text.WordSet;

/** A summit of the leaders of three states is a meeting of theirs, and no conference: {@code "the trilateral summit in Athens"}. */
final class LeadersSummits {
    private static final int LEADERS = 3;
    private static final Set<String> LEAD =
            WordSet.of("president", "prime minister", "king", "chancellor", "premier", "emir");

    private final People people;
    private final List<Scene> scenes;

    LeadersSummits(People people, List<Scene> scenes) {
        this.people = people;
        this.scenes = scenes;
    }

    void mark(List<Draft> events) {
        for (Draft event : events) {
            if (event.type == EventType.CONFERENCE && isOfLeaders(event)) {
                event.type = EventType.MEETING;
                event.series = Optional.empty();
                event.ordinal = OptionalInt.empty();
            }
        }
    }

    private boolean isOfLeaders(Draft event) {
        return sides(event) == LEADERS
                && scenes.get(event.sentence).speaksOf("summit")
                && !event.participants.isEmpty()
                && event.participants.keySet().stream().allMatch(this::leads);
    }

    private long sides(Draft event) {
        boolean states = event.parties.stream().allMatch(Party.State.class::isInstance);
        return states
                ? java.util.stream.Stream.concat(
                                event.parties.stream(),
                                event.participants.keySet().stream()
                                        .flatMap(person -> people.persons().get(person).side().stream()))
                        .distinct()
                        .count()
                : 0;
    }

    private boolean leads(int person) {
        String position = people.persons().get(person).position().orElse("").toLowerCase(Locale.ROOT);
        return LEAD.stream().anyMatch(position::startsWith);
    }
}
