package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a sentence adds to a gathering that it names or that the story named before: who took part, and as what. */
final class PointingBack {
    private final Scene scene;
    private final String rule;
    private final List<Draft> drafts = new ArrayList<>();

    PointingBack(Scene scene, String rule) {
        this.scene = scene;
        this.rule = rule;
    }

    /** People who took part; {@code at} is the word that tells it. */
    void add(List<Actor> actors, Role role, int at) {
        List<Integer> people = people(actors);
        if (!people.isEmpty()) {
            Draft draft = empty(at);
            people.forEach(person -> draft.addParticipant(person, role, draft.evidence.getFirst()));
        }
    }

    /** People who took part in what the story told before, be it named or not. */
    void addTo(List<Actor> actors, Role role, int at) {
        List<Integer> people = people(actors);
        if (people.isEmpty()) {
            return;
        }
        boolean known = !scene.gatherings().named().isEmpty()
                || scene.gatherings().earlier().isPresent();
        Draft draft = known ? empty(at) : emptyOf(EventType.CONFERENCE, at);
        draft.elsewhere = true;
        people.forEach(person -> draft.addParticipant(person, role, draft.evidence.getFirst()));
    }

    /** People who took part in a conference that the story told before, be it named or not. */
    void addToConference(List<Actor> actors, Role role, int at) {
        List<Integer> people = people(actors);
        if (!people.isEmpty()) {
            Draft draft = emptyOf(EventType.CONFERENCE, at);
            draft.elsewhere = true;
            people.forEach(person -> draft.addParticipant(person, role, draft.evidence.getFirst()));
        }
    }

    /** An empty draft that takes the date and place that stand near {@code at}. */
    Draft empty(int at) {
        Optional<Gathering> meant = scene.gatherings().named().stream()
                .findFirst()
                .or(() -> scene.gatherings().earlier());
        Draft draft = emptyOf(meant.map(Gathering::type).orElse(EventType.DIALOGUE_SESSION), at);
        draft.meant = meant.map(Gathering::series);
        return draft;
    }

    private Draft emptyOf(EventType type, int at) {
        Draft draft = new Draft(type, scene.index(), at);
        draft.definite = true;
        draft.evidence.add(scene.evidence(at, rule));
        drafts.add(draft);
        return draft;
    }

    List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    static List<Integer> people(List<Actor> actors) {
        if (actors.isEmpty()) {
            return List.of();
        }
        return actors.stream()
                .flatMap(actor -> switch (actor) {
                    case Actor.Named named -> Stream.of(named.person());
                    case Actor.Unnamed unused -> Stream.<Integer>empty();
                    case Actor.Side unused -> Stream.<Integer>empty();
                    case Actor.All unused -> Stream.<Integer>empty();
                })
                .distinct()
                .toList();
    }
}
