package org.communique.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Gazetteer;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.entity.Person;
import org.communique.entity.StateEntry;

/** Finished drafts → event reports with keys in the order of the text. */
final class EventReports {
    private final Gazetteer gazetteer;
    private final People people;

    private record Rounds(EventType type, SeriesWording series) {}

    EventReports(Gazetteer gazetteer, People people) {
        this.gazetteer = gazetteer;
        this.people = people;
    }

    List<EventReport> of(List<Draft> events) {
        Map<Draft, String> keys = new HashMap<>();
        for (Draft event : events) {
            keys.put(event, "event-" + (keys.size() + 1));
        }
        Map<Rounds, Set<String>> chairs = chairs(events);
        List<EventReport> reports = new ArrayList<>();
        for (Draft event : events) {
            reports.add(report(event, keys, chairs));
        }
        return reports;
    }

    /** The posts of all who took part in rounds of a series: a round told without people is of the same series. */
    private Map<Rounds, Set<String>> chairs(List<Draft> events) {
        Map<Rounds, Set<String>> chairs = new HashMap<>();
        for (Draft event : events) {
            if (event.series.isPresent()) {
                Set<String> posts = chairs.computeIfAbsent(
                        new Rounds(event.type, event.series.get()), unused -> new LinkedHashSet<>());
                event.participants
                        .keySet()
                        .forEach(index -> people.persons().get(index).position().ifPresent(posts::add));
            }
        }
        return chairs;
    }

    private EventReport report(Draft event, Map<Draft, String> keys, Map<Rounds, Set<String>> chairs) {
        List<Participation> participations = event.participants.entrySet().stream()
                .map(entry -> participation(event, entry.getKey(), entry.getValue()))
                .toList();
        return new EventReport(
                keys.getOrDefault(event, ""),
                event.type,
                !event.background,
                event.status,
                event.start,
                event.end,
                event.place,
                event.country,
                event.series.map(wording -> series(
                        event, wording, List.copyOf(chairs.getOrDefault(new Rounds(event.type, wording), Set.of())))),
                event.ordinal,
                List.copyOf(event.parties),
                participations,
                event.documents,
                event.award,
                event.partOf.flatMap(larger -> Optional.ofNullable(keys.get(larger))),
                event.evidence.stream().distinct().toList());
    }

    private Participation participation(Draft event, int index, Role role) {
        Person person = people.persons().get(index);
        return new Participation(
                personKey(index),
                role,
                person.position(),
                person.rank(),
                represented(event, person),
                Optional.ofNullable(event.onBehalfOf.get(index)),
                List.of(event.participantEvidence.getOrDefault(index, event.evidence.getFirst())));
    }

    /** Whoever is at talks of two sides is of one of them: the one that nobody else is of, if his own is another. */
    private Optional<Party> represented(Draft event, Person person) {
        boolean stranger = event.type == EventType.DIALOGUE_SESSION
                && event.parties.size() == 2
                && person.side().map(side -> !event.parties.contains(side)).orElse(true);
        if (!stranger) {
            return person.side();
        }
        List<Party> others = event.participants.keySet().stream()
                .flatMap(index -> people.persons().get(index).side().stream())
                .toList();
        List<Party> free =
                event.parties.stream().filter(party -> !others.contains(party)).toList();
        return free.size() == 1 ? Optional.of(free.getFirst()) : person.side();
    }

    static String personKey(int index) {
        return "person-" + (index + 1);
    }

    private SeriesReport series(Draft event, SeriesWording wording, List<String> positions) {
        boolean bilateral = event.type == EventType.DIALOGUE_SESSION;
        boolean generic = !wording.namesSides()
                && (bilateral
                        || event.parties.size() == 2 && wording.words().endsWith(" Council")
                        || event.parties.size() > 2
                                && wording.words().equals(wording.words().toLowerCase(java.util.Locale.ROOT)));
        String label = generic ? pair(event) + wording.words() : wording.words();
        return new SeriesReport(label, new SeriesKeys().of(wording.words(), bilateral, event.parties, positions));
    }

    private String pair(Draft event) {
        StringBuilder pair = new StringBuilder();
        int most = event.type == EventType.DIALOGUE_SESSION ? 2 : event.parties.size();
        for (Party party : event.parties.stream().limit(most).toList()) {
            if (!pair.isEmpty()) {
                pair.append('-');
            }
            pair.append(
                    switch (party) {
                        case Party.State state ->
                            gazetteer.state(state.code()).map(StateEntry::name).orElse(state.code());
                        case Party.Organisation organisation -> organisation.code();
                    });
        }
        return pair.isEmpty() ? "" : pair.append(' ').toString();
    }
}
