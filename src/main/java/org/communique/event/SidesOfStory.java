package org.communique.event;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Party;

/**
 * Whose officials a story means where it names only those of one side, told by what else it tells: those of the state that
 * these visit, of the one side with which it has them meet, else of the state from which it comes.
 */
final class SidesOfStory {
    private final Collection<Draft> events;

    SidesOfStory(Collection<Draft> events) {
        this.events = events;
    }

    /** The side that faces officials of {@code side} in a sentence; empty where the story leaves it in doubt. */
    Optional<Party> facing(Scene scene, Party side, int token) {
        return scene.setting()
                .countryNear(token)
                .map(iso3 -> (Party) new Party.State(iso3))
                .or(() -> visited(scene, side))
                .or(() -> partner(side))
                .or(scene::home)
                .filter(other -> !other.equals(side));
    }

    /** The two sides between which all is that the story told so far; empty if there are more. */
    List<Party> pair() {
        Set<Party> pair = Set.of();
        for (Draft event : events) {
            if (event.parties.size() > 1) {
                boolean other = event.parties.size() > 2 || !pair.isEmpty() && !pair.equals(event.parties);
                if (other) {
                    return List.of();
                }
                pair = event.parties;
            }
        }
        return List.copyOf(pair);
    }

    /** The state that somebody of the side was last told to visit, or the one whose guests are told to visit the side. */
    private Optional<Party> visited(Scene scene, Party side) {
        Optional<Party> host = events.stream()
                .filter(event -> event.type == EventType.VISIT && event.sentence <= scene.index())
                .filter(visit -> visit.guests.contains(side))
                .flatMap(visit -> visit.country.stream())
                .map(iso3 -> (Party) new Party.State(iso3))
                .reduce((one, later) -> later);
        if (host.isPresent()) {
            return host;
        }
        Set<Party> guests = new LinkedHashSet<>();
        events.stream()
                .filter(event -> event.type == EventType.VISIT
                        && event.country
                                .map(Party.State::new)
                                .filter(side::equals)
                                .isPresent())
                .forEach(visit -> guests.addAll(visit.guests));
        return guests.size() == 1 ? guests.stream().findFirst() : Optional.empty();
    }

    private Optional<Party> partner(Party side) {
        Set<Party> partners = new LinkedHashSet<>();
        events.stream()
                .filter(event -> event.parties.size() == 2 && event.parties.contains(side))
                .forEach(event -> partners.addAll(event.parties));
        partners.remove(side);
        return partners.size() == 1 ? partners.stream().findFirst() : Optional.empty();
    }
}
