package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Ambassadors who are received to hand over their credentials: {@code "Ambassador A presented his letters of credence to
 * President B"}, {@code "President B accepted credentials from ambassadors A and C"}. Each has an audience of his own.
 */
final class CredentialsRule implements EventRule {
    private static final String RULE = CredentialsRule.class.getSimpleName();
    private static final int REACH = 10;
    private static final Set<String> GIVES = Set.of(
            "presented",
            "presents",
            "present",
            "presenting",
            "handed",
            "hands",
            "submitted",
            "submits",
            "delivered");
    private static final Set<String> TAKES =
            Set.of("accepted", "accepts", "accept", "received", "receives", "receive", "accepting", "receiving");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int noun = 0; noun < scene.size() && drafts.isEmpty(); noun++) {
            boolean letters = scene.word(noun).equals("credentials")
                    || scene.isAt(noun, Set.of("credence", "commission"))
                            && scene.word(noun - 1).equals("of")
                            && scene.isAt(noun - 2, Set.of("letters", "letter"));
            for (int verb = noun - 1; letters && verb >= Math.max(0, noun - REACH) && drafts.isEmpty(); verb--) {
                if (scene.isAt(verb, GIVES)) {
                    drafts.addAll(given(scene, verb, noun));
                } else if (scene.isAt(verb, TAKES)) {
                    drafts.addAll(taken(scene, verb, noun));
                }
            }
        }
        return drafts;
    }

    private static List<Draft> given(Scene scene, int verb, int noun) {
        List<Actor> hosts = named(scene.clause().governed(noun + 1, Set.of("to")));
        List<Actor> guests = personal(scene.clause().subject(verb));
        return new Encounter(scene, verb, RULE).between(EventType.MEETING, hosts, Role.HOST, guests, Role.GUEST);
    }

    private static List<Draft> taken(Scene scene, int verb, int noun) {
        List<Actor> hosts = named(scene.clause().subject(verb));
        List<Actor> guests = personal(scene.clause().governed(noun + 1, Set.of("from", "of", "by")));
        return new Encounter(scene, verb, RULE).between(EventType.MEETING, hosts, Role.HOST, guests, Role.GUEST);
    }

    private static List<Actor> personal(List<Actor> actors) {
        return actors.stream()
                .filter(actor -> actor instanceof Actor.Named || actor instanceof Actor.Unnamed)
                .toList();
    }

    private static List<Actor> named(List<Actor> actors) {
        return actors.stream().filter(Actor.Named.class::isInstance).toList();
    }
}
