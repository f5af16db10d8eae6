package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.time.TimeExpression;
import org.communique.text.WordSet;

/** Whether what a sentence tells has happened, is announced, wished for, denied or called off. */
final class Modality {
    private static final Set<String> INVITING =
            WordSet.of("invited", "invites", "inviting", "invitation", "invite", "invitations");
    private static final Set<String> PUT = WordSet.of("put", "puts", "pushed", "moved");
    private static final Set<String> CALL = WordSet.of("called", "calls", "calling");
    private static final Set<String> POSSIBILITIES = WordSet.words("""
            can could may might should if whether can't cannot""");
    private static final Set<String> DENIALS = WordSet.of("not", "never", "refused", "declined", "without", "didn't");
    private static final Set<String> PARTICIPLES = WordSet.words("""
            met held been had made paid taken begun spoken come gone left flown given sat seen told brought sent
            set put done led got run undertaken rung written hosted""");
    private static final Set<String> ENCOUNTERS = WordSet.words("""
            talks discussions consultations meetings meeting negotiations conversation conversations dialogue
            exchange exchanges audience""");
    private static final Set<String> AWAITED = WordSet.of("expected", "due", "awaited", "scheduled");
    private static final Set<String> CALLED_OFF = WordSet.of("cancelled", "canceled", "cancels", "scrapped");
    private static final Set<String> PUT_OFF = WordSet.words("""
            postponed postpones delayed deferred defers rescheduled reschedules re-scheduled postponing""");
    /** Without these nothing is put off or called off by two words. */
    private static final Set<String> AWAY = WordSet.of("off", "back", "later");

    private static final Set<String> REASONS = WordSet.words("""
            after because when since said who which ; but whose while""");
    private static final Set<String> AHEAD =
            WordSet.of("will", "shall", "'ll", "upcoming", "forthcoming", "awaits", "await");
    private static final Set<String> CLAUSE_BOUNDS = WordSet.of(",", ";", "and", "who", "which", "that");
    private static final Set<String> SENTENCE_BOUNDS = WordSet.of(".", ";", "who", "which", "where");
    private static final Set<String> BE = WordSet.of("is", "are", "was", "were");
    private static final Set<String> IS_OR_HAS = WordSet.of("is", "are", "has", "have");
    private static final Set<String> ADVERBS = WordSet.words("""
            also then later first too next afterwards further both now""");
    private static final Set<String> WISHES = WordSet.words("""
            hopes hope hoped wants want wanted wishes wish wished ready willing refused keen eager failed unable
            forward""");

    /** Verbs of journeys and meetings in a tense that headlines use for yesterday and announcements for tomorrow. */
    private static final Set<String> PRESENT = WordSet.words("""
            flies leaves travels sets heads arrives goes begins starts embarks departs holds meets hosts
            receives visits pays opens convenes signs attends comes makes undertakes is are kicks welcomes""");

    /** What lists things to come. */
    private static final Set<String> AGENDA = WordSet.words("""
            agenda programme program schedule itinerary cards timetable diary plan""");

    private static final int CALLED_OFF_REACH = 6;

    private final Scene scene;

    Modality(Scene scene) {
        this.scene = scene;
    }

    /** Whether what the word at {@code token} names is denied or only wished for: "did not meet", "hopes to meet". */
    boolean isUnreal(int token) {
        for (int at = Math.max(0, token - 4); at < token; at++) {
            boolean denied =
                    DENIALS.contains(scene.word(at)) && !scene.word(at + 1).equals("only");
            boolean possible = POSSIBILITIES.contains(scene.word(at))
                    && !scene.sentence().tokens().get(at).isCapitalised();
            boolean wished = scene.word(at + 1).equals("to") && WISHES.contains(scene.word(at));
            if (denied || possible || wished) {
                return true;
            }
        }
        return isInvited(token);
    }

    /** "invited the minister to visit", where the visit is the verb at {@code token}. */
    boolean isInvited(int token) {
        if (!scene.word(token - 1).equals("to")) {
            return false;
        }
        for (int at = Math.max(0, token - 11); at < token - 1; at++) {
            if (INVITING.contains(scene.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence says that what the word at {@code token} names was called off or put off. */
    Optional<Status> calledOff(int token) {
        if (!scene.mayHold(CALLED_OFF) && !scene.mayHold(PUT_OFF) && !scene.mayHold(AWAY)) {
            return Optional.empty();
        }
        for (int at = Math.max(0, token - CALLED_OFF_REACH); at < Math.min(scene.size(), token + 12); at++) {
            boolean calledOff = scene.isAt(at, CALL) && scene.word(at + 1).equals("off");
            if (calledOff || CALLED_OFF.contains(scene.word(at))) {
                return Optional.of(Status.CANCELLED);
            }
            boolean off = scene.isAt(at, PUT)
                    && (scene.isAt(at + 1, "off", "back") || scene.follows(at + 1, "to", "a", "later"));
            if (off || PUT_OFF.contains(scene.word(at))) {
                return Optional.of(Status.POSTPONED);
            }
        }
        return calledOffAfterwards(token);
    }

    /** "A meeting between A and B, set for Friday, has been postponed": a long subject stands before what happened to it. */
    private Optional<Status> calledOffAfterwards(int token) {
        for (int at = token + 12; at < Math.min(scene.size(), token + 30); at++) {
            if (REASONS.contains(scene.word(at))) {
                return Optional.empty();
            }
            boolean passive = isOneOf(scene.word(at - 1), "been", "was", "were");
            boolean off = scene.isAt(at, "put", "pushed") && scene.isAt(at + 1, "off", "back");
            if (passive && (off || PUT_OFF.contains(scene.word(at)))) {
                return Optional.of(Status.POSTPONED);
            }
            if (passive && (CALLED_OFF.contains(scene.word(at)) || scene.follows(at, "called", "off"))) {
                return Optional.of(Status.CANCELLED);
            }
        }
        return Optional.empty();
    }

    /** "Was called off on Wednesday", "postponed on Friday": the day tells when that was decided. */
    boolean isDayOfCallingOff(TimeExpression time) {
        int first = scene.sentence().tokenAt(time.span().begin());
        int verb = first - 1;
        while (verb > first - 3 && scene.isAt(verb, "on", "off", "back")) {
            verb--;
        }
        return CALLED_OFF.contains(scene.word(verb))
                || PUT_OFF.contains(scene.word(verb))
                || scene.isAt(verb, "called", "put", "pushed");
    }

    /** Planned or held, as far as the words before {@code token} tell. */
    Status status(int token) {
        return isAhead(token) ? Status.PLANNED : Status.HELD;
    }

    /** Whether what the word at {@code token} names is still ahead: "will meet", "is to visit", "plans to hold talks". */
    boolean isAhead(int token) {
        for (int at = token - 1; at >= 0 && at >= token - 9; at--) {
            String word = scene.word(at);
            if (AHEAD.contains(word)) {
                return true;
            }
            if (word.equals("to") && (isProspect(at - 1) || isAdverb(at - 1) && isProspect(at - 2))) {
                return true;
            }
            if (AWAITED.contains(word)
                    && isOneOf(scene.word(at + 1), "in", "at", "here")
                    && isOneOf(scene.word(at - 1), "is", "are", "was", "were")) {
                return true;
            }
            if (token - at > 2 && CLAUSE_BOUNDS.contains(word) || isFiniteVerb(word)) {
                break;
            }
        }
        if (isProgramme(token) || new SharedModal(scene).governs(token)) {
            return true;
        }
        for (int at = token + 1; at < Math.min(scene.size(), token + 16); at++) {
            if (BE.contains(scene.word(at)) && isOneOf(scene.word(at - 1), "and", "but")) {
                // "met A and is expected to see B": what lies ahead is told of the same subject, not of this word
                return false;
            }
            if (BE.contains(scene.word(at))
                    && isOneOf(scene.word(at + 1), "planned", "scheduled", "expected", "due", "slated", "envisaged")) {
                return true;
            }
            boolean come = at < token + 6
                    && isOneOf(scene.word(at), "is", "are")
                    && (scene.word(at + 1).equals("to")
                            || isAdverb(at + 1) && scene.word(at + 2).equals("to"));
            if (isOneOf(scene.word(at), "await", "awaits")
                    || come
                    || isOnAgenda(at)
                    || scene.follows(at, "ahead", "of", "him")
                    || scene.follows(at, "ahead", "of", "her")
                    || scene.follows(at, "ahead", "of", "them")) {
                return true;
            }
            if (SENTENCE_BOUNDS.contains(scene.word(at))) {
                break;
            }
        }
        return false;
    }

    /** "is also to meet", "are then to hold talks". */
    private boolean isAdverb(int at) {
        return ADVERBS.contains(scene.word(at)) || scene.sentence().isAdverb(at);
    }

    /** "A meeting is also on the agenda", "talks have been arranged", "an audience is foreseen". */
    private boolean isOnAgenda(int at) {
        if (!IS_OR_HAS.contains(scene.word(at))) {
            return false;
        }
        int next = isAdverb(at + 1) ? at + 2 : at + 1;
        boolean been = scene.word(next).equals("been");
        if (been != isOneOf(scene.word(at), "has", "have")) {
            return false;
        }
        next = been ? next + 1 : next;
        boolean agenda = scene.word(next).equals("on")
                && (AGENDA.contains(scene.word(next + 1)) || AGENDA.contains(scene.word(next + 2)));
        boolean arranged = isOneOf(
                scene.word(next),
                "foreseen",
                "arranged",
                "planned",
                "scheduled",
                "pencilled",
                "lined",
                "envisaged",
                "set",
                "fixed",
                "agreed");
        return agenda || arranged;
    }

    /** "His programme includes talks with", "on her agenda is a meeting with", "the itinerary has him meeting". */
    private boolean isProgramme(int token) {
        for (int at = token - 1; at >= Math.max(0, token - 14); at--) {
            if (AGENDA.contains(scene.word(at))) {
                for (int verb = at + 1; verb < token; verb++) {
                    boolean on = isOneOf(scene.word(verb), "is", "are")
                            && (scene.word(at - 1).equals("on")
                                    || scene.word(at - 2).equals("on"));
                    boolean holds = isOneOf(
                            scene.word(verb),
                            "has",
                            "includes",
                            "foresees",
                            "features",
                            "contains",
                            "provides",
                            "lists",
                            "comprises",
                            "envisages");
                    if (on || holds) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "Has met", "had already held talks"; not "had talks", "had detailed discussions". */
    private boolean isPerfect(int have, int token) {
        int next = have + 1;
        while (next < token && (isAdverb(next) || scene.isAt(next, "already", "just", "since"))) {
            next++;
        }
        String word = scene.word(next);
        boolean adjective = next + 1 == token && ENCOUNTERS.contains(scene.word(token));
        return PARTICIPLES.contains(word) || word.endsWith("ed") && !adjective;
    }

    private static boolean isFiniteVerb(String word) {
        return isOneOf(word, "was", "were", "held", "met", "had", "said", "did");
    }

    private boolean isProspect(int at) {
        String word = scene.word(at);
        return isOneOf(
                word,
                "is",
                "are",
                "plans",
                "plan",
                "due",
                "scheduled",
                "expected",
                "set",
                "slated",
                "agreed",
                "planned",
                "about",
                "intends",
                "intend",
                "prepares",
                "preparing",
                "likely",
                "going",
                "agree");
    }

    /** Whether the verb at {@code token} is in the present tense: "flies to", "is to leave". */
    boolean isPresent(int token) {
        return PRESENT.contains(scene.word(token)) || PRESENT.contains(scene.word(token - 1));
    }

    /** Whether the text marks what the word at {@code token} names as past already: "has met", "had held talks". */
    boolean isPast(int token) {
        for (int at = token - 1; at >= 0 && at >= token - 6; at--) {
            if (isOneOf(scene.word(at), "has", "had", "have")) {
                return isPerfect(at, token);
            }
            if (isOneOf(scene.word(at), ",", "and", "who", "that", "was", "were")) {
                return false;
            }
        }
        return false;
    }
}
