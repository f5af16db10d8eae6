package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import java.util.Set;
import org.communique.entity.Company;
import org.communique.text.WordSet;

/**
 * Who came along on a visit that another sentence tells: {@code "Accompanying the president are A and B"}, {@code "The
 * delegation includes A"}, {@code "He was accompanied by A"}.
 */
final class CompanionRule implements EventRule {
    private static final String RULE = CompanionRule.class.getSimpleName();
    private static final Set<String> TOGETHER = WordSet.of("together", "along");
    private static final Set<String> HOSTING = WordSet.of("invitation", "host", "inviter");
    private static final Set<String> GOING = WordSet.words("""
            visit visits visiting visited trip tour arrived arrives arrive travelled traveled travels flew flies
            left leaves departed departs came went""");

    @Override
    public List<Draft> read(Scene scene) {
        if (!scene.namesSomebody()) {
            return List.of();
        }
        List<Actor> companions = companions(scene);
        List<Actor> hosts = scene.mayHold(HOSTING) ? host(scene) : List.of();
        if (companions.isEmpty() && hosts.isEmpty()) {
            return List.of();
        }
        Draft draft = new Draft(EventType.VISIT, scene.index(), 0);
        draft.definite = true;
        draft.knownGroup = !companions.isEmpty();
        draft.evidence.add(scene.evidence(0, RULE));
        for (Actor actor : companions) {
            if (actor instanceof Actor.Named named) {
                draft.addParticipant(
                        named.person(),
                        Role.PARTICIPANT,
                        scene.evidence(named.range().first(), RULE));
            }
        }
        for (Actor host : hosts) {
            if (host instanceof Actor.Named named) {
                draft.addParticipant(
                        named.person(), Role.HOST, scene.evidence(named.range().first(), RULE));
            }
        }
        return draft.participants.isEmpty() ? List.of() : List.of(draft);
    }

    /** "Together with B" is said of all that people do: only of who goes somewhere does it tell a companion. */
    private static List<Actor> companions(Scene scene) {
        return Company.in(scene.sentence()).stream()
                .filter(company -> !scene.isAt(company.word(), TOGETHER) || scene.speaksOf(GOING))
                .flatMap(company ->
                        scene.actors().stream().filter(actor -> actor.range().overlaps(company.companions())))
                .toList();
    }

    /** "Her host in Chad was B", "with B as his host", "by her host, B". */
    private static List<Actor> host(Scene scene) {
        for (int at = 1; at < scene.size(); at++) {
            boolean taken = scene.word(at).equals("invitation")
                    && isOneOf(scene.word(at + 1), "from", "of", "by", "extended")
                    && isTaken(scene, at);
            if (taken) {
                return scene.clause().governed(at + 1, Set.of("from", "of", "by")).stream()
                        .limit(1)
                        .toList();
            }
            boolean own =
                    isOneOf(scene.word(at), "host", "inviter") && isOneOf(scene.word(at - 1), "his", "her", "their");
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
            if (isOneOf(
                    scene.word(at),
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
                    "honoring")) {
                return true;
            }
        }
        return false;
    }

    private static List<Actor> inverted(Scene scene, int from) {
        for (int at = from; at < Math.min(scene.size(), from + 12); at++) {
            if (isOneOf(scene.word(at), "are", "is", "were", "was")) {
                return scene.clause().object(at + 1);
            }
        }
        return List.of();
    }
}
