package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.text.WordSet;

/**
 * Envoys who are called to the ministry: {@code "the ministry summoned Ambassador A"}, {@code "Ambassador A was called in by
 * Deputy Minister B"}, {@code "A was summoned to the Foreign Office"}. Who is summoned is the guest of who summons him.
 */
final class SummonsRule implements EventRule {
    private static final String RULE = SummonsRule.class.getSimpleName();
    private static final Set<String> SUMMONS = WordSet.of("summoned", "summons", "summon", "summoning", "convoked");
    private static final Set<String> CALLED = WordSet.of("called", "calls");

    private static final Set<String> OFFICES = WordSet.of("ministry", "office", "department", "government");

    @Override
    public List<Draft> read(Scene scene) {
        if (!scene.mayHold(SUMMONS) && !scene.mayHold(CALLED)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            int end = end(scene, at);
            if (end > at) {
                drafts.addAll(summoned(scene, at, end));
            }
        }
        return drafts;
    }

    /** Behind "summoned", "called in"; {@code at} where neither stands. */
    private static int end(Scene scene, int at) {
        if (scene.isAt(at, SUMMONS)) {
            return at + 1;
        }
        return scene.isAt(at, CALLED) && scene.word(at + 1).equals("in") ? at + 2 : at;
    }

    private static List<Draft> summoned(Scene scene, int at, int end) {
        Clause clause = scene.clause();
        if (!clause.isPassive(at)) {
            List<Actor> hosts = clause.subject(at);
            boolean own = hosts.isEmpty() && scene.speaksOf(OFFICES);
            return meetings(scene, at, own ? scene.home(at) : hosts, clause.object(end));
        }
        int by = clause.agentAt(end);
        List<Actor> hosts = by < 0 ? clause.governed(end, Set.of("to", "at")) : clause.governed(by, Set.of("by"));
        List<Actor> guests = clause.subject(at);
        List<Actor> there = hosts.isEmpty() ? receiving(scene, end) : hosts;
        return meetings(scene, at, there.isEmpty() ? scene.home(end) : there, guests);
    }

    /** "Was summoned to the ministry, where B handed him a note": B, who serves the home state. */
    private static List<Actor> receiving(Scene scene, int end) {
        for (int at = end; at < scene.size(); at++) {
            if (scene.word(at).equals("where")) {
                List<Actor> subject = scene.clause().subjectBehind(at + 1);
                boolean home = !subject.isEmpty()
                        && scene.home().isPresent()
                        && scene.sides(subject).equals(Set.of(scene.home().get()));
                return home ? subject : List.of();
            }
        }
        return List.of();
    }

    private static List<Draft> meetings(Scene scene, int trigger, List<Actor> hosts, List<Actor> guests) {
        List<Actor> envoys = guests.stream()
                .filter(guest -> CredentialsRule.isEnvoy(scene, guest))
                .toList();
        if (hosts.isEmpty() || envoys.isEmpty()) {
            return List.of();
        }
        return new Encounter(scene, trigger, RULE).between(EventType.MEETING, hosts, Role.HOST, envoys, Role.GUEST);
    }
}
