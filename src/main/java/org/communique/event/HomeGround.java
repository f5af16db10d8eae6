package org.communique.event;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.annotation.Mention;
import org.communique.entity.Gazetteer;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.text.WordSet;

/**
 * In whose state two sides held talks of which no sentence tells where. Talks of two sides are hardly ever without a place, so
 * a careful reader asks, in this order: to whom one of them is accredited; who receives; which side's towns alone the story
 * points to ("in", "at", "to"); which side's towns alone it names. The last two do not count behind "on the margins".
 *
 * <p>{@code "Kask met Rojas. A fair will be held in Lima"} → Peru.
 */
final class HomeGround {
    private static final Set<EventType> TALKS = Set.of(EventType.MEETING, EventType.DIALOGUE_SESSION);

    private static final List<String> ENVOYS = List.of("ambassador to", "high commissioner to", "ambassador in");

    private static final Set<String> MARGINS = WordSet.of("sidelines", "sideline", "margins", "margin");

    private static final Set<String> TO_A_TOWN = Set.of("in", "at", "to");

    private final Gazetteer gazetteer;
    private final PlaceLinker linker;
    private final List<Scene> scenes;
    private final People people;
    private final List<Draft> visits;
    /** The first sentence that speaks of the margins of something; -1 if none does. */
    private final int margins;

    HomeGround(Gazetteer gazetteer, List<Scene> scenes, People people, List<Draft> events) {
        this.gazetteer = gazetteer;
        this.linker = new PlaceLinker(gazetteer);
        this.scenes = scenes;
        this.people = people;
        this.visits = events.stream()
                .filter(event -> event.type == EventType.VISIT && event.country.isPresent())
                .toList();
        this.margins = scenes.stream()
                .filter(scene -> scene.speaksOf(MARGINS))
                .mapToInt(Scene::index)
                .findFirst()
                .orElse(-1);
    }

    static boolean isTalks(Draft event) {
        return TALKS.contains(event.type);
    }

    /** The state in which the talks were held. */
    Optional<String> of(Draft talks) {
        return accredited(talks)
                .or(() -> host(talks))
                .or(() -> Optional.of(talks).filter(open -> !isOnMargins(open)).flatMap(this::onlyTowns));
    }

    /** The visit, held or ahead as the talks are if one is, of one of their sides to another of them. */
    Optional<Draft> visit(Draft talks) {
        return visits.stream()
                .filter(visit -> visit.country
                        .map(Party.State::new)
                        .filter(talks.parties::contains)
                        .isPresent())
                .filter(visit -> !Collections.disjoint(visit.guests, talks.parties)
                        || talks.participants.keySet().stream()
                                .anyMatch(person -> visit.participants.getOrDefault(person, Role.HOST) != Role.HOST))
                .filter(visit -> !visit.background || talks.background || areBothAhead(visit, talks))
                .min(Comparator.comparing((Draft visit) -> visit.status != talks.status)
                        .thenComparingInt(visit -> distance(talks, visit)));
    }

    private static boolean areBothAhead(Draft visit, Draft talks) {
        return visit.status == Status.PLANNED && talks.status == Status.PLANNED;
    }

    /** The only side to or in whose towns the story points, else the only one whose towns it names. */
    private Optional<String> onlyTowns(Draft talks) {
        return only(talks, true).or(() -> only(talks, false));
    }

    /** Whether the talks may have been on the margins of a gathering somewhere else. */
    private boolean isOnMargins(Draft talks) {
        return margins >= 0 && margins <= talks.sentence;
    }

    private Optional<String> only(Draft talks, boolean pointed) {
        Set<String> sides =
                scenes.stream().flatMap(scene -> towns(scene, talks, pointed)).collect(Collectors.toSet());
        return sides.size() == 1 ? sides.stream().findFirst() : Optional.empty();
    }

    /** The states among the sides of the talks whose towns a sentence names. */
    private Stream<String> towns(Scene scene, Draft talks, boolean pointed) {
        return scene.sentence().names().places().stream()
                .filter(town ->
                        !pointed || TO_A_TOWN.contains(scene.word(town.range().first() - 1)))
                .flatMap(town -> country(scene, town, talks).stream())
                .filter(state -> talks.parties.contains(new Party.State(state)));
    }

    private Optional<String> country(Scene scene, Mention.PlaceMention town, Draft talks) {
        return linker.place(scene, town, talks.parties).country();
    }

    /** The state to which a participant is ambassador, if the others are its officials. */
    private Optional<String> accredited(Draft event) {
        List<String> posts = event.participants.keySet().stream()
                .flatMap(person -> people.persons().get(person).position().stream())
                .filter(post -> ENVOYS.stream().anyMatch(post.toLowerCase(Locale.ROOT)::contains))
                .toList();
        return event.parties.stream()
                .map(Party::code)
                .filter(state -> gazetteer
                        .state(state)
                        .filter(entry -> posts.stream().anyMatch(post -> post.endsWith(" " + entry.name())))
                        .isPresent())
                .findFirst();
    }

    private Optional<String> host(Draft event) {
        return event.participants.entrySet().stream()
                .filter(entry -> entry.getValue() == Role.HOST)
                .flatMap(entry -> people.persons().get(entry.getKey()).side().stream())
                .filter(Party.State.class::isInstance)
                .map(Party::code)
                .findFirst();
    }

    /** How far two events are told from each other; what is told before is nearer. */
    static int distance(Draft event, Draft other) {
        int sentences = event.sentence - other.sentence;
        return sentences >= 0 ? 2 * sentences : 1 - 2 * sentences;
    }
}
