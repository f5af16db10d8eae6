package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.speech.SpeechVerbKind;
import org.communique.text.WordSet;

/** "The host praised", "…, his guest replied", "added the visitor": who it is, the talks tell that were told last before. */
final class HostAndGuestForm implements SpeakerForm {
    private static final Set<String> HOST = WordSet.of("host", "hostess");
    private static final Set<String> GUEST = WordSet.of("guest", "visitor", "caller");
    private static final Set<String> DETERMINER = WordSet.of("the", "his", "her", "their");
    private static final int LONGEST = 3;
    private static final int LONGEST_INSERTION = 14;

    private final List<EventReport> events;

    HostAndGuestForm(List<EventReport> events) {
        this.events = events;
    }

    @Override
    public Optional<Speaker> speaker(SpeechVerb verb, LastSpeaker last) {
        if (verb.isPassive() || verb.isQuoted() || verb.kind() == SpeechVerbKind.CONTENT) {
            return Optional.empty();
        }
        int end = beforeInsertion(verb.scene(), verb.subjectEnd());
        return role(verb.scene(), end - 1)
                .filter(role -> !isObject(verb.scene(), end - 1))
                .or(() -> opening(verb, end))
                .or(() -> behind(verb))
                .flatMap(role -> holder(verb.scene(), role));
    }

    /** "The guest, in turn, recalled", "her host, who spoke first, recalled": where the subject ends. */
    private static int beforeInsertion(Scene scene, int end) {
        if (!scene.word(end - 1).equals(",")) {
            return end;
        }
        for (int at = end - 2; at > 0 && end - at < LONGEST_INSERTION; at--) {
            if (scene.word(at).equals(",")) {
                return scene.isAt(at - 1, HOST) || scene.isAt(at - 1, GUEST) ? at : end;
            }
        }
        return end;
    }

    /** Whether the subject of a verb is "the guest" or the like. */
    static boolean isNamedByRole(SpeechVerb verb) {
        return role(verb.scene(), verb.subjectEnd() - 1).isPresent();
    }

    /** "The guest praised the talks and thanked", "the guest praised the talks, noting". */
    private static Optional<Role> opening(SpeechVerb verb, int end) {
        Scene scene = verb.scene();
        boolean joined =
                scene.word(end - 1).equals("and") || verb.mention().participle() && scene.word(end - 1).equals(",");
        return joined ? role(scene, 1) : Optional.empty();
    }

    /** "…," replied the guest. */
    private static Optional<Role> behind(SpeechVerb verb) {
        Scene scene = verb.scene();
        boolean inverted = verb.isAttribution()
                && isOneOf(scene.word(verb.first() - 1), ",", "\"")
                && !isOneOf(verb.word(), "told", "telling", "informed")
                && scene.isAt(verb.end(), DETERMINER);
        for (int at = verb.end() + 1; inverted && at <= verb.end() + LONGEST; at++) {
            Optional<Role> role = role(scene, at);
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    private static Optional<Role> role(Scene scene, int noun) {
        boolean named = scene.isAt(noun, HOST) || scene.isAt(noun, GUEST);
        boolean definite = determiner(scene, noun) >= 0;
        if (!named || !definite) {
            return Optional.empty();
        }
        return Optional.of(scene.isAt(noun, HOST) ? Role.HOST : Role.GUEST);
    }

    private static int determiner(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - LONGEST); at--) {
            if (scene.isAt(at, DETERMINER)) {
                return at;
            }
        }
        return -1;
    }

    /** "In talks with his host": no subject. */
    private static boolean isObject(Scene scene, int noun) {
        return isOneOf(
                scene.word(determiner(scene, noun) - 1),
                "with",
                "to",
                "of",
                "by",
                "for",
                "from",
                "and",
                "told",
                "thanked");
    }

    private Optional<Speaker> holder(Scene scene, Role role) {
        int here = scene.sentence().sentence().span().end();
        return events.stream()
                .filter(EventReport::main)
                .filter(event -> event.evidence().getFirst().span().begin() <= here)
                .flatMap(event -> holder(event, role).stream())
                .reduce((one, next) -> next)
                .map(Speaker.Named::new);
    }

    /** The only one in that role; or, facing the only host, the only other. */
    private static Optional<String> holder(EventReport event, Role role) {
        List<String> named = keys(event, role, true);
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        List<String> others = keys(event, Role.HOST, false);
        boolean facing = role == Role.GUEST && keys(event, Role.HOST, true).size() == 1;
        return facing && others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    private static List<String> keys(EventReport event, Role role, boolean same) {
        return event.participations().stream()
                .filter(participation -> (participation.role() == role) == same)
                .map(Participation::person)
                .toList();
    }
}
