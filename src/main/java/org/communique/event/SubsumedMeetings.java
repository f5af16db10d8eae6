package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.annotation.gathering.GatheringWord;

/**
 * Takes away meetings that only tell that a gathering met: {@code "A and B met for the ninth round of the dialogue"} is the
 * dialogue, and {@code "the ministers of Chad, Mali and Niger met"} one conference.
 */
final class SubsumedMeetings {
    private static final Set<EventType> GATHERINGS = Set.of(EventType.DIALOGUE_SESSION, EventType.CONFERENCE);
    private static final int REACH = 30;

    private final List<Scene> scenes;

    SubsumedMeetings(List<Scene> scenes) {
        this.scenes = scenes;
    }

    void removeFrom(List<Draft> drafts) {
        List<Draft> gatherings = drafts.stream()
                .filter(draft -> GATHERINGS.contains(draft.type) && !draft.definite)
                .toList();
        drafts.removeIf(draft ->
                draft.type == EventType.MEETING && gatherings.stream().anyMatch(gathering -> isOf(draft, gathering)));
    }

    private boolean isOf(Draft meeting, Draft gathering) {
        if (meeting.sentence != gathering.sentence) {
            return false;
        }
        if (meeting.trigger == gathering.trigger || isWithin(meeting, gathering) || isOfThree(meeting, gathering)) {
            return true;
        }
        return meeting.trigger < gathering.trigger
                && gathering.trigger - meeting.trigger < REACH
                && isPurpose(meeting, gathering)
                && sidesFit(meeting, gathering);
    }

    /** "Received B and C for three-way talks": nobody meets one alone. */
    private boolean isOfThree(Draft meeting, Draft gathering) {
        return gathering.parties.size() > 2
                && scenes.get(gathering.sentence).gatherings().is(gathering.trigger, GatheringWord.MANY)
                && gathering.participants.keySet().containsAll(meeting.participants.keySet());
    }

    /** The word of the meeting stands in the name of the gathering: "trilateral meeting with". */
    private boolean isWithin(Draft meeting, Draft gathering) {
        return scenes.get(gathering.sentence).gatherings().named().stream()
                .filter(named -> named.range().contains(gathering.trigger))
                .anyMatch(named -> named.range().contains(meeting.trigger));
    }

    /** "met in Oslo on Friday FOR the ninth round", "held talks IN THE FORMAT of the commission". */
    private boolean isPurpose(Draft meeting, Draft gathering) {
        Scene scene = scenes.get(gathering.sentence);
        int first = scene.gatherings().named().stream()
                .filter(named -> named.range().contains(gathering.trigger))
                .mapToInt(named -> named.range().first())
                .findFirst()
                .orElse(gathering.trigger);
        for (int at = first - 1; at >= Math.max(meeting.trigger, first - 4); at--) {
            if (isOneOf(scene.word(at), "for", "at", "within", "under", "during", "as", "of")) {
                return !GatheringTale.BESIDE.contains(scene.word(at - 1));
            }
        }
        return false;
    }

    private static boolean sidesFit(Draft meeting, Draft gathering) {
        Set<Integer> others = new HashSet<>(meeting.participants.keySet());
        others.removeAll(gathering.participants.keySet());
        boolean people = others.isEmpty() && !meeting.participants.isEmpty();
        boolean parties = gathering.type == EventType.DIALOGUE_SESSION
                && (gathering.parties.size() < 2 || gathering.parties.containsAll(meeting.parties));
        return people || parties;
    }
}
