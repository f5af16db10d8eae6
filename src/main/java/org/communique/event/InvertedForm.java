package org.communique.event;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.speech.SpeechVerbKind;
import org.communique.text.WordSet;

/** The subject stands behind its verb: "…," said Rojas; "…," added the Chilean minister. */
final class InvertedForm implements SpeakerForm {
    private static final Set<String> BEFORE = WordSet.of("", ",", "\"", "-", "'", "?", "!");

    @Override
    public Optional<Speaker> speaker(SpeechVerb verb, LastSpeaker last) {
        Scene scene = verb.scene();
        boolean inverted = verb.kind() != SpeechVerbKind.CONTENT
                && BEFORE.contains(scene.word(verb.first() - 1))
                && !verb.word().endsWith("ing");
        if (!inverted) {
            return Optional.empty();
        }
        return SubjectReferences.beginningAt(scene, verb.end())
                .filter(subject -> verb.kind() == SpeechVerbKind.SAYING
                        || scene.word(verb.first() - 1).equals("\"")
                        || scene.word(verb.first() - 1).equals(","))
                .map(subject -> SubjectReferences.speakerBehind(scene, subject));
    }
}
