package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.entity.Reference;
import org.communique.text.WordSet;

/**
 * The subject stands before its verb: "Rojas also thanked", "Rojas, who spoke first, thanked", "the two sides, at the talks
 * in Oslo, agreed", "the road, she said, was long".
 */
final class SubjectForm implements SpeakerForm {
    private static final Set<String> PRONOUN = WordSet.of("he", "she");
    private static final Set<String> OBJECT_PRONOUN = WordSet.of("him", "her");
    private static final Set<String> QUOTED = WordSet.of("quoted", "quotes", "cited");
    private static final Set<String> TITLE = WordSet.of("excellency", "majesty", "highness");
    private static final Set<String> HONORIFIC = WordSet.words("""
            mr mrs ms dr hon prof sir dame sheikh h.e. he amb ambassador""");
    private static final Set<String> OFFICIAL = WordSet.words("""
            diplomat official envoy dignitary leader lawmaker commander officer politician ambassador statesman
            premier general""");
    private static final int LONGEST_OFFICIAL = 5;
    private static final Set<String> MODIFIER = WordSet.words("""
            in on at during after before for from through via monday tuesday wednesday thursday friday saturday
            sunday today yesterday as last earlier later once while speaking ( himself herself themselves too
            meanwhile this""");
    private static final Set<String> CLAUSE =
            WordSet.of(",", ";", ":", "that", "who", "which", "whose", "said", "says", "told", "and", "but", "\"");
    private static final Set<String> FINITE = WordSet.words("""
            is are was were has have had will would can could may should did""");
    private static final Set<String> UNNAMED = WordSet.words("""
            a an one sources officials analysts observers reports diplomats media""");
    private static final Set<String> OBJECT = WordSet.of("which", "whom", "what");
    private static final Set<String> OBJECT_BEFORE = WordSet.words("""
            . , ; : in on at during last after and earlier about of""");
    private static final int LONGEST_MODIFIER = 12;
    private static final int LONGEST_INSERTION = 60;
    private static final int MOST_INSERTIONS = 4;

    @Override
    public Optional<Speaker> speaker(SpeechVerb verb, LastSpeaker last) {
        Scene scene = verb.scene();
        int end = verb.subjectEnd();
        if (verb.isPassive() || verb.word().equals("according") || isBehind(verb) || isObjectClause(verb, end)) {
            return Optional.empty();
        }
        if (scene.word(end - 1).equals("\"") && !verb.isQuoted()) {
            return Optional.empty();
        }
        if (scene.isAt(verb.first(), QUOTED) && scene.word(verb.end() - 1).equals("saying")) {
            return quoted(verb, last);
        }
        Optional<Speaker> again = repeated(verb, end, last);
        if (again.isPresent()) {
            return again;
        }
        return SubjectReferences.endingAt(scene, end)
                .filter(subject -> !SubjectReferences.isObject(scene, subject))
                .or(() -> beforeRelative(scene, end))
                .or(() -> beforeInsertion(scene, end))
                .or(() -> beforeLongTitle(scene, end))
                .or(() -> beforeModifier(scene, end))
                .map(subject -> SubjectReferences.speaker(scene, subject))
                .or(() -> isTheOfficial(scene, end) ? last.person() : Optional.empty());
    }

    /** "The paper quoted him as saying", "quoted Rojas as saying": who is quoted speaks. */
    private static Optional<Speaker> quoted(SpeechVerb verb, LastSpeaker last) {
        Scene scene = verb.scene();
        return scene.isAt(verb.first() + 1, OBJECT_PRONOUN)
                ? last.person()
                : SubjectReferences.beginningAt(scene, verb.first() + 1)
                        .map(person -> SubjectReferences.speaker(scene, person));
    }

    /** "The senior diplomat" who is not told apart from others is who spoke last. */
    private static boolean isTheOfficial(Scene scene, int end) {
        int first = end - 1;
        while (first > 0 && end - first < LONGEST_OFFICIAL && !scene.word(first).equals("the")) {
            first--;
        }
        boolean official = scene.isAt(end - 1, OFFICIAL)
                && scene.word(first).equals("the")
                && (first == 0 || isOneOf(scene.word(first - 1), ",", "\""));
        for (int at = first + 1; official && at < end; at++) {
            official = !scene.sentence().tokens().get(at).isCapitalised();
        }
        return official;
    }

    /**
     * "…, she said": who spoke last goes on, whoever else is named in what is said, unless a sentence of another stands
     * between; so does "His Excellency", and whom somebody "quoted as saying".
     */
    private static Optional<Speaker> repeated(SpeechVerb verb, int end, LastSpeaker last) {
        Scene scene = verb.scene();
        if (scene.isAt(end - 1, TITLE) && end == 2) {
            return last.person();
        }
        if (end == 1 && scene.isAt(0, PRONOUN)) {
            return last.tagged();
        }
        boolean inserted =
                end > 1 && scene.isAt(end - 1, PRONOUN) && isOneOf(scene.word(end - 2), ",", "\"", "-") && verb.isTag();
        if (!inserted) {
            return Optional.empty();
        }
        Optional<Speaker> newcomer = last.isFresh()
                ? Optional.empty()
                : SubjectReferences.endingAt(scene, end)
                        .map(pronoun -> SubjectReferences.speaker(scene, pronoun))
                        .filter(speaker -> !isNamedIn(scene, end - 1, speaker));
        return newcomer.or(last::person);
    }

    /** "Rojas, she said, agreed": who is named in what is said is not who says it. */
    private static boolean isNamedIn(Scene scene, int end, Speaker speaker) {
        return scene.references().stream()
                .filter(reference -> reference.range().end() <= end)
                .anyMatch(
                        reference -> SubjectReferences.speaker(scene, reference).equals(speaker));
    }

    /** "The state was represented by Rojas, who noted in her speech that…". */
    private static Optional<Reference> beforeRelative(Scene scene, int end) {
        return scene.word(end - 1).equals("who") && scene.word(end - 2).equals(",")
                ? SubjectReferences.endingAt(scene, end - 2)
                : Optional.empty();
    }

    /** "Rojas, the minister of trade, said": the subject stands before a comma that another closes. */
    private static Optional<Reference> beforeInsertion(Scene scene, int end) {
        if (!scene.word(end - 1).equals(",")) {
            return Optional.empty();
        }
        Optional<Reference> whole = SubjectReferences.endingAt(scene, end - 1)
                .filter(subject ->
                        holdsComma(scene, subject) && opensClause(scene, subject) || isNameOfPost(scene, subject));
        if (whole.isPresent()) {
            return whole;
        }
        int insertions = 0;
        for (int at = end - 2; at > 0 && end - at < LONGEST_INSERTION && insertions < MOST_INSERTIONS; at--) {
            if (scene.word(at).equals(",")) {
                insertions++;
                Optional<Reference> subject = SubjectReferences.endingAt(scene, at);
                if (subject.isPresent()) {
                    return subject.filter(reference -> opensClause(scene, reference)
                            && !scene.isAt(reference.range().end() + 1, FINITE));
                }
            }
        }
        return Optional.empty();
    }

    /** "Rojas, head of the Army's Task Force, Africa, said": all that stands between is the title. */
    private static Optional<Reference> beforeLongTitle(Scene scene, int end) {
        if (!scene.word(end - 1).equals(",")) {
            return Optional.empty();
        }
        return scene.references().stream()
                .findFirst()
                .filter(subject -> subject.range().first() <= 1 && holdsComma(scene, subject))
                .filter(subject -> isTitle(scene, subject.range().end(), end));
    }

    private static boolean isTitle(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!scene.sentence().tokens().get(at).isCapitalised()
                    && !isOneOf(
                            scene.word(at), "of", "the", "for", "and", ",", "'s", "in", "at", "on", "(", ")", "&")) {
                return false;
            }
        }
        return from < to;
    }

    /** "Rojas, the minister of trade": the description belongs to the name. */
    private static boolean holdsComma(Scene scene, Reference subject) {
        for (int at = subject.range().first(); at < subject.range().end(); at++) {
            if (scene.word(at).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "Its foreign minister, Rojas,": the name stands beside the post. */
    private static boolean isNameOfPost(Scene scene, Reference subject) {
        int before = subject.range().first() - 1;
        int comma = scene.isAt(before, HONORIFIC) ? before - 1 : before;
        return scene.word(comma).equals(",")
                && scene.sentence().posts().stream()
                        .anyMatch(post -> post.range().end() == comma);
    }

    /** "…, said a source": who speaks follows, and is not told apart from others. */
    private static boolean isBehind(SpeechVerb verb) {
        return verb.isAttribution()
                && isOneOf(verb.scene().word(verb.first() - 1), ",", "\"")
                && (verb.scene().isAt(verb.end(), UNNAMED) || isLastName(verb));
    }

    /** "…, said Spokesman Rojas." */
    private static boolean isLastName(SpeechVerb verb) {
        Scene scene = verb.scene();
        int end = scene.size();
        if (end - verb.end() > LONGEST_MODIFIER
                || verb.end() >= end
                || !scene.sentence().tokens().get(verb.end()).isCapitalised()
                || scene.isAt(verb.end(), MODIFIER)) {
            return false;
        }
        for (int at = verb.end(); at < end; at++) {
            if (scene.isAt(at, FINITE)) {
                return false;
            }
        }
        return SubjectReferences.beginningAt(scene, verb.end()).isPresent();
    }

    /** "The plan, which Rojas announced in March, …": the clause tells of something, it is not what is said now. */
    private static boolean isObjectClause(SpeechVerb verb, int end) {
        Scene scene = verb.scene();
        int at = end - 1;
        while (at > 0 && end - at <= LONGEST_MODIFIER && !scene.isAt(at, OBJECT)) {
            if (CLAUSE.contains(scene.word(at))) {
                return false;
            }
            at--;
        }
        boolean whole = scene.isAt(verb.end(), OBJECT_BEFORE) || scene.word(at).equals("whom") && !verb.isAttribution();
        return scene.isAt(at, OBJECT)
                && whole
                && !scene.isAt(at - 1, MODIFIER)
                && !isOneOf(scene.word(at - 1), "to", "of", "by", "with");
    }

    /** "Rojas on Monday in Oslo said". */
    private static Optional<Reference> beforeModifier(Scene scene, int end) {
        for (int at = end - 1; at > 0 && end - at <= LONGEST_MODIFIER; at--) {
            if (scene.isAt(at, CLAUSE)) {
                return Optional.empty();
            }
            Optional<Reference> subject = SubjectReferences.endingAt(scene, at);
            if (subject.isPresent()) {
                return scene.isAt(at, MODIFIER)
                        ? subject.filter(reference -> opensClause(scene, reference))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether no preposition before makes it a part of something else: "the talks with Rojas, held on Monday, agreed". */
    static boolean opensClause(Scene scene, Reference subject) {
        int before = subject.range().first() - 1;
        if (scene.word(before).equals("the")) {
            before--;
        }
        return !isOneOf(
                scene.word(before),
                "of",
                "with",
                "to",
                "between",
                "from",
                "by",
                "for",
                "that",
                "'s",
                "including",
                "on",
                "in",
                "at");
    }
}
