package org.communique.event;

import java.util.List;
import java.util.Set;

/**
 * Who came along on a visit that another sentence tells: {@code "Accompanying the president are A and B"}, {@code "The
 * delegation includes A"}, {@code "He was accompanied by A"}.
 */
final class CompanionRule implements EventRule {
    private static final String RULE = CompanionRule.class.getSimpleName();
    private static final Set<String> INCLUDING =
            Set.of("includes", "included", "comprises", "comprised", "consists", "consisted", "features");

    @Override
    public List<Draft> read(Scene scene) {
        List<Actor> companions = companions(scene);
        Draft draft = new Draft(EventType.VISIT, scene.index(), 0);
        draft.definite = true;
        draft.evidence.add(scene.evidence(0, RULE));
        for (Actor actor : companions) {
            if (actor instanceof Actor.Named named) {
                draft.addParticipant(
                        named.person(),
                        Role.PARTICIPANT,
                        scene.evidence(named.range().first(), RULE));
            }
        }
        for (Actor host : host(scene)) {
            if (host instanceof Actor.Named named) {
                draft.addParticipant(
                        named.person(), Role.HOST, scene.evidence(named.range().first(), RULE));
            }
        }
        return draft.participants.isEmpty() ? List.of() : List.of(draft);
    }

    private static List<Actor> companions(Scene scene) {
        for (int at = 0; at < scene.size(); at++) {
            if (scene.follows(at, "accompanied", "by")) {
                return scene.clause().governed(at + 1, Set.of("by"));
            }
            boolean withHim = at == 0
                    && scene.word(0).equals("with")
                    && Set.of("him", "her").contains(scene.word(1))
                    && Set.of("were", "was", "are", "is", "came", "travelled", "traveled")
                            .contains(scene.word(2));
            if (withHim) {
                return scene.clause().object(3);
            }
            boolean opening = at < 2 && scene.word(at).equals("accompanying");
            if (opening) {
                return inverted(scene, at + 1);
            }
            boolean including = INCLUDING.contains(scene.word(at)) && isDelegation(scene, at);
            if (including) {
                return scene.clause().object(at + (scene.word(at + 1).equals("of") ? 2 : 1));
            }
        }
        return List.of();
    }

    /** "Her host in Chad was B", "with B as his host", "by her host, B". */
    private static List<Actor> host(Scene scene) {
        for (int at = 1; at < scene.size(); at++) {
            boolean taken = scene.word(at).equals("invitation")
                    && Set.of("from", "of", "by", "extended").contains(scene.word(at + 1))
                    && isTaken(scene, at);
            if (taken) {
                return scene.clause().governed(at + 1, Set.of("from", "of", "by")).stream()
                        .limit(1)
                        .toList();
            }
            boolean own = Set.of("host", "inviter").contains(scene.word(at))
                    && Set.of("his", "her", "their").contains(scene.word(at - 1));
            if (!own) {
                continue;
            }
            int as = at - 2;
            if (scene.word(as).equals("as")) {
                return scene.actors().stream()
                        .filter(actor -> actor.range().end() == as)
                        .toList();
            }
            List<Actor> named =
                    scene.word(at + 1).equals(",") ? scene.clause().object(at + 2) : inverted(scene, at + 1);
            if (!named.isEmpty()) {
                return named.subList(0, 1);
            }
        }
        return List.of();
    }

    /** "Takes up an invitation from B", "came at the invitation of B". */
    private static boolean isTaken(Scene scene, int invitation) {
        for (int at = invitation - 1; at >= Math.max(0, invitation - 5); at--) {
            if (Set.of(
                            "up",
                            "accepted",
                            "accepts",
                            "accepting",
                            "heeding",
                            "following",
                            "followed",
                            "follows",
                            "at",
                            "on",
                            "honouring",
                            "honoring")
                    .contains(scene.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static List<Actor> inverted(Scene scene, int from) {
        for (int at = from; at < Math.min(scene.size(), from + 12); at++) {
            if (Set.of("are", "is", "were", "was").contains(scene.word(at))) {
                return scene.clause().object(at + 1);
            }
        }
        return List.of();
    }

    private static boolean isDelegation(Scene scene, int verb) {
        for (int at = Math.max(0, verb - 5); at < verb; at++) {
            if (Set.of("delegation", "entourage", "party", "team").contains(scene.word(at))) {
                return true;
            }
        }
        return false;
    }
}
