package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.text.WordSet;

/**
 * Visits that a noun tells: {@code "A's visit to Chad"}, {@code "a trip to Chad by A"}, {@code "A paid Chad a visit"},
 * {@code "A is on a tour of Chad, Niger and Mali"}, {@code "during his stay in Chad"}. "The visit" alone refers to one that
 * the text tells of elsewhere.
 */
final class VisitRule implements EventRule {
    private static final String RULE = VisitRule.class.getSimpleName();
    private static final Set<String> TO = WordSet.of("to", "in", "at", "of", "through", "across", "into", "for");
    private static final Set<String> HOLDING = WordSet.words("""
            make makes made making pay pays paid paying begin begins began beginning start starts started
            starting conclude concludes concluded concluding wrap wraps wrapped wrapping up end ends ended
            ending finish finished finishing complete completed completing undertake undertook undertaking off
            on embarked embarks cut for from took takes taking opened opens""");
    private static final Set<String> STOPS = WordSet.words("""
            ; said says where when while met during and after before since following ahead as but with""");
    private static final Set<String> LOCAL = WordSet.of("to", "at", "of");
    /** "A visit to the Kingdom": words of a country's own press for it. */
    private static final Set<String> COUNTRY = WordSet.words("""
            country region kingdom sultanate republic island islands emirate federation nation archipelago""");

    /** How many words may stand between the town and the noun: "began in N'Djamena a three-day official visit". */
    private static final int BEGUN_REACH = 6;

    private static final Set<String> STATELY = WordSet.words("""
            official state working friendship friendly goodwill day maiden introductory historic formal
            high-level landmark return reciprocal foreign overseas week-long weeklong brief""");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (TriggerMention trigger : scene.triggers()) {
            int noun = nounOf(scene, trigger);
            if (noun >= 0) {
                drafts.addAll(visit(scene, new TokenRange(noun, noun + 1)));
            }
        }
        return drafts;
    }

    /** The noun among the trigger's words, also in "paid a courtesy visit to"; -1 if it has none. */
    private static int nounOf(Scene scene, TriggerMention trigger) {
        TokenRange range = trigger.range();
        if (trigger.is(TriggerClass.TRIP)) {
            return range.end() - 1;
        }
        if (trigger.is(TriggerClass.VISIT)) {
            boolean noun = isOneOf(scene.word(range.first()), "visit", "visits", "tour", "tours")
                    && !JourneyRule.isVerb(scene, range.first());
            return noun ? range.first() : -1;
        }
        for (int at = range.first(); at < range.end() && trigger.is(TriggerClass.CALL_ON); at++) {
            if (isOneOf(scene.word(at), "visit", "visits")) {
                return at;
            }
        }
        return -1;
    }

    private static List<Draft> visit(Scene scene, TokenRange noun) {
        List<Destination> where = destinations(scene, noun);
        int behind = where.isEmpty()
                ? noun.end()
                : Math.max(noun.end(), where.getLast().range().end());
        VisitorReader reader = new VisitorReader(scene);
        Visitors owners = reader.ofNoun(noun, behind);
        boolean plural = scene.word(noun.first()).endsWith("s");
        boolean local = where.isEmpty() && (isLocal(scene, noun) || isMoment(scene, noun));
        VisitDrafts drafts = new VisitDrafts(scene, RULE);
        if (local || plural && where.isEmpty() || isInvited(scene, noun.first())) {
            return List.of();
        }
        boolean call = scene.follows(noun.first() - 3, "paid", "a", "courtesy")
                && scene.word(noun.end()).equals("by");
        if (call || where.isEmpty() && isTermOfOffice(scene, noun.first())) {
            // "was paid a courtesy visit by A": somebody was called on
            return List.of();
        }
        if (!owners.isUntold()) {
            return drafts.of(noun, owners, where);
        }
        if (isDefinite(scene, noun.first()) && !isHeld(scene, noun.first())) {
            return definite(drafts.of(noun, Visitors.UNTOLD, where));
        }
        Visitors visitors = reader.ofClause(noun, verbBefore(scene, noun.first()));
        boolean here = where.isEmpty() && isHere(scene, noun);
        boolean stately = !where.isEmpty() || here || isStately(scene, noun.first());
        if (!stately) {
            return List.of();
        }
        if (visitors.isUntold() && reader.isKnownGroup(verbBefore(scene, noun.first()))) {
            List<Draft> known = drafts.of(noun, Visitors.UNTOLD, where);
            known.forEach(draft -> draft.knownGroup = true);
            return known;
        }
        if (!visitors.isUntold()) {
            List<Draft> told = drafts.of(noun, visitors, where);
            told.forEach(draft -> draft.here = here);
            return told;
        }
        return where.isEmpty()
                ? definite(drafts.of(noun, visitors, where))
                : further(scene, drafts.of(noun, visitors, where));
    }

    /** "A visit to Chad follows in May": of those whose visit was told, else of whom the sentences before speak. */
    private static List<Draft> further(Scene scene, List<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.definite = true;
            draft.knownGroup = true;
            draft.traveller = scene.focusActor(new TokenRange(draft.trigger, draft.trigger + 1)).stream()
                    .filter(Actor.Named.class::isInstance)
                    .map(actor -> ((Actor.Named) actor).person())
                    .findFirst();
        }
        return drafts;
    }

    /** "The ambassador gave thanks for the support during her stay": years in office are no visit. */
    private static boolean isTermOfOffice(Scene scene, int noun) {
        List<Actor> subject = scene.clause().mainSubject();
        return isOneOf(scene.word(noun), "stay", "sojourn", "mission")
                && isOneOf(scene.word(noun - 1), "his", "her")
                && subject.size() == 1
                && CredentialsRule.isEnvoy(scene, subject.getFirst());
    }

    /** "His arrival", "her departure": without a destination they may be from or to home. */
    private static boolean isMoment(Scene scene, TokenRange noun) {
        return isOneOf(scene.word(noun.first()), "arrival", "departure", "landing");
    }

    private static int verbBefore(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 8); at--) {
            boolean particle = isOneOf(scene.word(at), "up", "off", "on", "for", "from");
            boolean be = isOneOf(scene.word(at), "is", "was", "are", "were", "been", "be");
            if (be || HOLDING.contains(scene.word(at)) && !particle) {
                return at;
            }
        }
        return noun;
    }

    private static List<Draft> definite(List<Draft> drafts) {
        drafts.forEach(draft -> draft.definite = true);
        return drafts;
    }

    private static List<Destination> destinations(Scene scene, TokenRange noun) {
        DestinationReader reader = new DestinationReader(scene);
        for (int at = verbBefore(scene, noun.first()) + 1; at < noun.first() - 1; at++) {
            List<Destination> begun = scene.word(at).equals("in") ? reader.from(at + 1) : List.of();
            if (begun.size() == 1
                    && begun.getFirst().range().end() + BEGUN_REACH > noun.first()
                    && scene.isAt(begun.getFirst().range().end(), "a", "an", "his", "her", "their", "the")) {
                return begun;
            }
        }
        for (int at = noun.end(); at < Math.min(scene.size(), noun.end() + 14); at++) {
            if (TO.contains(scene.word(at))
                    && (at == noun.end() || !scene.word(at).equals("for"))) {
                List<Destination> found = reader.from(at + 1);
                if (!found.isEmpty() && !isVisitorSide(scene, at)) {
                    return found;
                }
            }
            if (STOPS.contains(scene.word(at))) {
                break;
            }
        }
        for (int at = Math.max(0, noun.first() - 7); at < noun.first(); at++) {
            boolean paid = isOneOf(scene.word(at), "paid", "paying", "pays", "pay");
            if (paid && !reader.from(at + 1).isEmpty()) {
                return reader.from(at + 1);
            }
        }
        List<Destination> there = there(scene, noun);
        return there.isEmpty() ? compound(scene, noun.first()) : there;
    }

    /** "is back in N'Djamena for the visit that A begins there". */
    private static List<Destination> there(Scene scene, TokenRange noun) {
        for (int at = noun.end(); at < Math.min(scene.size(), noun.end() + 12); at++) {
            if (scene.word(at).equals("there")) {
                for (int back = noun.first() - 1; back >= 0; back--) {
                    List<Destination> found = new DestinationReader(scene).from(back);
                    if (!found.isEmpty()) {
                        return found.subList(0, 1);
                    }
                }
            }
            if (STOPS.contains(scene.word(at))) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "the visit of Chad's president": what "of" governs is whose visit it is, not where it goes. */
    private static boolean isVisitorSide(Scene scene, int preposition) {
        return scene.word(preposition).equals("of") && !isOneOf(scene.word(preposition - 1), "tour", "tours");
    }

    /** "his Chad visit", "the N'Djamena trip". */
    private static List<Destination> compound(Scene scene, int noun) {
        boolean state = scene.sentence()
                .names()
                .stateAt(noun - 1)
                .filter(found -> !found.adjective())
                .isPresent();
        boolean place = scene.sentence().names().places().stream()
                .anyMatch(found -> found.range().end() == noun);
        if (!state && !place) {
            return List.of();
        }
        return new DestinationReader(scene).compound(noun);
    }

    /** "invited B to pay a visit": it is the invitation that tells whether it will be. */
    private static boolean isInvited(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 6); at--) {
            boolean pay = isOneOf(scene.word(at), "pay", "make", "undertake");
            if (pay) {
                return scene.modality().isInvited(at);
            }
        }
        return false;
    }

    /** "a visit to the museum": it goes somewhere, and not to a country or town. */
    private static boolean isLocal(Scene scene, TokenRange noun) {
        boolean open = scene.word(noun.end()).equals("to")
                && scene.isAt(noun.end() + 1, "the", "this", "our", "that")
                && scene.isAt(noun.end() + 2, COUNTRY)
                && !scene.word(noun.end() + 3).equals("of");
        return LOCAL.contains(scene.word(noun.end()))
                && !open
                && new VisitorReader(scene)
                        .visitors(scene.clause().governed(noun.end(), Set.of("of")), noun)
                        .isUntold();
    }

    private static boolean isDefinite(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 6); at--) {
            if (isOneOf(scene.word(at), "the", "this", "that", "its", "their", "our")) {
                return true;
            }
            if (isOneOf(scene.word(at), "a", "an", "'s", "his", "her", ",", "on", "to")) {
                return false;
            }
        }
        return false;
    }

    /** "concluded the visit", "made the trip": what stands before is whoever made it. */
    private static boolean isHeld(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 6); at--) {
            if (isOneOf(scene.word(at), "the", "this", "that")) {
                return HOLDING.contains(scene.word(at - 1));
            }
        }
        return false;
    }

    /** "Began here today a visit", "is on a visit here". */
    private static boolean isHere(Scene scene, TokenRange noun) {
        int verb = verbBefore(scene, noun.first());
        for (int at = verb + 1; verb < noun.first() && at <= noun.end() + 1; at++) {
            if (scene.word(at).equals("here")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStately(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 5); at--) {
            if (STATELY.contains(scene.word(at))) {
                return true;
            }
        }
        return isOneOf(scene.word(noun), "visit", "trip", "tour")
                && scene.word(noun - 2).equals("on");
    }
}
