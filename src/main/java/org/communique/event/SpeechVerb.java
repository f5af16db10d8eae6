package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import java.util.Set;
import org.communique.annotation.speech.SpeechVerbKind;
import org.communique.annotation.speech.SpeechVerbMention;
import org.communique.text.Token;
import org.communique.text.WordSet;

/**
 * A verb of speaking in its sentence.
 *
 * @param first index of the first token of its words
 * @param end index behind the last
 * @param inQuotation whether the sentence begins inside a quotation
 */
record SpeechVerb(Scene scene, SpeechVerbMention mention, int first, int end, boolean inQuotation) {
    private static final Set<String> AUXILIARY = WordSet.words("""
            has have had would will did do does is are was were be been""");
    private static final Set<String> BE = WordSet.of("is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> ADVERB = WordSet.words("""
            also then further both again later once too each all always still just earlier today yesterday more
            meanwhile thus even ever not never subsequently furthermore moreover however therefore together
            afterwards afterward""");
    /** Such words stand in the passive but speak: "was quoted as saying". */
    private static final Set<String> SPEAKING_PASSIVES = WordSet.of("quoted", "cited", "reported", "heard");

    /** Behind such words stands who is told: "…, he informed his host, …". */
    private static final Set<String> TELLING = WordSet.of("told", "tells", "telling", "informed", "informs", "advised");

    private static final Set<String> PREPOSITION = WordSet.words("""
            in on at to during after before of about through via while when""");
    private static final int LONGEST_QUOTED_LOOK = 400;
    private static final int FOR_HIS_PART = 3;
    /** "He stressed", "he made plain", "he pointed out". */
    private static final int LONGEST_TAG = 2;

    static SpeechVerb of(Scene scene, SpeechVerbMention mention, boolean inQuotation) {
        return new SpeechVerb(
                scene,
                mention,
                at(scene, mention.span().begin()),
                at(scene, mention.span().end()),
                inQuotation);
    }

    private static int at(Scene scene, int offset) {
        List<Token> tokens = scene.sentence().tokens();
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    SpeechVerbKind kind() {
        return mention.kind();
    }

    boolean isAttribution() {
        return mention.isAttribution();
    }

    String word() {
        return scene.word(first);
    }

    /** Index behind the last word before the verb that is no adverb and no auxiliary: where a subject would end. */
    int subjectEnd() {
        int at = first;
        while (at > 0 && isFiller(at - 1)) {
            at--;
        }
        return isForHisPart(at) ? at - FOR_HIS_PART : at;
    }

    /** "Rojas, the minister, for his part recalled": no comma closes the words. */
    private boolean isForHisPart(int end) {
        return scene.word(end - 1).equals("part")
                && isOneOf(scene.word(end - 2), "his", "her", "its", "their")
                && isOneOf(scene.word(end - FOR_HIS_PART), "for", "on");
    }

    private boolean isFiller(int at) {
        String word = scene.word(at);
        boolean adverb = ADVERB.contains(word) || scene.sentence().isAdverb(at);
        return AUXILIARY.contains(word) || adverb && !isSubjectBoth(at);
    }

    /** "Both stressed": the word is the subject itself. */
    private boolean isSubjectBoth(int at) {
        String before = scene.word(at - 1);
        return isOneOf(scene.word(at), "both", "all", "each")
                && (before.isEmpty() || isOneOf(before, ",", ";", "and", "which", "\""));
    }

    /** "They had agreed", "whom she had earlier invited": told of a time before the talks. */
    boolean isPluperfect() {
        int at = first - 1;
        while (at > 0 && isFiller(at) && !scene.word(at).equals("had")) {
            at--;
        }
        return scene.word(at).equals("had");
    }

    /** Whether something else is said of the subject: "was thanked by". */
    boolean isPassive() {
        if (isOfNoun()) {
            return true;
        }
        if (word().endsWith("ing") || BE.contains(word()) || SPEAKING_PASSIVES.contains(word())) {
            return false;
        }
        int at = first - 1;
        while (at > 0 && isFiller(at) && !BE.contains(scene.word(at))) {
            at--;
        }
        return BE.contains(scene.word(at));
    }

    /** "Satisfaction was expressed": what is expressed stands before the verb, in the same phrase. */
    boolean isOfNoun() {
        for (int at = first + 1; at < end; at++) {
            if (scene.isAt(at, "was", "were", "been")) {
                return scene.word(end - 1).endsWith("ed");
            }
        }
        return false;
    }

    /** Whether the verb only tells who said what stands before: "…, he said." */
    boolean isTag() {
        String behind = scene.word(end);
        boolean closed = behind.isEmpty()
                || isOneOf(behind, ",", ".", "\"", ":", ";", "...")
                || PREPOSITION.contains(behind) && !isClauseAhead()
                || WEEKDAY.contains(behind)
                || TELLING.contains(word()) && !isClauseAhead();
        boolean plain = isAttribution() || end - first <= LONGEST_TAG;
        int subject = subjectEnd();
        return closed && plain && subject > 1 && !isOneOf(scene.word(subject - 1), "and", "but", "or");
    }

    /** Whether the verb and its subject behind it are put into what is said: "trade, said Rojas, must grow". */
    boolean isInserted() {
        return isAttribution()
                && scene.word(first - 1).equals(",")
                && SubjectReferences.beginningAt(scene, end).isPresent();
    }

    private static final Set<String> WEEKDAY = WordSet.words("""
            monday tuesday wednesday thursday friday saturday sunday yesterday today here""");

    /** Whether what is said follows: "told reporters that". */
    private boolean isClauseAhead() {
        for (int at = end; at < Math.min(scene.size(), end + 12); at++) {
            if (isOneOf(scene.word(at), "that", "how", "what", ":")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb is part of the words quoted. */
    boolean isQuoted() {
        if (first > LONGEST_QUOTED_LOOK) {
            return false;
        }
        boolean open = inQuotation;
        for (int at = 0; at < first; at++) {
            open ^= scene.word(at).equals("\"");
        }
        return open;
    }
}
