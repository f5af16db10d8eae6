package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/**
 * Whether a sentence tells of a visit or a call that is still ahead: {@code "will pay a visit"}, {@code "the upcoming visit"},
 * {@code "a visit is planned"}; or of one that lies further back: {@code "the previous visit"}.
 */
final class Prospect {
    private static final int REACH = 12;
    /** How far behind the noun the clause may begin that tells of it: "a visit to Chad that she will make". */
    private static final int RELATIVE_REACH = 5;

    private static final Set<String> MODALS = WordSet.of("will", "shall", "would", "'ll");
    private static final Set<String> BEFORE_TO = WordSet.words("""
            is are was were plans plan planned due scheduled expected set slated agreed about intends intend
            intended going prepares preparing ready poised promised pledged has have aims bound tipped""");
    private static final Set<String> UPCOMING = WordSet.words("""
            upcoming forthcoming planned coming prepare preparing preparations future scheduled imminent
            impending expected proposed awaited prospective plans planning ahead await awaits forward""");
    private static final Set<String> ANNOUNCED = WordSet.words("""
            scheduled planned expected due slated set arranged prepared pencilled tentatively""");
    private static final Set<String> PAST =
            WordSet.of("last", "previous", "earlier", "recent", "past", "latest", "prior", "recently");
    private static final Set<String> STOPS = WordSet.words("""
            ; who which said says where when while after""");

    private final Scene scene;

    Prospect(Scene scene) {
        this.scene = scene;
    }

    /** Whether what the words tell is still to come. */
    boolean isAhead(TokenRange trigger) {
        if (isOneOf(scene.word(trigger.first()), "due", "expected", "awaited")) {
            return true;
        }
        for (int at = trigger.first() - 1; at >= Math.max(0, trigger.first() - REACH); at--) {
            String word = scene.word(at);
            boolean isTo = word.equals("to")
                    && BEFORE_TO.contains(scene.word(at - 1))
                    && !isOneOf(scene.word(at - 1), "has", "have");
            if (MODALS.contains(word) || isTo && !isNoun(at - 1)) {
                return true;
            }
            boolean near = trigger.first() - at <= 6;
            if (near && UPCOMING.contains(word)) {
                return true;
            }
            if (STOPS.contains(word) || word.equals(",") && trigger.first() - at <= 6 && endsClause(at)) {
                break;
            }
        }
        return new SharedModal(scene).governs(trigger.first()) || isAnnounced(trigger.end());
    }

    private boolean isNoun(int at) {
        return isOneOf(scene.word(at - 1), "the", "a", "this");
    }

    /** A comma that no inserted ", who … ," or ", on Monday," has closed. */
    private boolean endsClause(int comma) {
        for (int at = comma - 1; at >= Math.max(0, comma - 10); at--) {
            if (scene.word(at).equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** "A visit to Chad is planned for May", "a call … is to take place". */
    private boolean isAnnounced(int end) {
        boolean relative = false;
        for (int at = end; at < Math.min(scene.size(), end + 22); at++) {
            relative |= isOneOf(scene.word(at), "that", "which") && at <= end + RELATIVE_REACH;
            boolean ahead = MODALS.contains(scene.word(at)) && !scene.word(at).equals("would")
                    || isOneOf(scene.word(at), "is", "are")
                            && isOneOf(scene.word(at + 1), "to", "going", "due", "expected");
            if (relative && ahead) {
                return true;
            }
            boolean be = isOneOf(scene.word(at), "is", "are", "was", "were", "has", "have", "been");
            int next = isOneOf(scene.word(at + 1), "also", "now", "tentatively", "currently", "already", "been")
                    ? at + 2
                    : at + 1;
            if (be && (ANNOUNCED.contains(scene.word(next)) || scene.follows(next, "to", "take"))) {
                return true;
            }
            if (isOneOf(scene.word(at), "will", "would")
                    && isOneOf(
                            scene.word(at + 1),
                            "end",
                            "conclude",
                            "continue",
                            "finish",
                            "take",
                            "begin",
                            "start",
                            "last",
                            "be",
                            "run",
                            "include",
                            "come",
                            "mark")
                    && (!isOneOf(scene.word(at + 2), "her", "him", "them", "the")
                            || scene.word(at + 3).equals("to")
                                    && !new DestinationReader(scene)
                                            .from(at + 4)
                                            .isEmpty())) {
                return true;
            }
            if (be
                    || STOPS.contains(scene.word(at))
                            && !(relative && scene.word(at).equals("which"))
                    || scene.word(at).equals("met")) {
                return false;
            }
        }
        return false;
    }

    /** Whether the words name one that was before the one reported. */
    boolean isPast(TokenRange trigger) {
        boolean before = scene.follows(0, "before", "that")
                || scene.follows(0, "prior", "to")
                || scene.follows(0, "previously")
                || scene.follows(0, "before", "this");
        if (before) {
            return true;
        }
        for (int at = trigger.first() - 1; at >= Math.max(0, trigger.first() - 4); at--) {
            if (PAST.contains(scene.word(at))) {
                return true;
            }
            if (isOneOf(scene.word(at), ",", ";", "the", "a", "on")) {
                return false;
            }
        }
        return false;
    }

    /** "who had called him": before what the text tells. */
    boolean isPluperfect(TokenRange verb) {
        boolean participle = scene.word(verb.first()).endsWith("ed")
                || isOneOf(scene.word(verb.first()), "rung", "spoken", "held", "got", "made", "reached");
        boolean inserted = scene.sentence().isAdverb(verb.first() - 1)
                || isOneOf(scene.word(verb.first() - 1), "already", "also", "just");
        return scene.word(verb.first() - 1).equals("had") && participle
                || scene.word(verb.first() - 2).equals("had") && inserted;
    }

    /** Whether the verb says that it was over when something else happened, or at no time that is told: "has visited". */
    boolean isPerfect(TokenRange verb) {
        for (int at = verb.first() - 1; at >= Math.max(0, verb.first() - 3); at--) {
            if (isOneOf(scene.word(at), "has", "had", "have")) {
                return true;
            }
            if (isOneOf(scene.word(at), "and", ",")) {
                return false;
            }
        }
        return false;
    }
}
