package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.text.WordSet;

/**
 * Who led a side at a gathering: {@code "the Vietnamese side was led by A"}, {@code "that of Oman was led by A"}, {@code "A headed the Omani delegation"},
 * {@code "at the head of the delegations were A and B"}, {@code "A is there at the head of the Indian delegation"}.
 */
final class DelegationRule implements EventRule {
    private static final String RULE = DelegationRule.class.getSimpleName();
    private static final Set<String> BE = WordSet.of("was", "were", "is", "are", "stood");
    private static final Set<String> HEAD = WordSet.of("head", "helm");
    private static final Set<String> VISITS = WordSet.words("""
            visit visiting trip tour arrived arrives arrive welcomed received hosted""");

    @Override
    public List<Draft> read(Scene scene) {
        boolean mayTell = scene.gatherings().words().has(GatheringWord.LEAD) || scene.mayHold(HEAD);
        if (!mayTell || isOfVisit(scene)) {
            return List.of();
        }
        PointingBack back = new PointingBack(scene, RULE);
        for (int at = 0; at < scene.size(); at++) {
            if (scene.gatherings().is(at, GatheringWord.LEAD) && !isOneOf(scene.word(at - 1), "the", "a", "of")) {
                back.add(leaders(scene, at), Role.HEAD_OF_DELEGATION, at);
            } else if (isAtItsHead(scene, at)) {
                back.add(ownedHead(scene, at), Role.HEAD_OF_DELEGATION, at);
            } else if (scene.follows(at, "at", "the", "head", "of") || scene.follows(at, "at", "the", "helm", "of")) {
                back.add(atTheHead(scene, at), Role.HEAD_OF_DELEGATION, at);
            }
        }
        return back.drafts();
    }

    /** A delegation that comes or is received leads nobody at talks, unless the sentence names them. */
    private static boolean isOfVisit(Scene scene) {
        if (!scene.mayHold(VISITS) || !scene.gatherings().named().isEmpty()) {
            return false;
        }
        for (int at = 0; at < scene.size(); at++) {
            if (scene.isAt(at, VISITS)) {
                boolean aside = scene.word(at).equals("visit") && isInRelative(scene, at);
                if (!aside) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isInRelative(Scene scene, int at) {
        for (int back = at; back >= 0; back--) {
            if (scene.word(back).equals("who")) {
                return true;
            }
        }
        return false;
    }

    private static List<Actor> leaders(Scene scene, int verb) {
        int agent = scene.clause().agentAt(verb + 1);
        if (agent >= 0 && agent <= verb + 3) {
            boolean side = isNear(scene, verb - 9, verb) || isState(scene, verb);
            if (!side && !isForSide(scene, verb) && !isAtGathering(scene, verb)) {
                return List.of();
            }
            List<Actor> all = new ArrayList<>(scene.clause().governed(agent, Set.of("by")));
            boolean plural = isPlural(scene, verb - 9, verb);
            List<Actor> led = plural ? all : all.stream().limit(1).toList();
            return led.isEmpty() ? led : withSecondBy(scene, agent, new ArrayList<>(led));
        }
        return isNear(scene, verb + 1, verb + 8) ? scene.clause().subject(verb) : List.of();
    }

    /** "the Omani side was led by A and the Kenyan by B". */
    private static List<Actor> withSecondBy(Scene scene, int agent, List<Actor> led) {
        for (int at = agent + 1; at < Math.min(scene.size(), agent + 30); at++) {
            if (scene.word(at).equals("by")) {
                scene.clause().governed(at, Set.of("by")).stream()
                        .limit(1)
                        .filter(actor -> !led.contains(actor))
                        .forEach(led::add);
            }
        }
        return led;
    }

    private static boolean isNear(Scene scene, int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(scene.size(), to); at++) {
            boolean one = scene.word(at).equals("one")
                    && scene.sentence().names().affiliationAt(at - 1).isPresent();
            boolean that = scene.follows(at, "that", "of")
                    && !scene.partiesWithin(at + 2, at + 5).isEmpty();
            if (one || that || scene.gatherings().is(at, GatheringWord.DELEGATION)) {
                return true;
            }
        }
        return false;
    }

    /** "The Omani delegation to the summit in Lima on Sunday is led by". */
    private static boolean isAtGathering(Scene scene, int verb) {
        for (int at = 0; at < Math.min(verb, 5); at++) {
            if (scene.gatherings().is(at, GatheringWord.DELEGATION)) {
                return scene.isAt(at + 1, "to", "at", "attending");
            }
        }
        return false;
    }

    /** "Oman was led by A", where a gathering was told before. */
    private static boolean isState(Scene scene, int verb) {
        boolean known = scene.gatherings().earlier().isPresent()
                || !scene.gatherings().named().isEmpty();
        return known
                && scene.isAt(verb - 1, "was", "is")
                && scene.sentence().names().stateAt(verb - 2).isPresent();
    }

    /** "For Oman the discussions were led by A, for Norway by B". */
    private static boolean isForSide(Scene scene, int verb) {
        boolean talks = false;
        boolean side = false;
        for (int at = Math.max(0, verb - 12); at < verb; at++) {
            talks |= scene.gatherings().is(at, GatheringWord.TALK)
                    || scene.isAt(at, "discussion", "discussions", "exchange", "exchanges", "negotiations");
            side |= scene.isAt(at, "for", "from", "on")
                    && !scene.partiesWithin(at + 1, at + 4).isEmpty();
        }
        return talks && side;
    }

    private static boolean isPlural(Scene scene, int from, int to) {
        for (int at = Math.max(0, from); at < to; at++) {
            if (isOneOf(scene.word(at), "delegations", "sides", "teams")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAtItsHead(Scene scene, int at) {
        return scene.word(at).equals("at") && scene.isAt(at + 1, "its", "their") && scene.isAt(at + 2, "head", "helm");
    }

    /** "Chad's team had A, its secretary, at its head", "came with A at its head". */
    private static List<Actor> ownedHead(Scene scene, int at) {
        int with = at - 1;
        while (with >= Math.max(0, at - 20) && !scene.isAt(with, "had", "has", "with", "having")) {
            with--;
        }
        int from = with;
        return from < 0 || !isNear(scene, from - 12, from)
                ? List.of()
                : scene.actors().stream()
                        .filter(Actor.Named.class::isInstance)
                        .filter(actor ->
                                actor.range().first() > from && actor.range().end() <= at)
                        .toList();
    }

    private static List<Actor> atTheHead(Scene scene, int at) {
        for (int be = at + 4; be < Math.min(scene.size(), at + 11); be++) {
            if (BE.contains(scene.word(be)) && !scene.clause().object(be + 1).isEmpty()) {
                return scene.clause().object(be + 1);
            }
        }
        if (!isNear(scene, at + 4, at + 11)) {
            return List.of();
        }
        for (int be = at - 1; be >= Math.max(0, at - 6); be--) {
            if (BE.contains(scene.word(be))) {
                return scene.clause().subject(be);
            }
        }
        return List.of();
    }
}
