package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.text.WordSet;

/** "The session chaired by Rojas and Lahti noted": a meeting or its paper that speaks is its parties. */
final class MeetingForm implements SpeakerForm {
    private static final Set<String> MEETING = WordSet.words("""
            session meeting dialogue talks consultations round statement communique declaration summit
            conference commission committee""");
    private static final Set<String> BEHIND = WordSet.words("""
            chaired co-chaired led held between of participants adopted issued released""");
    private static final int REACH = 5;

    @Override
    public Optional<Speaker> speaker(SpeechVerb verb, LastSpeaker last) {
        Scene scene = verb.scene();
        if (verb.isPassive() || verb.isTag()) {
            return Optional.empty();
        }
        for (int at = 0; at < Math.min(verb.first(), REACH); at++) {
            if (scene.isAt(at, MEETING) && isSubject(scene, at, verb)) {
                return Optional.of(new Speaker.Parties());
            }
        }
        return Optional.empty();
    }

    private static boolean isSubject(Scene scene, int noun, SpeechVerb verb) {
        boolean opening = noun == 0 || isOneOf(scene.word(0), "the", "this", "a", "their");
        return opening && (verb.subjectEnd() == noun + 1 || scene.isAt(noun + 1, BEHIND));
    }
}
