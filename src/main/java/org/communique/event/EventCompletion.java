package org.communique.event;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.time.PublicationDate;
import org.communique.entity.Gazetteer;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.text.WordSet;

/** What an event takes over from the larger event it was part of, from the dateline and from the day of publication. */
final class EventCompletion {
    private static final String LEADER_RULE = Delegations.class.getSimpleName();

    /** A call on somebody makes him the host wherever it is. */
    private static final Set<String> CALLING = WordSet.of("call", "calls", "called", "calling", "courtesy");

    private final Gazetteer gazetteer;
    private final AnnotatedStory story;
    private final People people;
    private final List<Scene> scenes;

    EventCompletion(Gazetteer gazetteer, AnnotatedStory story, People people, List<Scene> scenes) {
        this.gazetteer = gazetteer;
        this.story = story;
        this.people = people;
        this.scenes = scenes;
    }

    void complete(List<Draft> events) {
        new ConferenceAttendance(people, scenes).complete(events);
        sides(events);
        new MeetingAttendance(people, scenes).complete(events);
        seriesOfBareRounds(events);
        new SessionAttendance(people, scenes).complete(events);
        new Inviters(people, scenes).complete(events);
        new PastStays(
                        events,
                        story.publication()
                                .filter(PublicationDate::isStated)
                                .map(publication -> publication.date().latest()))
                .complete();
        new There(gazetteer, scenes).complete(events);
        Containment containment = new Containment(events);
        containment.complete();
        new SidesOfOutcomes(events, scenes).complete();
        new DocumentsOfTalks(events, scenes).complete();
        new OtherSide(scenes, people).complete(events);
        new PlaceCompletion(gazetteer, story, scenes).complete(events, containment, people);
        new DateCompletion(story).complete(events, containment);
        containment.complete();
        events.forEach(EventCompletion::sidesOfLarger);
        events.forEach(this::leaders);
        events.forEach(this::roles);
        events.stream()
                .filter(EventCompletion::isRoundToCome)
                .forEach(round -> round.participants
                        .values()
                        .removeIf(role -> role == Role.HOST || role == Role.GUEST || role == Role.PARTICIPANT));
    }

    /** "The two agreed to hold the next round in Lima": who agreed is not told to sit there. */
    private static boolean isRoundToCome(Draft event) {
        return event.type == EventType.DIALOGUE_SESSION && event.status == Status.PLANNED && event.background;
    }

    /** Whoever is told to lead a delegation where a visit is told is its head, and no mere guest. */
    private void leaders(Draft event) {
        if (event.type != EventType.VISIT) {
            return;
        }
        for (int person : List.copyOf(event.participants.keySet())) {
            people.persons().get(person).mentions().stream()
                    .filter(mention -> event.participants.get(person) == Role.GUEST)
                    .filter(mention ->
                            event.sentences.stream().anyMatch(sentence -> Math.abs(sentence - mention.sentence()) <= 1))
                    .filter(mention ->
                            Delegations.leads(scenes.get(mention.sentence()).sentence(), mention.range()))
                    .findFirst()
                    .ifPresent(mention -> event.addParticipant(
                            person,
                            Role.HEAD_OF_DELEGATION,
                            scenes.get(mention.sentence())
                                    .evidence(mention.range().first(), LEADER_RULE)));
        }
    }

    private void sides(List<Draft> events) {
        for (Draft event : events) {
            boolean complete = event.type == EventType.DIALOGUE_SESSION && event.parties.size() > 1;
            for (int person : event.participants.keySet()) {
                people.persons().get(person).side().filter(side -> !complete).ifPresent(event.parties::add);
            }
            boolean meeting =
                    event.type == EventType.MEETING && event.parties.size() == 1 && event.participants.size() > 1;
            if (meeting) {
                event.country.map(Party.State::new).ifPresent(event.parties::add);
            }
            boolean atHost = event.type == EventType.COMMEMORATION || event.type == EventType.EXERCISE;
            if (atHost && event.parties.size() == 1) {
                event.country.map(Party.State::new).ifPresent(event.parties::add);
            }
            boolean bilateral =
                    Set.of(EventType.DIALOGUE_SESSION, EventType.COMMEMORATION).contains(event.type);
            if (bilateral && event.parties.size() < 2) {
                scenes.get(event.sentence).partiesWithin(0, Integer.MAX_VALUE).stream()
                        .filter(Party.State.class::isInstance)
                        .limit(2)
                        .forEach(event.parties::add);
            }
            if (bilateral && event.parties.size() < 2) {
                mostNamed().stream().limit(2).forEach(event.parties::add);
            }
        }
    }

    private List<Party> mostNamed() {
        Map<Party, Integer> counts = new TreeMap<>();
        for (Scene scene : scenes) {
            scene.sentence()
                    .names()
                    .states()
                    .forEach(state -> counts.merge(new Party.State(state.iso3()), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Party, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** "The sixth dialogue" beside "the seventh X Dialogue" is a round of X. */
    private static void seriesOfBareRounds(List<Draft> events) {
        Optional<Draft> named = events.stream()
                .filter(event -> event.type == EventType.DIALOGUE_SESSION && event.series.isPresent())
                .max(Comparator.comparingInt(event -> event.series.get().words().length()));
        for (Draft event : events) {
            boolean bare = event.type == EventType.DIALOGUE_SESSION
                    && event.ordinal.isPresent()
                    && event.series
                            .map(series -> series.words().indexOf(' ') < 0)
                            .orElse(true);
            if (bare && named.isPresent() && named.get() != event) {
                event.series = named.get().series;
                event.parties.addAll(named.get().parties);
            }
        }
    }

    private static void sidesOfLarger(Draft event) {
        if (event.parties.size() < 2) {
            event.partOf.ifPresent(larger -> event.parties.addAll(larger.parties));
        }
    }

    /** Who is at home is the host; in a third country, or where the place is unknown, all are participants. */
    private void roles(Draft event) {
        if (event.type != EventType.MEETING && event.type != EventType.DIALOGUE_SESSION) {
            return;
        }
        if (event.type == EventType.MEETING && isOnNoOnesGround(event)) {
            event.participants.replaceAll(
                    (person, role) -> role == Role.HOST || role == Role.GUEST ? Role.PARTICIPANT : role);
            return;
        }
        Map<Integer, Role> roles = new LinkedHashMap<>(event.participants);
        boolean home = event.country.isPresent() && event.parties.contains(new Party.State(event.country.get()));
        roles.replaceAll((person, role) -> {
            Optional<Party> side = people.persons().get(person).side();
            boolean attends = event.attendants.contains(person) || isLed(event, side);
            if (role != Role.PARTICIPANT || attends || !home || side.isEmpty()) {
                return role;
            }
            return side.get().code().equals(event.country.orElseThrow()) ? Role.HOST : Role.GUEST;
        });
        event.participants.clear();
        event.participants.putAll(roles);
    }

    /** Who receives another in a third country, or at the seat of an organisation, hosts nobody; who is called on does. */
    private boolean isOnNoOnesGround(Draft event) {
        boolean organisation = event.participants.entrySet().stream()
                .filter(entry -> entry.getValue() == Role.HOST)
                .anyMatch(entry -> people.persons().get(entry.getKey()).side().stream()
                        .anyMatch(Party.Organisation.class::isInstance));
        return organisation
                && event.sentences.stream()
                        .noneMatch(sentence -> scenes.get(sentence).speaksOf(CALLING));
    }

    /** Whether somebody else of the side leads it at a round: its other members neither host nor are guests. */
    private boolean isLed(Draft event, Optional<Party> side) {
        return event.type == EventType.DIALOGUE_SESSION
                && event.participants.entrySet().stream()
                        .filter(entry -> entry.getValue() == Role.HEAD_OF_DELEGATION || entry.getValue() == Role.CHAIR)
                        .anyMatch(entry ->
                                people.persons().get(entry.getKey()).side().equals(side));
    }
}
