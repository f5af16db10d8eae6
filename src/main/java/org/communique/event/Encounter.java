package org.communique.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.annotation.time.DateAttachment;
import org.communique.annotation.time.TimeExpression;
import org.communique.entity.Party;

/**
 * Two groups of actors who come together, cut into events of two sides each: who meets the Kenyan and the Omani minister
 * has two meetings. Actors of one side are one party to it; a person of no known side goes with the one named before.
 */
final class Encounter {
    private final Scene scene;
    private final int trigger;
    private final String rule;

    Encounter(Scene scene, int trigger, String rule) {
        this.scene = scene;
        this.trigger = trigger;
        this.rule = rule;
    }

    /** {@code "A met B and C"}: one event of A with each side among the others. */
    List<Draft> between(EventType type, List<Actor> all, Role oneRole, List<Actor> others, Role otherRole) {
        if (isOneSelf(all, others)) {
            List<Actor> opposite = scene.focusApartFrom(all, others.getFirst().range());
            return opposite.isEmpty() || isOneSelf(all, opposite)
                    ? List.of()
                    : between(type, all, oneRole, opposite, otherRole);
        }
        List<Draft> drafts = new ArrayList<>();
        List<Integer> met = people(others).toList();
        List<Actor> one = all.stream()
                .filter(actor -> !(actor instanceof Actor.Named named) || !met.contains(named.person()))
                .toList();
        List<Optional<Party>> mine = sides(one);
        for (Map.Entry<Optional<Party>, List<Actor>> side : bySide(others).entrySet()) {
            boolean domestic = side.getKey().isPresent() && mine.contains(side.getKey());
            if (!domestic && (isPersonal(one) || isPersonal(side.getValue()))) {
                Draft draft = draft(type);
                add(draft, one, oneRole);
                add(draft, side.getValue(), side.getKey(), otherRole);
                draft.time = ownDay(side.getValue(), others);
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** "With B on Monday and with C on Tuesday": the day told right behind one of several who are met. */
    private Optional<TimeExpression> ownDay(List<Actor> met, List<Actor> others) {
        int end = met.getLast().range().end();
        boolean last = others.getLast().range().end() == end;
        boolean alone = others.size() == met.size();
        return alone || last && ownDay(others.getFirst()).isEmpty() ? Optional.empty() : ownDay(met.getLast());
    }

    private Optional<TimeExpression> ownDay(Actor actor) {
        int end = actor.range().end();
        return scene.sentence().times().stream()
                .filter(time -> time.attachment() == DateAttachment.EVENT)
                .filter(time -> {
                    int first = scene.sentence().tokenAt(time.span().begin());
                    return first >= end && first <= end + 1;
                })
                .findFirst();
    }

    /** "A is to receive him": him can only be somebody else, whomever the name nearest to it may suggest. */
    private boolean isOneSelf(List<Actor> some, List<Actor> others) {
        return some.size() == 1
                && others.size() == 1
                && some.getFirst() instanceof Actor.Named one
                && others.getFirst() instanceof Actor.Named other
                && one.person() == other.person();
    }

    /** {@code "A met President B and Prime Minister C"}: as {@link #between}, and holders of several posts are met one by one. */
    List<Draft> apart(EventType type, List<Actor> one, Role oneRole, List<Actor> others, Role otherRole) {
        boolean posts = one.size() == 1
                && others.size() > 1
                && others.stream().allMatch(Actor.Named.class::isInstance)
                && others.stream().map(this::position).distinct().count() == others.size();
        if (!posts) {
            return between(type, one, oneRole, others, otherRole);
        }
        List<Draft> drafts = new ArrayList<>();
        others.forEach(other -> drafts.addAll(between(type, one, oneRole, List.of(other), otherRole)));
        return drafts;
    }

    private Optional<String> position(Actor actor) {
        return actor instanceof Actor.Named named ? scene.person(named.person()).position() : Optional.empty();
    }

    /** {@code "A and B met"}: one event of the two sides; nothing where they are of one side, or of more than two. */
    List<Draft> together(EventType type, List<Actor> all) {
        Map<Optional<Party>, List<Actor>> sides = bySide(all);
        boolean two = sides.size() == 2
                || sides.size() == 1
                        && sides.containsKey(Optional.<Party>empty())
                        && people(all).distinct().count() == 2;
        if (!two || !isPersonal(all)) {
            return List.of();
        }
        Draft draft = draft(type);
        sides.forEach((side, actors) -> add(draft, actors, side, Role.PARTICIPANT));
        return List.of(draft);
    }

    /** All in one: two sides, or a summit of three leaders. */
    List<Draft> ofAll(EventType type, List<Actor> all) {
        Map<Optional<Party>, List<Actor>> sides = bySide(all);
        boolean leaders = sides.size() == 3 && all.size() == 3 && all.stream().allMatch(this::isLeader);
        if (!leaders) {
            return together(type, all);
        }
        Draft draft = draft(type);
        sides.forEach((side, actors) -> add(draft, actors, side, Role.PARTICIPANT));
        return List.of(draft);
    }

    private boolean isLeader(Actor actor) {
        String position = position(actor).orElse("").toLowerCase(java.util.Locale.ROOT);
        return position.startsWith("president")
                || position.startsWith("prime minister")
                || position.startsWith("chancellor")
                || position.startsWith("king");
    }

    private static boolean isPersonal(List<Actor> actors) {
        return actors.stream().anyMatch(actor -> switch (actor) {
            case Actor.Named unused -> true;
            case Actor.Unnamed unused -> true;
            case Actor.Side side -> side.body();
            case Actor.All unused -> false;
        });
    }

    private static Stream<Integer> people(List<Actor> actors) {
        return actors.stream().flatMap(actor -> switch (actor) {
            case Actor.Named named -> Stream.of(named.person());
            case Actor.Unnamed unused -> Stream.empty();
            case Actor.Side unused -> Stream.empty();
            case Actor.All unused -> Stream.empty();
        });
    }

    private List<Optional<Party>> sides(List<Actor> actors) {
        return List.copyOf(bySide(actors).keySet());
    }

    private Map<Optional<Party>, List<Actor>> bySide(List<Actor> actors) {
        Map<Optional<Party>, List<Actor>> sides = new LinkedHashMap<>();
        Optional<Party> last = Optional.empty();
        for (Actor actor : actors) {
            for (Optional<Party> side : sidesOf(actor)) {
                Optional<Party> known = side.or(() -> Optional.empty());
                if (known.isEmpty() && actors.size() > 1) {
                    known = last;
                }
                sides.computeIfAbsent(known, unused -> new ArrayList<>()).add(actor);
                last = known;
            }
        }
        return sides;
    }

    private List<Optional<Party>> sidesOf(Actor actor) {
        return switch (actor) {
            case Actor.Named named -> List.of(scene.person(named.person()).side());
            case Actor.Unnamed unnamed ->
                unnamed.sides().stream().map(Optional::of).toList();
            case Actor.Side side -> List.of(Optional.of(side.party()));
            case Actor.All unused -> List.of();
        };
    }

    private Draft draft(EventType type) {
        Draft draft = new Draft(type, scene.index(), trigger);
        draft.evidence.add(scene.evidence(trigger, rule));
        draft.status = scene.modality().status(trigger);
        draft.undated = scene.modality().isPast(trigger);
        return draft;
    }

    private void add(Draft draft, List<Actor> actors, Role role) {
        bySide(actors).forEach((side, group) -> add(draft, group, side, role));
    }

    /** "A delegation led by A": explicit words tell the role. */
    private boolean leadsDelegation(int person) {
        return scene.actors().stream()
                .filter(actor -> actor instanceof Actor.Named named && named.person() == person)
                .anyMatch(actor -> scene.clause().isLedBy(actor));
    }

    private void add(Draft draft, List<Actor> actors, Optional<Party> side, Role role) {
        side.ifPresent(draft.parties::add);
        people(actors)
                .forEach(person -> draft.addParticipant(
                        person,
                        leadsDelegation(person) ? Role.HEAD_OF_DELEGATION : role,
                        scene.evidence(trigger, rule)));
    }
}
