package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Mention;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.annotation.time.TimeExpression;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/** How a sentence tells of a gathering it names: whether it takes place at all, and by which verb. */
final class GatheringTale {
    private static final int REACH = 9;
    /** How far behind a name its own day may stand. */
    private static final int OWN_REACH = 6;

    private static final int INVITATION_REACH = 14;
    private static final Set<String> OCCASION =
            WordSet.of("at", "during", "for", "after", "following", "since", "before");
    static final Set<String> BESIDE = Set.of(
            "sidelines", "side-lines", "sideline", "margins", "margin", "conjunction", "fringes", "fringe", "occasion");
    private static final Set<String> PARTS =
            WordSet.of("close", "end", "opening", "conclusion", "start", "beginning", "eve", "closing");
    private static final Set<String> HELD_THERE = WordSet.words("""
            held host hosts hosted takes took take opens opened open begins began convened convenes closed closes concluded ended
            ends runs ran starts started got gets kicks kicked assembles sits meets being underway""");
    private static final Set<String> RELATIVES = WordSet.of("which", "whose", "where", "who");
    /** What is told of a gathering for which a day is fixed. */
    private static final Set<String> FIXED =
            WordSet.of("scheduled", "due", "slated", "planned", "set", "expected", "pencilled", "called");

    static final Set<String> STOPS = Set.of(";", ":");
    private final Scene scene;
    private final Gathering gathering;

    GatheringTale(Scene scene, Gathering gathering) {
        this.scene = scene;
        this.gathering = gathering;
    }

    private int first() {
        return gathering.range().first();
    }

    private int end() {
        return gathering.range().end();
    }

    private boolean is(int at, GatheringWord word) {
        return scene.gatherings().is(at, word);
    }

    /** Whether the sentence reports it, and does not only speak of it. */
    boolean isTold() {
        if (isOnlyInvitedTo()) {
            return false;
        }
        boolean plural = isOneOf(
                scene.word(gathering.head()),
                "dialogues",
                "mechanisms",
                "summits",
                "conferences",
                "forums",
                "meetings",
                "committees");
        boolean verb = verbBefore() >= 0 || verbBehind() >= 0 || isNextOfTwo() || isOnAgenda() || isCalledOff();
        if (gathering.ordinal().isPresent()) {
            return !plural || verb;
        }
        if (plural || isOnlyPrepared()) {
            return !plural && isDatedAside();
        }
        boolean conference = gathering.type() == EventType.CONFERENCE;
        return verb
                || isOccasion()
                        && (gathering.proper()
                                || gathering.single()
                                || isDefiniteNamed()
                                || isDatedAside()
                                || conference && isAttendedOccasion())
                || conference && (isSituated() || isAnnounced());
    }

    /** "The forum, which is scheduled for June 2", "the summit due in Lima", "the summit that the OAS has planned": it is to be. */
    private boolean isAnnounced() {
        int from = behindBrackets();
        for (int at = from; at < Math.min(scene.size(), from + REACH); at++) {
            boolean fixed = scene.isAt(at, FIXED)
                    && (scene.isAt(at - 1, ",", "is", "are", "was", "now", "been", "has", "have", "had") || at == from);
            if (fixed || STOPS.contains(scene.word(at))) {
                return fixed;
            }
        }
        return false;
    }

    /** "A invited B to attend the forum": a mere invitation tells of no gathering. */
    private boolean isOnlyInvitedTo() {
        int verb = verbBefore();
        if (verb < 1 || !scene.word(verb - 1).equals("to")) {
            return false;
        }
        for (int at = verb - 2; at >= Math.max(0, verb - INVITATION_REACH); at--) {
            if (scene.isAt(at, "invited", "invites", "inviting", "invitation")) {
                return !scene.isAt(at - 1, "accepted", "was", "were", "is", "been")
                        && !scene.isAt(at - 2, "accepted", "accepting");
            }
        }
        return false;
    }

    /** "A called off its dialogue with B": the verb of calling off is all that tells of it. */
    private boolean isCalledOff() {
        return (!gathering.sides().isEmpty() || gathering.proper())
                && scene.modality().calledOff(gathering.head()).isPresent();
    }

    /** "The next round of the commission of A and B comes first", "to the next OAS summit in May": whatever the verb, it is to be. */
    private boolean isNextOfTwo() {
        boolean next = false;
        boolean upcoming = false;
        for (int at = Math.max(0, first() - 2); at < first() + 2; at++) {
            next |= is(at, GatheringWord.COMING) && isOneOf(scene.word(at - 1), "the", "their", "its");
            upcoming |= scene.isAt(at, "upcoming", "forthcoming") && isOneOf(scene.word(at - 1), "the", "their");
        }
        boolean dated = !gathering.sides().isEmpty() && isDatedAside();
        boolean bilateral = gathering.kind() == Gathering.Kind.BILATERAL && gathering.proper();
        boolean ofOrganisation = gathering.type() == EventType.CONFERENCE
                && gathering.sides().stream().anyMatch(Party.Organisation.class::isInstance);
        return upcoming && bilateral
                || (next || upcoming) && ofOrganisation
                || next && (gathering.single() && gathering.sides().size() > 1 || dated);
    }

    /** "Also on his agenda is the summit": he is to be there. */
    boolean isOnAgenda() {
        for (int at = Math.max(0, first() - 12); at < first() - 1; at++) {
            if (scene.isAt(at, "agenda", "schedule", "programme", "program", "itinerary", "diary")
                    && scene.isAt(at - 1, "his", "her", "their", "minister's", "president's", "'s", "the")
                    && (scene.word(at - 2).equals("on") || scene.word(at - 2).equals("in"))) {
                return true;
            }
        }
        return false;
    }

    /** "at the strategic dialogue between A and B", "during the NATO summit". */
    private boolean isDefiniteNamed() {
        return !gathering.sides().isEmpty();
    }

    boolean isOccasion() {
        int at = behindDeterminers();
        boolean sidelines = isOneOf(scene.word(at), "of", "with") && BESIDE.contains(scene.word(at - 1));
        sidelines |= scene.word(at).equals("of") && scene.word(at - 1).equals("ahead");
        boolean part = scene.word(at).equals("of") && scene.isAt(at - 1, PARTS);
        return scene.isAt(at, OCCASION) || sidelines || part || isFrame();
    }

    /** "At the summit", "arrived for a summit", and not "preparations for a summit". */
    private boolean isAttendedOccasion() {
        return !scene.word(behindDeterminers()).equals("for")
                || scene.triggers().stream()
                        .anyMatch(trigger -> (trigger.is(TriggerClass.JOURNEY)
                                        || trigger.is(TriggerClass.SOJOURN)
                                        || trigger.is(TriggerClass.DEPART)
                                        || trigger.is(TriggerClass.MEET))
                                && trigger.range().first() < first()
                                && first() - trigger.range().first() <= INVITATION_REACH);
    }

    /** "On the margins of the summit". */
    boolean isBeside() {
        int at = behindDeterminers();
        return scene.word(at).equals("of")
                && BESIDE.contains(scene.word(at - 1))
                && !scene.word(at - 1).equals("occasion");
    }

    /** "In the framework of the OAS summit": what is many's own gathering lends its frame to the talks held there. */
    private boolean isFrame() {
        int at = behindDeterminers();
        return gathering.type() == EventType.CONFERENCE
                && is(gathering.head(), GatheringWord.CONFERENCE)
                && scene.word(at).equals("of")
                && scene.isAt(at - 1, "framework", "context");
    }

    int behindDeterminers() {
        int at = first() - 1;
        while (at > 0
                && (scene.setting().isDated(at)
                        || isOneOf(
                                scene.word(at),
                                "the",
                                "a",
                                "an",
                                "their",
                                "its",
                                "this",
                                "annual",
                                "latest",
                                "another",
                                "new",
                                "one",
                                "more",
                                "week's",
                                "month's",
                                "year's",
                                "today's",
                                "next",
                                "upcoming",
                                "forthcoming",
                                "last",
                                "'s",
                                "july",
                                "week",
                                "month",
                                "year",
                                "coming",
                                "installation",
                                "opening",
                                "full",
                                "plenary",
                                "regular",
                                "ministerial"))) {
            at--;
        }
        return at;
    }

    /** "The Oslo Forum on Monday", "the ECOWAS summit in Lome", "next month's BRICS summit": by its name, and when or where it is. */
    private boolean isSituated() {
        int behind = behindBrackets();
        boolean there = scene.word(behind).equals("in")
                && scene.sentence().names().places().stream()
                        .anyMatch(place -> place.range().first() == behind + 1);
        boolean then = scene.setting().isDated(behind)
                || scene.isAt(behind, "on", "in") && scene.setting().isDated(behind + 1)
                || scene.setting().isDated(first() - 1)
                || scene.setting().isDated(first() - 2);
        boolean spokenOf = isOneOf(scene.word(behindDeterminers()), "of", "under", "within", "through", "by");
        return (gathering.proper() || !gathering.sides().isEmpty()) && !spokenOf && (there || then);
    }

    /** "the decisions taken by the summit in Sochi on May 19": only looked back on, but with its own day. */
    private boolean isDatedAside() {
        int from = Math.max(0, first() - 2);
        int to = Math.min(scene.size(), end() + 6);
        boolean counted = CountedSides.number(gathering.series().words()) > 0;
        return (gathering.proper() || !gathering.sides().isEmpty() || counted)
                && scene.sentence().times().stream()
                        .anyMatch(time -> time.span().begin() >= begin(from)
                                && time.span().begin() <= begin(to - 1));
    }

    private int begin(int token) {
        return scene.sentence().tokens().get(token).span().begin();
    }

    /** "agreed to set up a joint committee", "through mechanisms such as the dialogue". */
    private boolean isOnlyPrepared() {
        for (int at = Math.max(0, first() - 5); at < first(); at++) {
            if (is(at, GatheringWord.PREPARING) && !isCoveredByVerb(at) && !isFrame()) {
                return verbBefore() < at;
            }
        }
        return false;
    }

    private boolean isCoveredByVerb(int at) {
        return scene.gatherings().words().covers(at, GatheringWord.HOLD);
    }

    /** The verb before the name that holds or attends it; -1 if none does. */
    int verbBefore() {
        for (int at = first() - 1; at >= Math.max(0, first() - REACH); at--) {
            if (STOPS.contains(scene.word(at))) {
                return -1;
            }
            if (is(at, GatheringWord.HOLD) && !isNoun(at)) {
                return at;
            }
        }
        return -1;
    }

    /** The verb behind the name that tells that it took place; -1 if none does. */
    int verbBehind() {
        int from = behindRelative(behindBrackets());
        for (int at = from; at < Math.min(scene.size(), from + REACH); at++) {
            if (STOPS.contains(scene.word(at))) {
                return -1;
            }
            if (is(at, GatheringWord.HOLD) && !isNoun(at)) {
                return at;
            }
        }
        return -1;
    }

    /** Behind ", of which A is the host," that is put in between the name and its verb. */
    private int behindRelative(int from) {
        for (int at = from; at < Math.min(scene.size(), from + 5); at++) {
            boolean opens = scene.word(at).equals(",")
                    && (RELATIVES.contains(scene.word(at + 1)) || RELATIVES.contains(scene.word(at + 2)));
            for (int close = at + 2; opens && close < Math.min(scene.size(), at + 18); close++) {
                if (is(close, GatheringWord.HOLD)
                        && !isNoun(close)
                        && !scene.word(close).equals("be")) {
                    return from;
                }
                if (scene.word(close).equals(",")) {
                    return close;
                }
            }
        }
        return from;
    }

    /** "the forum, which takes place in Oslo today": the day stands in its relative clause. */
    Optional<TimeExpression> timeInRelative() {
        int from = behindBrackets();
        for (int at = from; at < Math.min(scene.size(), from + 5); at++) {
            if (scene.isAt(at, "which", "that") && isHeldSoon(at)) {
                int begin = begin(at);
                int end = clauseEnd(at);
                return scene.sentence().times().stream()
                        .filter(time ->
                                time.span().begin() > begin && time.span().begin() <= end)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** "Ahead of Thursday's summit", "before the NATO summit on May 3": the day that stands with the name. */
    Optional<TimeExpression> ownTime() {
        int from = Math.max(0, first() - 2);
        int to = Math.min(scene.size(), behindBrackets() + OWN_REACH);
        return scene.setting().timeWithin(from, to);
    }

    /** "Ahead of the summit in Lima". */
    Optional<Mention.PlaceMention> ownPlace() {
        int behind = behindBrackets();
        return scene.sentence().names().places().stream()
                .filter(place -> place.range().first() == behind + 1
                        && scene.isAt(behind, "in", "at")
                        && scene.sentence().names().stateAt(behind + 1).isEmpty())
                .findFirst();
    }

    private boolean isHeldSoon(int relative) {
        for (int at = relative + 1; at < Math.min(scene.size(), relative + 6); at++) {
            if (scene.isAt(at, HELD_THERE)) {
                return true;
            }
        }
        return false;
    }

    private int clauseEnd(int relative) {
        for (int at = relative; at < scene.size(); at++) {
            if (isOneOf(scene.word(at), ":", ";", "where", "who")) {
                return begin(at);
            }
        }
        return Integer.MAX_VALUE;
    }

    int behindBrackets() {
        if (!scene.word(end()).equals("(")) {
            return end();
        }
        int at = end();
        while (at < Math.min(scene.size(), end() + 12) && !scene.word(at).equals(")")) {
            at++;
        }
        return at + 1;
    }

    boolean isNoun(int at) {
        boolean heads = scene.word(at).equals("heads") && scene.word(at + 1).equals("of");
        return heads
                || isOneOf(scene.word(at - 1), "the", "a", "an", "his", "her", "its", "their", "of")
                        && !scene.word(at).equals("venue")
                || scene.sentence().tokens().get(at).isCapitalised() && at > 0;
    }

    /** "before the summit", "ahead of the summit": the sentence tells of another time. */
    boolean isYetToCome() {
        int at = behindDeterminers();
        boolean listening = false;
        for (int back = at - 1; back >= Math.max(0, at - 4); back--) {
            listening |= isOneOf(
                    scene.word(back), "speak", "spoke", "speaking", "speaks", "appear", "appeared", "said", "address");
        }
        return scene.word(at).equals("before") && !listening
                || scene.word(at).equals("of") && scene.word(at - 1).equals("ahead");
    }

    /** "since the sixth dialogue", "the previous round". */
    boolean isGone() {
        for (int at = Math.max(0, first() - 4); at < first() + 2 && at < gathering.head(); at++) {
            boolean on = scene.word(at + 1).equals("on")
                    || scene.word(at).equals("last") && isOneOf(scene.word(at + 1), "week", "month", "night")
                    || scene.word(at).equals("past");
            if (is(at, GatheringWord.GONE) && !on) {
                return true;
            }
        }
        return isNotSince() || isOnlyPrepared() && gathering.ordinal().isEmpty();
    }

    /** "had not been convened since June": the last round is a thing of the past. */
    private boolean isNotSince() {
        boolean not = false;
        for (int at = end(); at < Math.min(scene.size(), end() + 9); at++) {
            not |= scene.word(at).equals("not");
            if (not && scene.word(at).equals("since")) {
                return true;
            }
        }
        return false;
    }
}
