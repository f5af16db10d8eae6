package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Commemorations that a verb tells: {@code "A and B commemorated the battle"}, {@code "leaders lined up to mark the 70th
 * anniversary of the landings, A among them"}, {@code "Chad began a week of mourning"}. What one state alone marks without
 * guests, and what is only said of a year, is none.
 */
final class RemembranceRule implements EventRule {
    private static final Set<String> MOURNING = WordSet.of("mourning", "commemoration", "remembrance");
    private static final String RULE = RemembranceRule.class.getSimpleName();
    private static final Set<String> COMMEMORATE =
            WordSet.of("commemorate", "commemorates", "commemorated", "commemorating", "remembered");
    private static final Set<String> MARK =
            WordSet.of("mark", "marked", "marks", "celebrate", "celebrated", "celebrates");
    private static final Set<String> LEADERS =
            WordSet.of("leaders", "heads", "presidents", "kings", "premiers", "dignitaries", "veterans");
    private static final Set<String> MEET = WordSet.words("""
            lined gathered gather joined assembled came met meet stood flew fly travelled traveled arrived
            convened come""");
    private static final Set<String> BEGIN =
            WordSet.of("began", "begins", "opened", "opens", "started", "starts", "held");
    private static final Set<String> ANNIVERSARIES = WordSet.of("anniversary", "jubilee", "centenary", "bicentenary");
    private static final int REACH = 14;
    /** Without one of these nothing is commemorated. */
    private static final Set<String> SIGNS =
            WordSet.union(List.of(COMMEMORATE, MOURNING, ANNIVERSARIES, Set.of("years")));

    @Override
    public List<Draft> read(Scene scene) {
        if (scene.isHeadline()
                || !scene.mayHold(SIGNS)
                || scene.speaksOf("stamp", "stamps", "coin", "exhibition", "message", "messages")) {
            return List.of();
        }
        for (int at = 0; at < scene.size(); at++) {
            boolean anniversary = scene.isAt(at, COMMEMORATE) || scene.isAt(at, MARK) && isAnniversary(scene, at);
            if (anniversary && !scene.isAt(at - 1, "of", "a", "the")) {
                List<Draft> marked = marked(scene, at);
                if (!marked.isEmpty()) {
                    return marked;
                }
            }
            boolean gathered = scene.isAt(at, MEET) && isForAnniversary(scene, at) && areGathered(scene, at + 1);
            if (gathered) {
                return List.of(draft(
                        scene,
                        at,
                        scene.actors().stream()
                                .filter(Actor.Named.class::isInstance)
                                .toList()));
            }
            boolean mourning = scene.isAt(at, MOURNING)
                    && scene.word(at - 1).equals("of")
                    && scene.isAt(at - 2, "week", "day", "days", "period");
            if (mourning) {
                return mourning(scene, at);
            }
        }
        return List.of();
    }

    /** "Mark the 70th anniversary", "celebrate 50 years of independence". */
    private static boolean isAnniversary(Scene scene, int verb) {
        for (int at = verb + 1; at < Math.min(scene.size(), verb + 7); at++) {
            boolean years = scene.isAt(at, "years") && scene.isAt(at + 1, "of", "since");
            if (scene.isAt(at, ANNIVERSARIES) || years) {
                return true;
            }
        }
        return false;
    }

    /** "Gathered in Lima on Monday for the 80th anniversary". */
    private static boolean isForAnniversary(Scene scene, int verb) {
        for (int at = verb + 1; at < Math.min(scene.size(), verb + REACH); at++) {
            if (scene.isAt(at, "for", "at", "on")
                    && (scene.isAt(at + 2, ANNIVERSARIES) || scene.isAt(at + 3, ANNIVERSARIES))) {
                return true;
            }
        }
        return false;
    }

    private static List<Draft> marked(Scene scene, int verb) {
        List<Actor> people = new ArrayList<>(joining(scene, verb));
        boolean joint = sides(scene, people) > 1;
        if (!joint) {
            people.clear();
            scene.expanded(scene.clause().subject(verb)).stream()
                    .filter(Actor.Named.class::isInstance)
                    .forEach(people::add);
        }
        if (people.isEmpty() && areGathered(scene, verb)) {
            scene.actors().stream().filter(Actor.Named.class::isInstance).forEach(people::add);
        }
        List<Actor> states = scene.clause().subject(verb).stream()
                .filter(Actor.Side.class::isInstance)
                .toList();
        if (people.isEmpty() && states.size() > 1 && scene.isAt(verb, COMMEMORATE)) {
            return List.of(draft(scene, verb, states));
        }
        boolean two = joint || sides(scene, people) > 1 && scene.isAt(verb, COMMEMORATE);
        boolean there = !people.isEmpty()
                || !scene.sentence().times().isEmpty()
                        && scene.isAt(verb, MARK)
                        && scene.word(verb - 1).equals("to");
        return two || there && areGathered(scene, verb) ? List.of(draft(scene, verb, people)) : List.of();
    }

    /** "A joined B in Lima to mark": both of them. */
    private static List<Actor> joining(Scene scene, int verb) {
        for (int at = verb - 1; at > 0 && scene.word(verb - 1).equals("to"); at--) {
            if (scene.isAt(at, "joined", "joins")) {
                List<Actor> both = new ArrayList<>(scene.clause().subject(at));
                both.addAll(scene.clause().object(at + 1));
                return both.stream().filter(Actor.Named.class::isInstance).toList();
            }
        }
        return List.of();
    }

    /** "Eighteen heads of state lined up on the beach to mark". */
    private static boolean areGathered(Scene scene, int verb) {
        boolean leaders = false;
        for (int at = Math.max(0, verb - 22); at < verb; at++) {
            leaders |= scene.isAt(at, LEADERS);
            if (leaders && scene.isAt(at, MEET)) {
                return true;
            }
        }
        return false;
    }

    private static long sides(Scene scene, List<Actor> people) {
        return PointingBack.people(people).stream()
                .flatMap(person -> scene.person(person).side().stream())
                .distinct()
                .count();
    }

    /** "Chad yesterday began a week of mourning". */
    private static List<Draft> mourning(Scene scene, int noun) {
        for (int verb = noun - 1; verb >= Math.max(0, noun - REACH); verb--) {
            if (scene.isAt(verb, BEGIN)) {
                List<Actor> who = scene.clause().subject(verb);
                List<Party> states = scene.partiesWithin(0, verb);
                if (!who.isEmpty() || !states.isEmpty()) {
                    Draft draft = draft(scene, verb, who);
                    draft.parties.addAll(states);
                    return List.of(draft);
                }
            }
        }
        return List.of();
    }

    private static Draft draft(Scene scene, int verb, List<Actor> people) {
        Draft draft = new Draft(EventType.COMMEMORATION, scene.index(), verb);
        draft.evidence.add(scene.evidence(verb, RULE));
        Takers.add(scene, draft, people, Role.PARTICIPANT, RULE);
        draft.status = scene.modality().status(verb);
        return draft;
    }
}
