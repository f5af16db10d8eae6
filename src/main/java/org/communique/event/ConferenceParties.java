package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import org.communique.entity.Gazetteer;
import org.communique.entity.OrganisationEntry;
import org.communique.entity.Party;

/** The organisation that gathers in a forum or organ of its own: the UN in its General Assembly, ASEAN in the ADMM. */
final class ConferenceParties {
    private final Gazetteer gazetteer;

    ConferenceParties(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void raise(List<Draft> events) {
        for (Draft event : events) {
            if (event.type == EventType.CONFERENCE) {
                List<Party> parties = new ArrayList<>(event.parties);
                event.parties.clear();
                parties.forEach(party -> event.parties.add(raised(party)));
            }
        }
    }

    /** Numbered rounds that the story tells one after the other are of one series, and of the same sides. */
    void share(List<Draft> events) {
        List<Draft> numbered = events.stream()
                .filter(event -> event.type == EventType.CONFERENCE && event.ordinal.isPresent())
                .toList();
        for (Draft one : numbered) {
            for (Draft other : numbered) {
                boolean same = one.series.isEmpty() || one.series.equals(other.series);
                if (one != other && same && other.series.isPresent()) {
                    one.series = other.series;
                    if (one.parties.size() < 2) {
                        one.parties.addAll(other.parties);
                    }
                    if (other.parties.size() < 2) {
                        other.parties.addAll(one.parties);
                    }
                }
            }
        }
    }

    /** "A tripartite summit in 2021", of whom nobody tells: of the three whose talks the story tells. */
    void count(List<Draft> events) {
        for (Draft untold : events) {
            int number = untold.type == EventType.CONFERENCE && untold.parties.isEmpty() && untold.ordinal.isEmpty()
                    ? untold.counted
                    : 0;
            if (number <= 2) {
                continue;
            }
            events.stream()
                    .filter(told -> told != untold)
                    .filter(told -> told.parties.stream().allMatch(Party.State.class::isInstance))
                    .filter(told -> told.type == EventType.CONFERENCE && told.parties.size() == number)
                    .findFirst()
                    .ifPresent(told -> untold.parties.addAll(told.parties));
        }
    }

    private Party raised(Party party) {
        return switch (party) {
            case Party.State state -> state;
            case Party.Organisation organisation -> raised(organisation);
        };
    }

    private Party raised(Party.Organisation forum) {
        String name = gazetteer.organisations().stream()
                .filter(entry -> entry.code().equals(forum.code()))
                .map(OrganisationEntry::name)
                .findFirst()
                .orElse("");
        return gazetteer.organisations().stream()
                .filter(entry ->
                        name.startsWith(entry.code() + " ") && entry.acronym() || name.startsWith(entry.name() + " "))
                .map(entry -> (Party) new Party.Organisation(entry.code()))
                .findFirst()
                .orElse(forum);
    }
}
