package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.text.WordSet;

/**
 * What was said is the subject: "more trade was proposed by the Chilean minister", "it was agreed at the talks that…". Without a
 * "by", those who met speak, if the sentence tells of the talks or begins with "it was".
 */
final class PassiveForm implements SpeakerForm {
    private static final Set<String> AGREED = WordSet.words("""
            agreed decided stressed emphasised emphasized reaffirmed affirmed underlined underscored highlighted
            noted reiterated confirmed expressed voiced conveyed pointed acknowledged recognised recognized
            pledged welcomed condemned praised hailed resolved recalled proposed suggested appreciated lauded
            concluded observed requested""");
    /** What is done to papers is done by signing, not by speaking. */
    private static final Set<String> OF_PAPERS = WordSet.of("endorsed", "approved", "accepted", "supported", "backed");

    private static final Set<String> TALKS = WordSet.words("""
            meeting meetings talks consultations session negotiations call conversation dialogue round summit
            discussions conference sides parties""");
    private static final Set<String> DURING = WordSet.of("at", "during", "in", "between", "by");
    /** What those who talk have in common: a sentence that begins so tells of their talks. */
    private static final Set<String> ATTITUDE = WordSet.words("""
            readiness willingness interest importance need satisfaction hope confidence commitment desire
            intention gratitude appreciation concern""");

    private static final int OPENING = 3;
    private static final int REACH = 10;

    @Override
    public Optional<Speaker> speaker(SpeechVerb verb, LastSpeaker last) {
        if (!verb.isPassive() || verb.scene().isAt(verb.end() - 1, OF_PAPERS)) {
            return Optional.empty();
        }
        Scene scene = verb.scene();
        for (int at = verb.first() + 1; at < Math.min(scene.size(), verb.end() + REACH); at++) {
            if (isOneOf(scene.word(at), ",", ".", ";", "that")) {
                break;
            }
            if (scene.word(at).equals("by")) {
                return agent(scene, at + 1);
            }
        }
        if (verb.isOfNoun()) {
            return Optional.of(new Speaker.Parties());
        }
        boolean together = scene.isAt(verb.end() - 1, AGREED) || scene.isAt(verb.first(), AGREED);
        boolean impersonal = scene.word(verb.subjectEnd() - 1).equals("it");
        boolean sumUp = isOneOf(scene.word(0), "that", "this") && verb.subjectEnd() == 1;
        boolean clause = impersonal && (isClause(scene.word(verb.end())) || isClause(scene.word(verb.end() - 1)));
        boolean sayings = clause || sumUp || isAsWas(verb) || isInsertedImpersonal(verb) || opensWithAttitude(scene);
        return together && (sayings || namesTalks(scene)) && !verb.isQuoted()
                ? Optional.of(new Speaker.Parties())
                : Optional.empty();
    }

    private static boolean isClause(String word) {
        return isOneOf(word, "that", "to", "how");
    }

    /** "As was stressed, …", "as noted, …": at the beginning. */
    private static boolean isAsWas(SpeechVerb verb) {
        return verb.scene().word(0).equals("as")
                && verb.first() <= 2
                && verb.scene().word(verb.end()).equals(",");
    }

    /** "…, it was noted." */
    private static boolean isInsertedImpersonal(SpeechVerb verb) {
        int it = verb.subjectEnd() - 1;
        return verb.scene().word(it).equals("it") && verb.scene().word(it - 1).equals(",");
    }

    /** "Readiness was confirmed", "the importance of trade was underlined". */
    private static boolean opensWithAttitude(Scene scene) {
        for (int at = 0; at < OPENING; at++) {
            if (scene.isAt(at, ATTITUDE)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Speaker> agent(Scene scene, int first) {
        Optional<Speaker> named = SubjectReferences.beginningAt(scene, first)
                .map(subject -> SubjectReferences.speakerBehind(scene, subject));
        if (named.isPresent()) {
            return named;
        }
        for (int end = first + 1; end <= first + 4; end++) {
            boolean alone = scene.isAt(first, "both", "all") && end == first + 1 && isEnd(scene, end);
            if (alone || scene.isAt(first, "the", "both", "all", "their") && endsSides(scene, first, end)) {
                return Optional.of(new Speaker.Parties());
            }
        }
        return Optional.empty();
    }

    private static boolean isEnd(Scene scene, int at) {
        return isOneOf(scene.word(at), "", ".", ",", ";");
    }

    private static boolean endsSides(Scene scene, int first, int end) {
        return end > first + 1 && SidesForm.isGroup(scene, end - 1);
    }

    /** "During the meeting", "at the session". */
    private static boolean namesTalks(Scene scene) {
        for (int at = 0; at < scene.size(); at++) {
            if (scene.isAt(at, TALKS) && isDuring(scene, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDuring(Scene scene, int talks) {
        for (int at = talks - 1; at >= Math.max(0, talks - REACH); at--) {
            if (scene.isAt(at, DURING)) {
                return true;
            }
        }
        return false;
    }
}
