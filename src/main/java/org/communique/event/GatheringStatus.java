package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.Set;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.text.WordSet;

/** Whether a gathering is held or still ahead, by the words that tell of it. */
final class GatheringStatus {
    private static final Set<String> AHEAD_BY = WordSet.words("""
            will shall would can could to scheduled due slated expected planned set agreed""");
    private static final Set<String> PAST = WordSet.words("""
            held co-chaired chaired hosted took was were opened convened met concluded attended ended closed had
            began""");
    private static final Set<String> PRESENT = WordSet.words("""
            takes attends joins hosts holds convenes opens begins meets gathers starts addresses kicks gets""");

    private static final Set<String> TRAVELS = WordSet.of(
            "travels", "flies", "departs", "leaves", "heads", "goes", "travelling", "heading", "flying", "leaving");

    /** How many words may tell who presides. */
    private static final int APPOSITION = 34;

    private final Scene scene;
    private final Gathering gathering;
    private final GatheringTale tale;

    GatheringStatus(Scene scene, Gathering gathering) {
        this.scene = scene;
        this.gathering = gathering;
        this.tale = new GatheringTale(scene, gathering);
    }

    private int first() {
        return gathering.range().first();
    }

    private boolean is(int at, GatheringWord word) {
        return scene.gatherings().is(at, word);
    }

    Status status() {
        if (isToldAsHeld()) {
            return Status.HELD;
        }
        if (isComing() || isScheduled() || tale.isYetToCome() || tale.isOnAgenda()) {
            return Status.PLANNED;
        }
        int before = tale.verbBefore();
        int behind = tale.verbBehind();
        boolean ahead = before >= 0 && isAhead(before)
                || behind >= 0 && isAhead(behind)
                || isAnnounced()
                || before < 0 && isOccasionAhead();
        boolean past = before >= 0 && !isAhead(before) && (PAST.contains(scene.word(before)) || isUnderWay(before));
        return ahead && !past ? Status.PLANNED : Status.HELD;
    }

    /** "After the ninth dialogue, held in Oslo yesterday": the words right behind the name tell, whatever else is to come. */
    private boolean isToldAsHeld() {
        int at = tale.behindBrackets();
        boolean comma = scene.word(at).equals(",");
        int verb = comma ? at + 1 : at;
        boolean relative = scene.isAt(verb, "which", "that");
        int held = relative ? verb + 2 : verb;
        boolean was = !relative || scene.isAt(verb + 1, "was", "were");
        boolean behindPreposition = scene.isAt(tale.behindDeterminers(), "after", "following", "at", "during");
        return behindPreposition
                && was
                && scene.isAt(held, "held", "convened", "hosted", "concluded", "staged")
                && !scene.isAt(held + 1, "next", "later");
    }

    /** "The sixth session is scheduled for June", "the forum has been set for May". */
    private boolean isScheduled() {
        for (int at = gathering.range().end();
                at < Math.min(scene.size(), gathering.range().end() + 12);
                at++) {
            boolean fixed = scene.isAt(at, "scheduled", "slated", "planned", "pencilled", "due", "set")
                    && scene.isAt(at + 1, "for", "in", "on", "to");
            if (fixed && scene.isAt(at - 1, "is", "are", "been", "now")) {
                return true;
            }
            boolean ofItself = scene.isAt(at, "which", "that") && scene.isAt(at + 1, "is", "are", "has", "have");
            if (!ofItself && scene.isAt(at, ";", "who", "which", "said", "was", "were", "held", "and")) {
                return false;
            }
        }
        return false;
    }

    /** "would be in the country for the 19th round", "two days before the summit". */
    private boolean isOccasionAhead() {
        if (!tale.isOccasion()) {
            return false;
        }
        if (tale.isYetToCome()) {
            return true;
        }
        if (isTravelledToNow()) {
            return true;
        }
        for (int at = first() - 1; at >= Math.max(0, first() - 24); at--) {
            if (isOneOf(scene.word(at), "will", "would", "shall")) {
                return true;
            }
            if (GatheringTale.STOPS.contains(scene.word(at))) {
                return false;
            }
        }
        return false;
    }

    /** "Travels to Lima on Friday for the summit", "left for Lima, where the summit". */
    private boolean isTravelledToNow() {
        return scene.word(tale.behindDeterminers()).equals("for")
                && scene.triggers().stream()
                        .filter(trigger -> trigger.is(TriggerClass.JOURNEY) || trigger.is(TriggerClass.DEPART))
                        .map(trigger -> trigger.range().first())
                        .anyMatch(at -> at < first() && scene.isAt(at, TRAVELS));
    }

    /** "are attending the forum". */
    private boolean isUnderWay(int verb) {
        return scene.isAt(verb, "attending", "participating", "addressing") && scene.isAt(verb - 1, "is", "are");
    }

    /** "The seventh dialogue would be a strong impulse": what comes of it, not when it is held. */
    private boolean isJudgement(int at) {
        return scene.isAt(at, "will", "would") && scene.word(at + 1).equals("be") && scene.isAt(at + 2, "a", "an");
    }

    private boolean isAhead(int verb) {
        if (isUnderWay(verb)) {
            return false;
        }
        for (int at = verb - 1; at >= Math.max(0, verb - 4); at--) {
            if (is(at, GatheringWord.HOLD) && !isOneOf(scene.word(at), "be", "have")) {
                return false;
            }
            if (AHEAD_BY.contains(scene.word(at)) && !isArrived(at) && !isJudgement(at)) {
                return true;
            }
        }
        return scene.modality().isAhead(verb) || isPresentWithDay(verb);
    }

    /** "takes part in the summit on Monday". */
    private boolean isPresentWithDay(int verb) {
        return PRESENT.contains(scene.word(verb))
                && !scene.isHeadline()
                && !scene.isCaption()
                && scene.setting().timeNear(verb).isPresent();
    }

    /** "is in Oslo to attend", "came to attend": the visitor is there already, the gathering may be too. */
    private boolean isArrived(int to) {
        if (!scene.word(to).equals("to")) {
            return false;
        }
        for (int at = to - 1; at >= Math.max(0, to - 6); at--) {
            if (isOneOf(
                    scene.word(at),
                    "is",
                    "are",
                    "was",
                    "were",
                    "due",
                    "set",
                    "expected",
                    "scheduled",
                    "agreed",
                    "planned",
                    "plans",
                    "has",
                    "slated")) {
                return at < to - 1 && isOneOf(scene.word(at), "is", "are", "was", "were", "has");
            }
        }
        return true;
    }

    /** "the next round", "the upcoming summit", "still ahead is". */
    private boolean isComing() {
        for (int at = Math.max(0, first() - 3); at <= gathering.head(); at++) {
            if (is(at, GatheringWord.COMING)
                    && !scene.word(at + 1).equals("of")
                    && !scene.word(at + 1).equals("day")) {
                return true;
            }
        }
        boolean held = tale.verbBefore() >= 0 && PAST.contains(scene.word(tale.verbBefore()));
        for (int at = 0; at < scene.size() && !held; at++) {
            if (scene.word(at).equals("still") && scene.word(at + 1).equals("ahead")
                    || scene.word(at).equals("ahead")
                            && scene.word(at + 1).equals("of")
                            && at >= first() - 4
                            && at < first()) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnnounced() {
        int from = behindParticiple(tale.behindBrackets());
        for (int at = from; at < Math.min(scene.size(), from + 8); at++) {
            boolean be = scene.word(at + 1).equals("be")
                    || scene.word(at + 1).equals("take")
                    || scene.word(at + 1).equals("convene")
                    || scene.word(at + 1).equals("open");
            if (be
                    && !isJudgement(at)
                    && isOneOf(scene.word(at), "to", "will", "would", "can", "could", "should", "shall")) {
                return true;
            }
        }
        return false;
    }

    /** Behind ", co-chaired by A and B," that is put in between the name and "will be held". */
    private int behindParticiple(int from) {
        boolean participle = scene.word(from).equals(",")
                && scene.isAt(from + 1, "co-chaired", "chaired", "hosted", "led", "headed")
                && scene.word(from + 2).equals("by");
        for (int at = from + 3; participle && at < Math.min(scene.size(), from + APPOSITION); at++) {
            if (scene.word(at).equals(",") && scene.isAt(at + 1, "will", "is", "would", "to")) {
                return at + 1;
            }
        }
        return from;
    }
}
