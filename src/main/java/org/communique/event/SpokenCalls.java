package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.text.WordSet;

/**
 * Makes a call of a talk where the story goes on to speak of a call: {@code "A spoke with B. … During the call, the
 * ministers"}, and of two who only "spoke" while nothing brings them to one place.
 */
final class SpokenCalls {
    private static final String RULE = SpokenCalls.class.getSimpleName();
    private static final int REACH = 6;
    private static final Set<String> SPOKE = WordSet.of("spoke", "speaks", "spoken", "speak");
    private static final Set<String> SPEAKING = WordSet.words("""
            spoke speaks spoken speak talked talks talk conversation discussion discussed discuss exchange
            exchanged consulted conferred chatted""");
    private static final Set<String> DEFINITE = WordSet.words("""
            the their this his her 's phone telephone video""");
    /** What brings people to one place. */
    private static final Set<String> TOGETHER = WordSet.words("""
            visiting visit sidelines margins sideline meeting summit met dinner lunch reception ceremony
            conference session guest host""");

    private static final Set<EventType> IN_PERSON = Set.of(
            EventType.MEETING,
            EventType.VISIT,
            EventType.CONFERENCE,
            EventType.DIALOGUE_SESSION,
            EventType.SIGNING,
            EventType.AWARD_CONFERRAL);

    private final List<Scene> scenes;

    SpokenCalls(List<Scene> scenes) {
        this.scenes = scenes;
    }

    /** The drafts, with a call in the place of each talk that is one. */
    List<Draft> retell(List<Draft> drafts) {
        List<Draft> retold = new ArrayList<>();
        for (Draft draft : drafts) {
            retold.add(isCall(draft, drafts) ? call(draft) : draft);
        }
        return retold;
    }

    private boolean isCall(Draft draft, List<Draft> drafts) {
        Scene scene = scenes.get(draft.sentence);
        boolean talk = draft.type == EventType.MEETING
                && draft.status == Status.HELD
                && scene.isAt(draft.trigger, SPEAKING)
                && draft.placeMention.isEmpty()
                && !draft.elsewhere
                && !scene.speaksOf(TOGETHER);
        if (!talk) {
            return false;
        }
        boolean told = isCallTold(draft.sentence);
        if (told && !scene.isHeadline()) {
            return true;
        }
        if (!told && (!scene.isAt(draft.trigger, SPOKE) || drafts.stream().anyMatch(SpokenCalls::isJourney))) {
            return false;
        }
        return drafts.stream()
                .noneMatch(other -> other != draft
                        && !other.tentative
                        && !other.background
                        && IN_PERSON.contains(other.type)
                        && other.participants.keySet().stream().anyMatch(draft.participants::containsKey));
    }

    private static boolean isJourney(Draft draft) {
        return draft.type == EventType.VISIT && draft.status == Status.HELD;
    }

    /** Whether a headline or a sentence close behind speaks of a call as of something known. */
    private boolean isCallTold(int sentence) {
        for (Scene scene : scenes) {
            boolean near = scene.index() >= sentence && scene.index() <= sentence + REACH;
            if ((near || scene.isHeadline()) && isCallNamed(scene)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCallNamed(Scene scene) {
        return scene.triggers().stream().anyMatch(trigger -> {
            int first = trigger.range().first();
            boolean definite = scene.isAt(first - 1, DEFINITE) || scene.isAt(first, DEFINITE) || scene.isHeadline();
            boolean demand = isOneOf(scene.word(trigger.range().end()), "for", "on");
            return trigger.is(TriggerClass.CALL) && definite && !demand || trigger.is(TriggerClass.LINE);
        });
    }

    private Draft call(Draft talk) {
        Scene scene = scenes.get(talk.sentence);
        Draft call = new Draft(EventType.CALL, talk.sentence, talk.trigger);
        Evidence evidence = scene.evidence(talk.trigger, RULE);
        call.evidence.add(evidence);
        call.parties.addAll(talk.parties);
        call.tentative = talk.tentative && !scene.isAt(talk.trigger, SPOKE);
        call.background = talk.background;
        call.undated = talk.undated;
        call.start = talk.start;
        call.end = talk.end;
        boolean addressed =
                talk.participants.keySet().stream().anyMatch(person -> isBehind(scene, person, talk.trigger));
        talk.participants
                .keySet()
                .forEach(person -> call.addParticipant(
                        person,
                        !addressed
                                ? Role.PARTICIPANT
                                : isBehind(scene, person, talk.trigger) ? Role.CALLEE : Role.CALLER,
                        evidence));
        return call;
    }

    private static boolean isBehind(Scene scene, int person, int trigger) {
        return scene.actors().stream()
                .anyMatch(actor -> actor instanceof Actor.Named named
                        && named.person() == person
                        && named.range().first() > trigger);
    }
}
