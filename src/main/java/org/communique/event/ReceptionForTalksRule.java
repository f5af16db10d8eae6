package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.text.WordSet;

/**
 * Who received whom for a round of talks or a conference: {@code "A and B received C and D for the fifth dialogue"}, {@code "A
 * was the host of the summit"}, {@code "their host was A"}.
 */
final class ReceptionForTalksRule implements EventRule {
    private static final String RULE = ReceptionForTalksRule.class.getSimpleName();
    private static final Set<String> RECEIVED = WordSet.words("""
            received receives welcomed welcomes hosted hosts hosting welcoming receiving""");
    private static final Set<String> HOST = WordSet.of("host", "hosts");
    private static final int REACH = 45;

    @Override
    public List<Draft> read(Scene scene) {
        if (scene.isHeadline() || !scene.speaksOf(RECEIVED) && !scene.speaksOf(HOST)) {
            return List.of();
        }
        PointingBack back = new PointingBack(scene, RULE);
        for (int at = 0; at < scene.size(); at++) {
            if (isHostNoun(scene, at)) {
                List<Actor> host = scene.isAt(at + 1, "was", "is", "were")
                        ? scene.clause().object(at + 2)
                        : scene.clause().subject(at - 2);
                back.addTo(host, Role.HOST, at);
            } else if (scene.isAt(at, RECEIVED) || isPlayedHost(scene, at)) {
                int end = isPlayedHost(scene, at) ? at + 3 : at + 1;
                List<Actor> hosts = scene.clause().subject(at);
                List<Actor> guests = scene.clause().object(end);
                if (isForTalks(scene, at, hosts, guests)) {
                    back.add(hosts, Role.HOST, at);
                    back.add(guests, Role.GUEST, at);
                }
            }
        }
        return back.drafts();
    }

    /** "their host was A", "of which A is the host". */
    private static boolean isHostNoun(Scene scene, int at) {
        if (!scene.isAt(at, HOST)) {
            return false;
        }
        boolean front = scene.isAt(at - 1, "their", "the", "its") && scene.isAt(at + 1, "was", "is", "were");
        boolean behind = scene.isAt(at - 1, "the", "as", "its") && scene.isAt(at - 2, "is", "was", "are", "were");
        return front || behind;
    }

    private static boolean isPlayedHost(Scene scene, int at) {
        return scene.follows(at + 1, "host", "to") && scene.isAt(at, "played", "plays", "playing");
    }

    /** Whether a round named in the sentence or, with two on each side, right before it is what they come for. */
    private static boolean isForTalks(Scene scene, int at, List<Actor> hosts, List<Actor> guests) {
        if (PointingBack.people(hosts).isEmpty() || PointingBack.people(guests).isEmpty()) {
            return false;
        }
        boolean named = scene.gatherings().named().stream()
                .anyMatch(gathering -> gathering.range().first() > at
                        && gathering.range().first() - at < REACH
                        && scene.isAt(
                                beforeDeterminer(scene, gathering.range().first()), Set.of("for", "at", "during")));
        List<Actor> all = new ArrayList<>(hosts);
        all.addAll(guests);
        boolean four = PointingBack.people(hosts).size() > 1
                && PointingBack.people(all).size() > 3
                && scene.gatherings().earlier().isPresent();
        return named || four;
    }

    private static int beforeDeterminer(Scene scene, int first) {
        int at = first - 1;
        while (at > 0 && isOneOf(scene.word(at), "the", "a", "an", "their", "its", "this", "annual")) {
            at--;
        }
        return at;
    }
}
