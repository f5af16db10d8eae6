package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.entity.Reference;

/**
 * Who chaired talks and who led the delegations, also in a sentence of its own: {@code "co-chaired by A and B"}, {@code "A
 * co-chaired it with B"}, {@code "its co-chairs were A and B"}, {@code "the Vietnamese side was led by A"}. Two who chair
 * together are co-chairs, whatever the verb.
 */
final class ChairRule implements EventRule {
    private static final String RULE = ChairRule.class.getSimpleName();
    private static final Set<String> CHAIRING = Set.of(
            "co-chaired",
            "co-chair",
            "co-chairs",
            "co-chairing",
            "chaired",
            "chairing",
            "chairs",
            "cochaired",
            "co-chairmen",
            "presided",
            "co-presided",
            "presiding");
    private static final Set<String> LEADING = Set.of("led", "headed", "leads", "heads");
    private static final Set<String> DELEGATION = Set.of("delegation", "delegations", "side", "sides", "team", "teams");
    private static final Set<String> BE = Set.of("was", "were", "is", "are");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        Draft draft = new Draft(EventType.DIALOGUE_SESSION, scene.index(), 0);
        draft.definite = true;
        for (int at = 0; at < scene.size(); at++) {
            if (scene.isAt(at, CHAIRING)) {
                chairs(scene, at, draft);
            } else if (scene.isAt(at, LEADING)) {
                leaders(scene, at, draft);
            } else if (isAtTheHead(scene, at)) {
                add(draft, scene.groupAfter(at), Role.HEAD_OF_DELEGATION, scene.evidence(at, RULE));
            }
        }
        if (!draft.participants.isEmpty()) {
            draft.evidence.addAll(draft.participantEvidence.values());
            drafts.add(draft);
        }
        return drafts;
    }

    private static void chairs(Scene scene, int at, Draft draft) {
        Evidence evidence = scene.evidence(at, RULE);
        boolean noun = scene.word(at).endsWith("chairs") && BE.contains(scene.word(at + 1))
                || scene.word(at).endsWith("men");
        boolean passive = scene.word(at + 1).equals("by") || noun;
        List<Reference.ToPerson> people = new ArrayList<>(passive ? scene.groupAfter(at + 1) : scene.groupBefore(at));
        if (!passive) {
            people.addAll(withWhom(scene, at));
        }
        boolean together = people.size() > 1 || scene.word(at).startsWith("co");
        add(draft, people, together ? Role.CO_CHAIR : Role.CHAIR, evidence);
    }

    /** "co-chaired the dialogue with B": the group behind the first "with" or "alongside". */
    private static List<Reference.ToPerson> withWhom(Scene scene, int verb) {
        for (int at = verb + 1; at < Math.min(scene.size(), verb + 16); at++) {
            if (Set.of("with", "alongside").contains(scene.word(at))) {
                List<Reference.ToPerson> group = scene.groupAfter(at);
                boolean adjacent = !group.isEmpty() && group.getFirst().range().first() <= at + 4;
                return adjacent ? group : List.of();
            }
        }
        return List.of();
    }

    private static void leaders(Scene scene, int at, Draft draft) {
        Evidence evidence = scene.evidence(at, RULE);
        if (scene.word(at + 1).equals("by") && isBefore(scene, at, DELEGATION)) {
            add(draft, scene.groupAfter(at + 1).stream().limit(1).toList(), Role.HEAD_OF_DELEGATION, evidence);
        } else if (isBehind(scene, at)) {
            add(draft, scene.groupBefore(at), Role.HEAD_OF_DELEGATION, evidence);
        }
    }

    private static boolean isBefore(Scene scene, int at, Set<String> words) {
        for (int back = Math.max(0, at - 6); back < at; back++) {
            if (scene.isAt(back, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehind(Scene scene, int at) {
        for (int next = at + 1; next < Math.min(scene.size(), at + 7); next++) {
            if (scene.isAt(next, DELEGATION)) {
                return true;
            }
        }
        return false;
    }

    /** "At the head of the delegations were A and B". */
    private static boolean isAtTheHead(Scene scene, int at) {
        return scene.isAt(at, BE)
                && at > 3
                && isBefore(scene, at, Set.of("delegations"))
                && isBefore(scene, at, Set.of("head"));
    }

    private static void add(Draft draft, List<Reference.ToPerson> people, Role role, Evidence evidence) {
        people.forEach(person -> draft.addParticipant(person.person(), role, evidence));
    }
}
