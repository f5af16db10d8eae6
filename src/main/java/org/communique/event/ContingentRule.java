package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.text.WordSet;

/**
 * Who led the troops at an exercise that another sentence or its own tells: {@code "the Chadian contingent was led by A"},
 * {@code "at the head of the Malian contingent was B"}, {@code "C commanded the Nigerien troops"}. Where the story tells of no
 * exercise, it adds nothing.
 */
final class ContingentRule implements EventRule {
    private static final String RULE = ContingentRule.class.getSimpleName();
    private static final Set<String> TROOPS = WordSet.words("""
            contingent contingents troops soldiers forces unit units platoon battalion team teams detachment
            squad one""");
    private static final Set<String> LED = WordSet.of("led", "headed", "commanded", "leads", "heads", "commands");
    private static final Set<String> BE = WordSet.of("was", "is", "were", "stood", "stands");
    private static final int REACH = 12;

    @Override
    public List<Draft> read(Scene scene) {
        if (scene.isHeadline() || !scene.speaksOf(TROOPS)) {
            return List.of();
        }
        List<Actor> leaders = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            if (scene.isAt(at, LED)) {
                int agent = scene.clause().agentAt(at + 1);
                boolean passive = agent >= 0 && agent <= at + 3;
                leaders.addAll(passive ? bothSides(scene, agent) : commanders(scene, at));
            } else if (scene.word(at).equals("head") && scene.word(at + 1).equals("of")) {
                leaders.addAll(atTheHead(scene, at));
            }
        }
        List<Integer> people = PointingBack.people(leaders);
        if (people.isEmpty()) {
            return List.of();
        }
        Draft draft = new Draft(EventType.EXERCISE, scene.index(), 0);
        draft.definite = true;
        draft.elsewhere = true;
        draft.ceremony = true;
        draft.evidence.add(scene.evidence(0, RULE));
        people.forEach(person -> draft.addParticipant(person, Role.HEAD_OF_DELEGATION, draft.evidence.getFirst()));
        return List.of(draft);
    }

    /** "Led by A and the Malian contingent by B". */
    private static List<Actor> bothSides(Scene scene, int agent) {
        List<Actor> all = new ArrayList<>(first(scene, agent).stream().toList());
        for (int at = agent + 1; at < scene.size(); at++) {
            boolean other = scene.word(at).equals("by")
                    && !scene.partiesWithin(agent + 1, at).isEmpty()
                    && at - agent <= 2 * REACH;
            if (other) {
                first(scene, at).filter(actor -> !all.contains(actor)).ifPresent(all::add);
            }
        }
        return all;
    }

    private static List<Actor> commanders(Scene scene, int verb) {
        for (int at = verb + 1; at < Math.min(scene.size(), verb + 7); at++) {
            boolean other = scene.word(at).equals("one")
                    && scene.sentence().names().affiliationAt(at - 1).isPresent();
            if (scene.isAt(at, TROOPS) || other) {
                return scene.clause().subject(verb);
            }
        }
        return List.of();
    }

    private static List<Actor> atTheHead(Scene scene, int head) {
        for (int at = head; at < Math.min(scene.size(), head + 9); at++) {
            if (scene.isAt(at, BE)) {
                return first(scene, at).stream().toList();
            }
        }
        return List.of();
    }

    /** The first person named right behind a token. */
    private static Optional<Actor> first(Scene scene, int from) {
        return scene.actors().stream()
                .filter(Actor.Named.class::isInstance)
                .filter(actor -> actor.range().first() > from && actor.range().first() <= from + REACH)
                .findFirst();
    }
}
