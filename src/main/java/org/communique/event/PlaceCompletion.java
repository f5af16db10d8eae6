package org.communique.event;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedStory;
import org.communique.entity.Gazetteer;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.entity.PublisherEntry;
import org.communique.entity.PublisherResolver;
import org.communique.text.WordSet;

/**
 * Where an event took place whose sentence does not say: where the larger event was, else where the nearest event of the
 * same people was, else in the dateline's town if that is at home for one of them.
 */
final class PlaceCompletion {
    private static final Set<EventType> PLACELESS = Set.of(EventType.CALL, EventType.VISIT, EventType.COMMEMORATION);

    /** Talks by such means have no place. */
    private static final Set<String> REMOTE = WordSet.words("""
            virtual virtually online videoconference videoconferencing teleconference video remotely webinar
            videolink""");

    private final Gazetteer gazetteer;
    private final DatelinePlace dateline;
    private final PlaceLinker linker;
    private final List<Scene> scenes;
    /** The state of the publisher, if it is known. */
    private final Optional<String> publisher;

    PlaceCompletion(Gazetteer gazetteer, AnnotatedStory story, List<Scene> scenes) {
        this.gazetteer = gazetteer;
        this.dateline = new DatelinePlace(gazetteer, story);
        this.linker = new PlaceLinker(gazetteer);
        this.scenes = scenes;
        this.publisher = new PublisherResolver(gazetteer)
                .publisher(story)
                .flatMap(gazetteer::publisher)
                .map(PublisherEntry::country);
    }

    void complete(List<Draft> events, Containment containment, People people) {
        HomeGround ground = new HomeGround(gazetteer, scenes, people, events);
        List<Draft> located = events.stream()
                .filter(event -> event.country.isPresent())
                .filter(event -> event.status == Status.HELD && !event.background && !event.undated)
                .toList();
        for (Draft event : events) {
            event.partOf.ifPresent(larger -> take(event, larger));
            if (event.type == EventType.CALL) {
                continue;
            }
            boolean current = event.status == Status.HELD && !event.background;
            if (current) {
                containment
                        .heldVisitsOf(event)
                        .filter(visit -> visit != event)
                        .findFirst()
                        .ifPresent(visit -> take(event, visit));
                if (event.type != EventType.VISIT) {
                    neighbour(event, located).ifPresent(other -> take(event, other));
                    outcome(event, events);
                    here(event);
                    discourse(event);
                    dateline(event);
                    ground(event, ground);
                }
            } else if (event.status == Status.PLANNED && event.type != EventType.VISIT) {
                visitOf(event, events)
                        .or(() -> marginsOf(event, events))
                        .or(() -> Optional.of(event).filter(HomeGround::isTalks).flatMap(ground::visit))
                        .ifPresent(frame -> take(event, frame));
            }
        }
        events.stream()
                .filter(visit -> visit.type == EventType.VISIT && visit.place.isEmpty() && !visit.background)
                .forEach(visit -> town(visit, events));
        headline(events);
    }

    /** On whose ground it was, if not even the dateline tells. */
    private void ground(Draft event, HomeGround ground) {
        if (event.country.isEmpty() && event.place.isEmpty() && HomeGround.isTalks(event) && !isRemote(event)) {
            event.country = ground.of(event);
        }
    }

    /** Only the headline may name the town of the talks that the story reports. */
    private void headline(List<Draft> events) {
        scenes.stream()
                .dropWhile(Scene::isCaption)
                .takeWhile(Scene::isHeadline)
                .flatMap(scene -> scene.setting().onlyTown().stream().map(town -> linker.place(scene, town, Set.of())))
                .findFirst()
                .filter(town -> town.country().isPresent())
                .ifPresent(town -> events.stream()
                        .filter(event -> event.place.isEmpty() && !event.background && !event.undated)
                        .filter(event -> event.type != EventType.CALL && !isRemote(event))
                        .filter(event -> town.country().equals(event.country)
                                || event.country.isEmpty() && isHome(town.country(), event))
                        .forEach(event -> put(event, town)));
    }

    private static void put(Draft event, PlaceReport town) {
        event.place = Optional.of(town);
        event.placeName = Optional.of(town.name());
        event.country = town.country();
    }

    /** "A was welcomed in Lomé. Talks followed": in the only town of one of the sides that the sentence before locates something in. */
    private void discourse(Draft event) {
        int before = event.sentence - 1;
        if (event.place.isPresent()
                || before < 0
                || isRemote(event)
                || scenes.get(before).isHeadline()) {
            return;
        }
        scenes.get(before)
                .setting()
                .onlyTown()
                .map(town -> linker.place(scenes.get(before), town, event.parties))
                .filter(town -> town.country()
                        .map(Party.State::new)
                        .filter(event.parties::contains)
                        .isPresent())
                .filter(town -> event.country.isEmpty() || event.country.equals(town.country()))
                .ifPresent(town -> put(event, town));
    }

    /** "Held talks here on Monday": in the dateline's town. */
    private void here(Draft event) {
        if (event.place.isEmpty() && scenes.get(event.sentence).setting().tellsHere(event.trigger)) {
            dateline.of(event.parties)
                    .filter(town -> event.country.isEmpty() || event.country.equals(town.country()))
                    .ifPresent(town -> put(event, town));
        }
    }

    /** A visit all of whose talks are in one town is a visit to that town, if a sentence tells of both. */
    private static void town(Draft visit, List<Draft> events) {
        List<Draft> talks = events.stream()
                .filter(event -> event.type != EventType.VISIT && event.type != EventType.CALL && !event.background)
                .filter(event -> event.status == visit.status && event.place.isPresent())
                .filter(event -> event.country.isPresent() && event.country.equals(visit.country))
                .filter(event -> !Collections.disjoint(event.participants.keySet(), visit.participants.keySet()))
                .toList();
        boolean one = talks.stream().map(talk -> talk.placeName).distinct().count() == 1;
        if (one && talks.stream().anyMatch(talk -> visit.sentences.contains(talk.sentence))) {
            take(visit, talks.getFirst());
        }
    }

    private static void take(Draft event, Draft from) {
        boolean same = event.country.isEmpty() || event.country.equals(from.country);
        if (event.place.isEmpty() && same) {
            event.place = from.place;
            event.placeName = from.placeName;
        }
        event.country = event.country.or(() -> from.country);
    }

    /** The planned visit of someone who takes part, or the held one if there is none. */
    private static Optional<Draft> visitOf(Draft event, List<Draft> events) {
        return events.stream()
                .filter(visit -> visit.type == EventType.VISIT && (!visit.background || visit.status == Status.PLANNED))
                .filter(visit ->
                        visit.country.isPresent() && event.parties.contains(new Party.State(visit.country.get())))
                .filter(visit -> !Collections.disjoint(visit.participants.keySet(), event.participants.keySet())
                        || isSessionOf(visit, event))
                .min(Comparator.comparingInt((Draft visit) -> visit.status == Status.PLANNED ? 0 : 1)
                        .thenComparingInt(visit -> Math.abs(visit.sentence - event.sentence)));
    }

    private static boolean isSessionOf(Draft visit, Draft event) {
        return event.type == EventType.DIALOGUE_SESSION
                && event.participants.isEmpty()
                && event.parties.containsAll(visit.parties);
    }

    /** Of the current events that tell their place the nearest that shares a person, or both sides; one before before one behind. */
    private static Optional<Draft> neighbour(Draft event, List<Draft> located) {
        return located.stream()
                .filter(other -> other != event)
                .filter(other -> !Collections.disjoint(other.participants.keySet(), event.participants.keySet())
                        || other.parties.equals(event.parties))
                .filter(other -> sameDay(event, other))
                .min(Comparator.comparingInt(other -> HomeGround.distance(event, other)));
    }

    /** What is signed is signed where those who sign it held their talks of that day. */
    private static void outcome(Draft event, List<Draft> events) {
        if (event.type != EventType.SIGNING || event.place.isPresent()) {
            return;
        }
        events.stream()
                .filter(talks -> talks.type == EventType.MEETING || talks.type == EventType.DIALOGUE_SESSION)
                .filter(talks -> talks.status == Status.HELD && !talks.background && talks.place.isPresent())
                .filter(talks -> talks.parties.equals(event.parties) && sameDay(event, talks))
                .filter(talks -> talks.sentence <= event.sentence)
                .max(Comparator.comparingInt(talks -> talks.sentence))
                .ifPresent(talks -> take(event, talks));
    }

    /** Announced talks of who attends a gathering of the same day, or is on a visit then, are on its margins. */
    private static Optional<Draft> marginsOf(Draft event, List<Draft> events) {
        return events.stream()
                .filter(frame -> frame != event && !frame.background && frame.place.isPresent())
                .filter(frame -> Set.of(EventType.CONFERENCE, EventType.VISIT, EventType.COMMEMORATION)
                        .contains(frame.type))
                .filter(frame -> !Collections.disjoint(frame.participants.keySet(), event.participants.keySet())
                        || frame.participants.isEmpty() && isOnItsDay(event, frame))
                .filter(frame -> sameDay(event, frame))
                .min(Comparator.comparingInt(frame -> Math.abs(frame.sentence - event.sentence)));
    }

    /** "The summit takes place on Tuesday … his schedule for Tuesday includes": the same day is told of both. */
    private static boolean isOnItsDay(Draft event, Draft frame) {
        return event.start.isPresent()
                && frame.start.isPresent()
                && event.start.get().date().equals(frame.start.get().date());
    }

    private static boolean sameDay(Draft event, Draft other) {
        return event.start.isEmpty()
                || other.start.isEmpty()
                || event.start.get().date().compatibleWith(other.start.get().date())
                || other.end.isPresent();
    }

    private void dateline(Draft event) {
        if (event.place.isPresent() || PLACELESS.contains(event.type) || isRemote(event)) {
            return;
        }
        dateline.of(event.parties)
                .filter(town -> isHome(town.country(), event) || isAbroad(town.country(), event))
                .ifPresent(town -> put(event, town));
    }

    private boolean isRemote(Draft event) {
        return event.sentences.stream()
                .anyMatch(sentence -> scenes.get(sentence).speaksOf(REMOTE));
    }

    /** Who writes from a state that is not known to be his own does so because the event took place there. */
    private boolean isAbroad(Optional<String> country, Draft event) {
        return country.isPresent()
                && !publisher.equals(country)
                && (event.country.isEmpty() || event.country.equals(country));
    }

    private static boolean isHome(Optional<String> country, Draft event) {
        return country.isPresent()
                && (event.parties.isEmpty()
                        || event.parties.contains(new Party.State(country.get()))
                        || event.type == EventType.CONFERENCE)
                && (event.country.isEmpty() || event.country.equals(country));
    }
}
