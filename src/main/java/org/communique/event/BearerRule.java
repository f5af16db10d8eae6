package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.text.WordSet;

/**
 * Messages that are brought by hand: {@code "A handed B a letter from C"}, {@code "A delivered a message from C to B"}, {@code
 * "B received a letter from C, delivered by A"}, {@code "the letter was conveyed to B by A"}. Who brings it is the guest of who
 * takes it; who sent it was not there.
 */
final class BearerRule implements EventRule {
    private static final String RULE = BearerRule.class.getSimpleName();
    private static final Set<String> LETTERS = WordSet.of("letter", "message", "letters", "missive");
    private static final Set<String> NO_LETTERS =
            WordSet.of("open", "sent", "text", "email", "video", "congratulatory");
    private static final Set<String> BRINGS = WordSet.words("""
            handed hands delivered delivers conveyed conveys transmitted presented hand deliver convey handing
            delivering""");
    private static final Set<String> TAKES = WordSet.of("received", "receives", "accepted", "took");
    private static final int NEAR = 9;
    private static final int FAR = 24;

    @Override
    public List<Draft> read(Scene scene) {
        if (!scene.speaksOf(LETTERS) || !scene.speaksOf(BRINGS) || scene.speaksOfPhone()) {
            return List.of();
        }
        for (int at = 1; at < scene.size(); at++) {
            if (scene.isAt(at, LETTERS) && !scene.isAt(at - 1, NO_LETTERS)) {
                List<Draft> drafts = brought(scene, at);
                if (!drafts.isEmpty()) {
                    return drafts;
                }
            }
        }
        return List.of();
    }

    private static List<Draft> brought(Scene scene, int letter) {
        List<Draft> drafts = given(scene, letter);
        if (drafts.isEmpty()) {
            drafts = passive(scene, letter);
        }
        return drafts.isEmpty() ? taken(scene, letter) : drafts;
    }

    /** "A handed B a letter", "A handed over to B a letter", "A delivered a letter from C to B". */
    private static List<Draft> given(Scene scene, int letter) {
        Clause clause = scene.clause();
        for (int at = letter - 1; at >= Math.max(1, letter - FAR); at--) {
            if (scene.isAt(at, BRINGS) && !clause.isPassive(at) && by(scene, at) != at + 1) {
                List<Actor> whom = before(clause.object(at + 1), letter);
                if (whom.isEmpty()) {
                    whom = before(clause.governed(at + 1, Set.of("to")), letter);
                }
                if (whom.isEmpty() && letter - at <= NEAR) {
                    whom = clause.governed(letter + 1, Set.of("to"));
                }
                return meetings(scene, at, whom, clause.subject(at));
            }
        }
        return List.of();
    }

    private static List<Actor> before(List<Actor> actors, int token) {
        return actors.stream().filter(actor -> actor.range().end() <= token).toList();
    }

    /** "The letter was conveyed to B by A", "B was handed a letter from C by A". */
    private static List<Draft> passive(Scene scene, int letter) {
        Clause clause = scene.clause();
        for (int at = Math.max(1, letter - NEAR); at < Math.min(scene.size(), letter + FAR); at++) {
            if (scene.isAt(at, BRINGS) && clause.isPassive(at)) {
                int by = by(scene, at);
                List<Actor> bearer = by < 0 ? List.of() : clause.governed(by, Set.of("by"));
                List<Actor> whom = at < letter ? clause.subject(at) : clause.governed(at + 1, Set.of("to"));
                return meetings(scene, at, whom, bearer);
            }
        }
        return List.of();
    }

    /** "B received a letter from C, delivered by A": the participle behind tells who brought it. */
    private static List<Draft> taken(Scene scene, int letter) {
        Clause clause = scene.clause();
        for (int at = letter - 1; at >= Math.max(1, letter - NEAR); at--) {
            if (scene.isAt(at, TAKES) && !clause.isPassive(at)) {
                for (int brought = letter + 1; brought < Math.min(scene.size(), letter + FAR); brought++) {
                    int by = scene.isAt(brought, BRINGS) ? by(scene, brought) : -1;
                    if (by > 0 && by <= brought + 2) {
                        return meetings(scene, at, clause.subject(at), clause.governed(by, Set.of("by")));
                    }
                }
            }
        }
        return List.of();
    }

    private static int by(Scene scene, int from) {
        for (int at = from + 1; at < Math.min(scene.size(), from + FAR); at++) {
            if (scene.word(at).equals("by")) {
                return at;
            }
        }
        return -1;
    }

    private static List<Draft> meetings(Scene scene, int trigger, List<Actor> hosts, List<Actor> guests) {
        List<Actor> bearers = new ArrayList<>(guests);
        bearers.removeIf(guest -> !(guest instanceof Actor.Named));
        List<Actor> takers = hosts.stream()
                .filter(host -> host instanceof Actor.Named || host instanceof Actor.Unnamed)
                .limit(1)
                .toList();
        if (takers.isEmpty() || bearers.isEmpty()) {
            return List.of();
        }
        return new Encounter(scene, trigger, RULE)
                .between(
                        EventType.MEETING,
                        takers,
                        Role.HOST,
                        bearers.stream().limit(1).toList(),
                        Role.GUEST);
    }
}
