package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.text.WordSet;

/**
 * Envoys who are received with their letters of credence: {@code "A presented her credentials to B"}, {@code "B received the
 * credentials of A"}, {@code "A was accredited by B"}. Each envoy has a meeting of his own, as guest.
 */
final class CredentialsRule implements EventRule {
    private static final String RULE = CredentialsRule.class.getSimpleName();
    private static final Set<String> GIVING = WordSet.words("""
            presented presents present presenting handed hands submitted submits delivered""");
    private static final Set<String> TAKING =
            WordSet.of("received", "receives", "accepted", "accepts", "receive", "accept");
    private static final Set<String> ENVOYS =
            WordSet.of("ambassador", "commissioner", "envoy", "nuncio", "representative", "charg", "head of mission");
    private static final int NEAR = 8;
    /** Whose they are may be told in many words before what becomes of them. */
    private static final int FAR = 24;

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            if (isCredentials(scene, at)) {
                drafts.addAll(presented(scene, at));
            } else if (scene.word(at).equals("accredited") && scene.clause().isPassive(at)) {
                int by = scene.clause().agentAt(at + 1);
                List<Actor> hosts = by < 0 ? List.of() : scene.clause().governed(by, Set.of("by"));
                drafts.addAll(meetings(scene, at, hosts, scene.clause().subject(at)));
            }
        }
        return drafts;
    }

    private static boolean isCredentials(Scene scene, int at) {
        return scene.word(at).equals("credentials")
                || scene.isAt(at, "credence", "commission")
                        && scene.word(at - 1).equals("of")
                        && scene.word(at - 2).startsWith("letter");
    }

    private static List<Draft> presented(Scene scene, int noun) {
        Clause clause = scene.clause();
        for (int at = noun - 1; at >= Math.max(0, noun - NEAR); at--) {
            if (scene.isAt(at, GIVING) && !clause.isPassive(at)) {
                List<Actor> heads = clause.governed(noun + 1, Set.of("to"));
                List<Actor> envoys = clause.subject(at);
                return envoys.isEmpty() ? listed(scene, at, heads) : meetings(scene, at, heads, envoys);
            }
            if (scene.isAt(at, TAKING) && !clause.isPassive(at)) {
                return meetings(scene, at, clause.subject(at), clause.governed(noun + 1, Set.of("of", "from")));
            }
        }
        for (int at = noun + 1; at < Math.min(scene.size(), noun + FAR); at++) {
            int by = scene.isAt(at, TAKING) || scene.isAt(at, GIVING) ? clause.agentAt(at + 1) : -1;
            if (by >= 0 && clause.isPassive(at)) {
                List<Actor> agents = clause.governed(by, Set.of("by"));
                return scene.isAt(at, TAKING)
                        ? meetings(scene, at, agents, clause.governed(noun + 1, Set.of("of", "from")))
                        : meetings(scene, at, clause.governed(at + 1, Set.of("to")), agents);
            }
        }
        return List.of();
    }

    /** "Three ambassadors presented their credentials to A: B (Chad), C (Mali) and D (Oman)". */
    private static List<Draft> listed(Scene scene, int trigger, List<Actor> heads) {
        int colon = trigger;
        while (colon < scene.size() && !scene.word(colon).equals(":")) {
            colon++;
        }
        int from = colon;
        List<Actor> envoys = scene.actors().stream()
                .filter(actor -> actor instanceof Actor.Named && actor.range().first() > from)
                .toList();
        boolean plural = scene.sentence().posts().stream()
                .anyMatch(post -> post.plural() && ENVOYS.contains(post.head().replaceFirst("s$", "")));
        return heads.isEmpty() || envoys.isEmpty() || !plural
                ? List.of()
                : new Encounter(scene, trigger, RULE).between(EventType.MEETING, heads, Role.HOST, envoys, Role.GUEST);
    }

    private static List<Draft> meetings(Scene scene, int trigger, List<Actor> hosts, List<Actor> guests) {
        List<Actor> envoys =
                guests.stream().filter(guest -> isEnvoy(scene, guest)).toList();
        List<Actor> heads =
                hosts.stream().filter(host -> !(host instanceof Actor.Side)).toList();
        if (heads.isEmpty() || envoys.isEmpty()) {
            return List.of();
        }
        return new Encounter(scene, trigger, RULE).between(EventType.MEETING, heads, Role.HOST, envoys, Role.GUEST);
    }

    /** Whether somebody is sent by a state; others have credentials too. */
    static boolean isEnvoy(Scene scene, Actor actor) {
        return switch (actor) {
            case Actor.Named named -> {
                String position =
                        scene.person(named.person()).position().orElse("").toLowerCase(Locale.ROOT);
                yield ENVOYS.stream().anyMatch(position::contains);
            }
            case Actor.Unnamed unnamed -> isEnvoy(scene, unnamed);
            case Actor.Side unused -> false;
            case Actor.All unused -> false;
        };
    }

    private static boolean isEnvoy(Scene scene, Actor.Unnamed unnamed) {
        return scene.sentence().posts().stream()
                .filter(post -> post.range().overlaps(unnamed.range()))
                .anyMatch(post -> ENVOYS.stream()
                        .anyMatch(envoy -> post.text().toLowerCase(Locale.ROOT).contains(envoy)));
    }
}
