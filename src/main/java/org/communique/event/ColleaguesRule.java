package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Conferences told by who has whom as guests: {@code "A hosted his seven Andean colleagues in Lima"}, {@code "A joined her
 * CARICOM counterparts for a retreat"}, {@code "A met his Nordic colleagues"}.
 */
final class ColleaguesRule implements EventRule {
    private static final String RULE = ColleaguesRule.class.getSimpleName();
    private static final int REACH = 8;
    private static final int MANY = 3;
    private static final Set<String> COLLEAGUES = WordSet.of("colleagues", "counterparts", "peers", "homologues");
    private static final Set<String> HOSTED = WordSet.of("had", "hosted", "hosts", "welcomed", "assembled", "gathered");
    private static final Set<String> MET = WordSet.of("met", "meets", "meet");
    private static final Set<String> NUMBERS = WordSet.words("""
            three four five six seven eight nine ten eleven twelve dozen 3 4 5 6 7 8 9 10 11 12""");
    private static final Set<String> OWN = WordSet.of("his", "her", "its");

    @Override
    public List<Draft> read(Scene scene) {
        if (scene.isHeadline()
                || !scene.speaksOf(COLLEAGUES)
                || scene.speaksOf("separately", "separate", "bilateral")) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (int noun = 2; noun < scene.size() && drafts.isEmpty(); noun++) {
            if (scene.isAt(noun, COLLEAGUES)) {
                int verb = verbBefore(scene, noun);
                if (verb > 0 && isOfMany(scene, verb, noun)) {
                    drafts.add(draft(scene, verb, noun));
                }
            }
        }
        return drafts;
    }

    /** "Hosted his", "joined her"; -1 if no such verb stands before the noun. */
    private static int verbBefore(Scene scene, int noun) {
        for (int at = noun - 2; at >= Math.max(1, noun - REACH); at--) {
            boolean joined = scene.isAt(at, "joined", "joins");
            if ((scene.isAt(at, HOSTED) || joined) && scene.isAt(at + 1, OWN)
                    || scene.isAt(at, MET) && isOfRegion(scene, at, noun)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isOfMany(Scene scene, int verb, int noun) {
        boolean counted = false;
        for (int at = verb + 2; at < noun; at++) {
            counted |= scene.isAt(at, NUMBERS);
        }
        boolean organisation = scene.partiesWithin(verb, noun).stream().anyMatch(Party.Organisation.class::isInstance);
        boolean listed = scene.isAt(noun + 1, "from", "of")
                && scene.partiesWithin(noun, scene.size()).size() >= MANY - 1;
        return counted || organisation || listed || isOfRegion(scene, verb, noun);
    }

    /** "His Nordic and Baltic colleagues". */
    private static boolean isOfRegion(Scene scene, int verb, int noun) {
        for (int at = verb + 1; at < noun; at++) {
            if (scene.isAt(at, GroupOfStates.REGIONS)) {
                return true;
            }
        }
        return false;
    }

    private static Draft draft(Scene scene, int verb, int noun) {
        Draft draft = new Draft(EventType.CONFERENCE, scene.index(), verb);
        Evidence evidence = scene.evidence(verb, RULE);
        draft.evidence.add(evidence);
        draft.status = scene.modality().status(verb);
        draft.ofManyStates = true;
        List<Actor> subject = scene.clause().subject(verb);
        draft.parties.addAll(scene.sides(subject));
        draft.parties.addAll(scene.partiesWithin(verb, noun));
        if (scene.isAt(noun + 1, "from", "of")) {
            draft.parties.addAll(scene.sides(scene.clause().governed(noun + 1, Set.of("from", "of"))));
        }
        Role role = scene.isAt(verb, HOSTED) ? Role.HOST : Role.PARTICIPANT;
        PointingBack.people(subject).forEach(person -> draft.addParticipant(person, role, evidence));
        // "His V4 counterparts A, B and C"
        PointingBack.people(scene.clause().object(noun + 1))
                .forEach(person -> draft.addParticipant(person, Role.PARTICIPANT, evidence));
        return draft;
    }
}
