package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.text.WordSet;

/**
 * Who asked for a call is its caller, whoever speaks to whom: {@code "at the request of the Chadian side"}, {@code "The call
 * was initiated by A"}, {@code "B had asked for the conversation"}.
 */
final class CallRequests {
    private static final Set<String> ASKED =
            WordSet.of("request", "initiative", "initiated", "requested", "initiator", "proposed", "initiating");
    private static final Set<String> TALK = WordSet.words("""
            call conversation talk contact talks speak phone telephone discussion""");

    private final List<Scene> scenes;
    private final People people;

    CallRequests(List<Scene> scenes, People people) {
        this.scenes = scenes;
        this.people = people;
    }

    void apply(List<Draft> drafts) {
        for (Scene scene : scenes) {
            if (isUponRequest(scene)) {
                drafts.stream()
                        .filter(draft -> draft.type == EventType.CALL && draft.sentence == scene.index())
                        .forEach(CallRequests::turn);
                continue;
            }
            if (!isRequest(scene)) {
                continue;
            }
            drafts.stream()
                    .filter(draft -> draft.type == EventType.CALL && draft.sentence <= scene.index())
                    .filter(draft -> scene.index() - draft.sentence <= 3)
                    .min(Comparator.comparingInt((Draft draft) -> draft.background ? 1 : 0)
                            .thenComparingInt(draft -> scene.index() - draft.sentence))
                    .ifPresent(call -> requester(scene, call).ifPresent(side -> roles(call, side)));
        }
    }

    /** "Spoke by phone with B upon request": the other side had asked. */
    private static boolean isUponRequest(Scene scene) {
        for (int at = 1; at < scene.size(); at++) {
            if (scene.word(at).equals("request") && scene.isAt(at - 1, "upon", "on", "at", "by")) {
                return scene.isAt(at + 1, ".", ",", ";", "");
            }
        }
        return false;
    }

    private static void turn(Draft call) {
        boolean told = call.participants.containsValue(Role.CALLER);
        call.participants.replaceAll((person, role) -> switch (role) {
            case CALLER -> Role.CALLEE;
            case CALLEE -> told ? Role.CALLER : role;
            case CO_CHAIR, CHAIR, HOST, GUEST, HEAD_OF_DELEGATION, PARTICIPANT, SIGNATORY, CONFERRER, RECIPIENT -> role;
        });
    }

    private static boolean isRequest(Scene scene) {
        if (!scene.speaksOf(TALK)) {
            return false;
        }
        boolean asked = false;
        for (int at = 0; at < scene.size(); at++) {
            asked |= ASKED.contains(scene.word(at))
                    || isRelative(scene, at)
                    || scene.follows(at, "asked", "for", "the")
                    || scene.follows(at, "asked", "to", "speak")
                    || scene.follows(at, "wanted", "to", "speak")
                    || scene.follows(at, "wished", "to", "speak")
                    || scene.follows(at, "sought", "the");
        }
        return asked;
    }

    /** "The call, for which A had asked". */
    private static boolean isRelative(Scene scene, int at) {
        return scene.follows(at, "for", "which") && scene.speaksOf("asked");
    }

    /** The side behind "request of" or "initiated by"; else the first of the call's sides that the sentence names. */
    private Optional<Party> requester(Scene scene, Draft call) {
        for (int at = 0; at < scene.size(); at++) {
            if (isRelative(scene, at)) {
                Optional<Party> side = scene.clause().subjectBehindRelative(at + 2).stream()
                        .flatMap(actor -> side(actor).stream())
                        .findFirst();
                if (side.isPresent()) {
                    return side;
                }
            }
            boolean asked = ASKED.contains(scene.word(at));
            if (!asked) {
                continue;
            }
            if (scene.follows(at + 1, "of", "the", "latter") && call.participants.size() == 2) {
                return people.persons()
                        .get(List.copyOf(call.participants.keySet()).getLast())
                        .side();
            }
            List<Actor> named = isOneOf(scene.word(at + 1), "of", "by", "from")
                    ? scene.clause().governed(at + 1, Set.of("of", "by", "from"))
                    : scene.clause().owner(at);
            Optional<Party> side =
                    named.stream().flatMap(actor -> side(actor).stream()).findFirst();
            if (side.isPresent()) {
                return side;
            }
            List<Party> adjectives = scene.partiesWithin(at - 4, at + 6);
            if (adjectives.size() == 1) {
                return Optional.of(adjectives.getFirst());
            }
        }
        boolean sameSentence = call.sentence == scene.index();
        return sameSentence
                ? Optional.empty()
                : scene.partiesWithin(0, scene.size()).stream()
                        .filter(call.parties::contains)
                        .findFirst();
    }

    private Optional<Party> side(Actor actor) {
        return switch (actor) {
            case Actor.Named named -> people.persons().get(named.person()).side();
            case Actor.Unnamed unnamed -> unnamed.sides().stream().findFirst();
            case Actor.Side side -> Optional.of(side.party());
            case Actor.All unused -> Optional.empty();
        };
    }

    private void roles(Draft call, Party side) {
        boolean takesPart = call.participants.keySet().stream()
                .anyMatch(person -> people.persons().get(person).side().equals(Optional.of(side)));
        if (!takesPart) {
            return;
        }
        Map<Integer, Role> roles = new LinkedHashMap<>();
        call.participants.forEach((person, role) -> roles.put(
                person, people.persons().get(person).side().equals(Optional.of(side)) ? Role.CALLER : Role.CALLEE));
        call.participants.putAll(roles);
    }
}
