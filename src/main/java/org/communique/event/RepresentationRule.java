package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.text.WordSet;

/**
 * Who else was at a gathering that the story named before: {@code "Norway was represented by A, Oman by B"}, {@code "A
 * represented Chile"}, {@code "A attended as well, and so did B"}, {@code "A opened the session"}.
 */
final class RepresentationRule implements EventRule {
    private static final String RULE = RepresentationRule.class.getSimpleName();
    private static final Set<String> REPRESENT = WordSet.of("represent", "represents", "represented", "representing");
    private static final Set<String> ATTENDED = WordSet.words("""
            attended attends attending participated participates joined joins came travelled traveled flew took
            was were sat spoke addressed""");
    private static final int REACH = 14;
    private static final Set<String> HOW = WordSet.words("""
            for by via virtually remotely online as alongside through""");
    private static final Set<String> SO = WordSet.of("so");
    private static final Set<String> AS_WELL = WordSet.of("too", "likewise", "also", "well", "alike");
    private static final Set<String> OPENED = WordSet.words("""
            opened opens closed closes declared inaugurated addressed hosted hosts""");
    private static final Set<String> BARE = WordSet.words("""
            meeting session gathering conference summit forum talks event proceedings deliberations debate round""");

    @Override
    public List<Draft> read(Scene scene) {
        boolean mayTell =
                scene.speaksOf(REPRESENT) || scene.speaksOf(ATTENDED) || scene.speaksOf(OPENED) || scene.speaksOf(SO);
        if (scene.isHeadline() || !mayTell && openingSpeechEnd(scene) < 0) {
            return List.of();
        }
        PointingBack back = new PointingBack(scene, RULE);
        int speech = openingSpeechEnd(scene);
        if (speech > 0) {
            back.addToConference(scene.clause().subjectBehind(speech), Role.PARTICIPANT, speech - 1);
        }
        for (int at = 0; at < scene.size(); at++) {
            if (scene.isAt(at, REPRESENT)) {
                back.addTo(represented(scene, at), Role.PARTICIPANT, at);
            } else if (isThereSomehow(scene, at)) {
                back.addToConference(scene.clause().subject(at), Role.PARTICIPANT, at);
            } else if (isAlsoThere(scene, at)) {
                back.addTo(scene.clause().subject(at), Role.PARTICIPANT, at);
            } else if (isSoDid(scene, at)) {
                back.addTo(scene.clause().object(at + 2), Role.PARTICIPANT, at);
            } else if (isHosted(scene, at)) {
                back.addToConference(scene.clause().subject(at), Role.HOST, at);
            } else if (isOpened(scene, at)) {
                back.addTo(scene.clause().subject(at), Role.PARTICIPANT, at);
            }
        }
        return back.drafts();
    }

    /** "Norway was represented by A, Oman by B and Chile by C", "A represented Chile", "for Chile there was A". */
    private static List<Actor> represented(Scene scene, int at) {
        List<Actor> all = new ArrayList<>();
        boolean known = scene.gatherings().earlier().isPresent()
                || !scene.gatherings().named().isEmpty()
                || by(scene, at) > 0;
        if (!known) {
            return all;
        }
        if (by(scene, at) > 0) {
            if (!isOfSide(scene, at)) {
                return all;
            }
            for (int by = at + 1; by < scene.size(); by++) {
                if (scene.word(by).equals("by")) {
                    scene.clause().governed(by, Set.of("by")).stream()
                            .filter(actor -> !all.contains(actor))
                            .forEach(all::add);
                }
            }
            return all;
        }
        boolean side =
                !scene.partiesWithin(at + 1, at + 5).isEmpty() || scene.isAt(at + 1, "his", "her", "their", "its");
        boolean past = scene.word(at).equals("represented") || scene.word(at).equals("represents");
        return side && past ? scene.clause().subject(at) : all;
    }

    /** The "by" of "represented by", "represented at the summit in Lima on Sunday by"; -1 if there is none. */
    private static int by(Scene scene, int at) {
        int by = at + 1;
        boolean situated = scene.isAt(by, "at", "in");
        while (situated && by < at + REACH && !scene.isAt(by, "by", ",", "and", "who", "")) {
            by++;
        }
        return scene.word(by).equals("by") ? by : -1;
    }

    private static boolean isOfSide(Scene scene, int at) {
        return !scene.partiesWithin(at - 8, at).isEmpty()
                || scene.isAt(at - 2, "side", "ministry", "government", "hosts", "country", "organisation");
    }

    /** "attended as well", "also took part", "was there too", "came to Luanda as well". */
    private static boolean isAlsoThere(Scene scene, int at) {
        if (!scene.isAt(at, ATTENDED) || !scene.gatherings().named().isEmpty()) {
            return false;
        }
        boolean there = !scene.isAt(at, "was", "were", "took", "came", "sat")
                || scene.isAt(at + 1, "there", "present", "part")
                || scene.isAt(at + 2, "there", "present", "part")
                || scene.word(at).equals("came") && scene.word(at + 1).equals("to");
        boolean also = scene.isAt(at - 1, "also", "likewise", "too");
        for (int next = at + 1; next < Math.min(scene.size(), at + 6); next++) {
            if (AS_WELL.contains(scene.word(next))) {
                also = true;
            }
            if (isOneOf(scene.word(next), ",", "the", "with", "of", "for")) {
                break;
            }
        }
        boolean behind = at + 1 >= scene.size()
                || scene.word(at + 1).isEmpty()
                || scene.isAt(at + 1, ",", ".", "as", "too", "there", "present", "part", "in", "to", "and", "it");
        return there && also && behind;
    }

    /** "A took part for Chile", "B joined by video link", "C attended": of a conference told before. */
    private static boolean isThereSomehow(Scene scene, int at) {
        return scene.gatherings().named().isEmpty() && isOfManyBefore(scene) && tellsHow(scene, at);
    }

    /** Whether no round of two is what "A took part by video link" belongs to. */
    private static boolean isOfManyBefore(Scene scene) {
        return scene.gatherings()
                .earlier()
                .map(gathering -> gathering.type() == EventType.CONFERENCE)
                .orElse(true);
    }

    /** "Speaking there, A said", "speaking at the meeting, A called for". */
    private static int openingSpeechEnd(Scene scene) {
        boolean speaks = scene.isAt(0, "speaking", "addressing", "attending");
        if (!speaks || !scene.gatherings().named().isEmpty() || !isOfManyBefore(scene)) {
            return -1;
        }
        for (int at = 1; at < 6; at++) {
            if (scene.isAt(at, BARE) || at == 1 && scene.isAt(at, "there")) {
                return at + 1;
            }
        }
        return -1;
    }

    /** "took part for Chile", "joined by video link", "attended as an observer", "participated in person". */
    private static boolean tellsHow(Scene scene, int at) {
        int next = scene.word(at + 1).equals("part") ? at + 2 : at + 1;
        return scene.isAt(at, "took", "participated", "attended", "joined", "takes", "attends", "attending")
                && (scene.word(at).endsWith("ing") || !scene.clause().isPassive(at))
                && (scene.isAt(next, HOW)
                        || scene.word(next).isEmpty()
                        || scene.setting().isDated(next + 1)
                        || scene.follows(next, "in", "person")
                        || scene.follows(next, "in", "the", "meeting")
                        || scene.follows(next, "on", "behalf"));
    }

    private static boolean isSoDid(Scene scene, int at) {
        return scene.word(at).equals("so") && scene.isAt(at + 1, "did", "was", "were", "does", "had");
    }

    /** "A hosted the meeting": of a conference told before. */
    private static boolean isHosted(Scene scene, int at) {
        return scene.isAt(at, "hosted", "hosts")
                && isOfManyBefore(scene)
                && scene.isAt(at + 1, "the", "this")
                && scene.isAt(at + 2, BARE);
    }

    /** "declared the meeting open", "opened the session": of a gathering told before. */
    private static boolean isOpened(Scene scene, int at) {
        return scene.isAt(at, OPENED)
                && scene.gatherings().earlier().isPresent()
                && scene.isAt(at + 1, "the", "this", "its")
                && scene.isAt(at + 2, BARE)
                && !scene.gatherings().is(at - 1, GatheringWord.BODY);
    }
}
