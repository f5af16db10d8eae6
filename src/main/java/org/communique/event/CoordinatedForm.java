package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.entity.Reference;
import org.communique.text.WordSet;

/**
 * The verb shares the subject of the sentence: "Rojas received him and thanked…", "Rojas received him, noting that…",
 * "thanking him, Rojas gave…".
 */
final class CoordinatedForm implements SpeakerForm {
    private static final Set<String> JOINING = WordSet.words("""
            and but or , as while when before after""");
    /** "He took the opportunity to thank", "she went on to thank". */
    private static final Set<String> OCCASION = WordSet.of("opportunity", "occasion", "chance", "on", "proceeded");

    private static final Set<String> OTHER_SUBJECT = WordSet.of("which", "that", "who", "where", "whose");

    @Override
    public Optional<Speaker> speaker(SpeechVerb verb, LastSpeaker last) {
        Scene scene = verb.scene();
        int end = verb.subjectEnd();
        if (verb.isPassive() || verb.word().equals("according")) {
            return Optional.empty();
        }
        if (verb.mention().participle() && end <= 1) {
            return behindFirstComma(verb).map(subject -> SubjectReferences.speaker(scene, subject));
        }
        boolean participle =
                verb.mention().participle() && (scene.word(end - 1).equals(",") || scene.isAt(end - 1, JOINING));
        boolean coordinated = !verb.mention().participle()
                && end < scene.size()
                && (scene.isAt(end - 1, JOINING) || scene.word(end - 1).equals("to") && scene.isAt(end - 2, OCCASION));
        if (!participle && !coordinated || end < 3 || coordinated && isInsertedTag(verb, end)) {
            return Optional.empty();
        }
        return opening(scene, end).map(subject -> SubjectReferences.speakerBehind(scene, subject));
    }

    /** "The road is long, said the ministry": who follows is another subject. */
    private static boolean isInsertedTag(SpeechVerb verb, int end) {
        return verb.scene().word(end - 1).equals(",") && verb.isAttribution();
    }

    private static Optional<Reference> behindFirstComma(SpeechVerb verb) {
        Scene scene = verb.scene();
        for (int at = verb.end(); at < Math.min(scene.size(), verb.end() + 40); at++) {
            if (scene.word(at).equals(",")) {
                Optional<Reference> subject = SubjectReferences.beginningAt(scene, at + 1);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** The subject of the sentence: whom its first words or those behind an adverbial name. */
    static Optional<Reference> opening(Scene scene, int before) {
        return scene.references().stream()
                .filter(reference -> reference.range().end() <= before)
                .filter(reference -> SubjectForm.opensClause(scene, reference))
                .filter(reference -> !isOneOf(scene.word(reference.range().end()), "'s", "'"))
                .findFirst()
                .filter(reference -> reference.range().first() <= 1 || isBehindAdverbial(scene, reference))
                .filter(reference -> !hasOtherSubject(scene, reference.range().end(), before));
    }

    /** "On the same day, Rojas" and "at the talks Rojas". */
    private static boolean isBehindAdverbial(Scene scene, Reference subject) {
        int first = subject.range().first();
        boolean comma = scene.word(first - 1).equals(",")
                || scene.word(first - 1).equals("the") && scene.word(first - 2).equals(",");
        return comma || Adverbials.opens(scene);
    }

    private static boolean hasOtherSubject(Scene scene, int from, int to) {
        return scene.word(to - 1).equals("and") && scene.isAt(to, OTHER_SUBJECT) || from > to;
    }
}
