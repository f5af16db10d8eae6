package org.communique.event;

import java.util.Optional;
import java.util.Set;
import org.communique.text.WordSet;

/** "According to Rojas, …", "in the words of Rojas", "in Rojas's view", "…, in his words". */
final class AccordingToForm implements SpeakerForm {
    private static final Set<String> PAPER = WordSet.words("""
            statement readout release communique transcript spokesperson spokesman spokeswoman office ministry
            aide aides""");
    private static final int LONGEST = 12;
    private static final Set<String> VIEW =
            WordSet.of("words", "view", "opinion", "assessment", "judgment", "judgement", "eyes", "estimation");
    private static final Set<String> OWN_WORDS = WordSet.of("his", "her", "their");

    @Override
    public Optional<Speaker> speaker(SpeechVerb verb, LastSpeaker last) {
        Scene scene = verb.scene();
        if (verb.word().equals("in") && scene.isAt(verb.end() - 1, VIEW)) {
            Optional<Speaker> owner = SubjectReferences.beginningAt(scene, verb.first() + 1)
                    .filter(subject -> subject.range().end() < verb.end())
                    .map(subject -> SubjectReferences.speaker(scene, subject));
            if (owner.isPresent()) {
                return owner;
            }
        }
        if (verb.word().equals("according")
                || verb.word().equals("in") && scene.word(verb.end() - 1).equals("of")) {
            return SubjectReferences.beginningAt(scene, verb.end())
                    .filter(subject -> !scene.word(subject.range().end()).equals("'s"))
                    .map(subject -> SubjectReferences.speakerBehind(scene, subject))
                    .or(() -> byPaper(verb));
        }
        if (verb.word().equals("in") && scene.isAt(verb.first() + 1, OWN_WORDS)) {
            return scene.word(verb.first() + 1).equals("their")
                    ? Optional.of(new Speaker.Parties())
                    : last.person().or(() -> named(scene));
        }
        return Optional.empty();
    }

    /** "Rojas, according to a statement, is ready for talks". */
    private static Optional<Speaker> byPaper(SpeechVerb verb) {
        Scene scene = verb.scene();
        boolean paper = false;
        int at = verb.end();
        while (at < Math.min(scene.size(), verb.end() + LONGEST)
                && !scene.word(at).equals(",")) {
            paper |= scene.isAt(at, PAPER);
            at++;
        }
        return paper
                        && scene.word(verb.first() - 1).equals(",")
                        && scene.word(at).equals(",")
                ? SubjectReferences.endingAt(scene, verb.first() - 1)
                        .filter(subject -> subject.range().first() <= 1)
                        .map(subject -> SubjectReferences.speaker(scene, subject))
                : Optional.empty();
    }

    private static Optional<Speaker> named(Scene scene) {
        return scene.references().stream()
                .findFirst()
                .map(subject -> SubjectReferences.speaker(scene, subject))
                .filter(AccordingToForm::isPerson);
    }

    private static boolean isPerson(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named unused -> true;
            case Speaker.Parties unused -> false;
            case Speaker.Institution unused -> false;
        };
    }
}
