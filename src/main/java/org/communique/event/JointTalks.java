package org.communique.event;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Talks of three that a sentence seems to cut in two: where the ministers of three states are told to have gathered, {@code
 * "A hosted B of Chad and C of Mali for talks"} tells who they were. What is told apart, bilateral or on the sidelines stays.
 */
final class JointTalks {
    private static final int FEW = 5;
    private static final Set<String> APART = WordSet.words("""
            bilateral separately separate each individually sidelines margins one-on-one turn respectively
            afterwards apart""");

    private final List<Scene> scenes;

    JointTalks(List<Scene> scenes) {
        this.scenes = scenes;
    }

    void join(List<Draft> drafts) {
        Map<Integer, List<Draft>> meetings = drafts.stream()
                .filter(draft -> draft.type == EventType.MEETING)
                .collect(Collectors.groupingBy(draft -> draft.sentence));
        List<Draft> told = drafts.stream()
                .filter(draft -> draft.type == EventType.MEETING
                        && isCutInTwo(draft, meetings.getOrDefault(draft.sentence, List.of())))
                .toList();
        for (Draft meeting : told) {
            conference(meeting, drafts).ifPresent(conference -> {
                meeting.participants.forEach((person, role) -> conference.addParticipant(
                        person,
                        role == Role.GUEST ? Role.PARTICIPANT : role,
                        meeting.participantEvidence.getOrDefault(person, meeting.evidence.getFirst())));
                conference.sentences.add(meeting.sentence);
                conference.evidence.addAll(meeting.evidence);
                drafts.remove(meeting);
            });
        }
    }

    /** Whether the same words tell of the same person with another side. */
    private boolean isCutInTwo(Draft meeting, List<Draft> ofSentence) {
        return !scenes.get(meeting.sentence).speaksOf(APART)
                && ofSentence.stream()
                        .anyMatch(other -> other != meeting
                                && other.trigger == meeting.trigger
                                && !other.parties.equals(meeting.parties));
    }

    private Optional<Draft> conference(Draft meeting, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.type == EventType.CONFERENCE
                        && !draft.definite
                        && draft.status == meeting.status
                        && draft.parties.size() > 2
                        && draft.parties.size() <= FEW
                        && draft.parties.containsAll(sides(meeting)))
                .findFirst();
    }

    private Set<Party> sides(Draft meeting) {
        Set<Party> sides = new HashSet<>(meeting.parties);
        for (int person : meeting.participants.keySet()) {
            scenes.get(meeting.sentence).person(person).side().ifPresent(sides::add);
        }
        return sides;
    }
}
