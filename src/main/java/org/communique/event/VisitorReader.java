package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/**
 * Reads who travels: the subject of a verb of travelling or the owner of a visit, and the head of the delegation that is
 * either.
 */
final class VisitorReader {
    private static final Set<String> GROUPS = WordSet.words("""
            delegation delegations team mission group party officials delegates entourage fleet squadron
            flotilla warships warship ships ship frigate contingent lawmakers parliamentarians legislators
            senators mps""");
    /** "Members of the Chadian parliament", "a team from the ministry". */
    private static final Set<String> MEMBERS =
            WordSet.of("members", "officials", "officers", "delegation", "team", "group");

    private static final Set<String> LEADING = WordSet.words("""
            led leads leading headed heads heading head leader leadership command chairmanship lead helm""");
    private static final Set<String> POSSESSIVES = WordSet.of("his", "her");
    private static final Set<String> OCCASION = WordSet.words("""
            during on in at after following before concluding ending within with upon since until by""");
    private static final Set<String> PROGRAMMES = WordSet.words("""
            programme program agenda schedule itinerary calendar plans diary part""");

    /** "Leading a delegation of ten, Chad's minister A": how far off the name may stand. */
    private static final int OPENING_REACH = 14;

    private static final Set<String> STOPS = WordSet.of(";", "said", "who", "whose", "met", "and", "where");
    private static final Set<String> NEW_CLAUSE = WordSet.of(";", "said", "while", "where", "when");

    private final Scene scene;
    private final Clause clause;

    VisitorReader(Scene scene) {
        this.scene = scene;
        this.clause = scene.clause();
    }

    /** Who does what the verb tells; the agent if it is passive. */
    Visitors ofVerb(TokenRange verb) {
        int agent = clause.agentAt(verb.end());
        boolean past = scene.word(verb.first()).endsWith("ed");
        boolean awaited = isOneOf(scene.word(verb.first()), "expected", "awaited", "welcomed", "greeted", "hosted");
        if (agent >= 0 && past && !awaited && clause.isPassive(verb.first())) {
            return visitors(clause.governed(agent, Set.of("by")), verb);
        }
        List<Actor> subject = clause.subject(verb.first());
        boolean having = scene.word(verb.first() - 1).equals("having");
        boolean participle = having || scene.word(verb.first()).endsWith("ing");
        int opening = having ? verb.first() - 1 : verb.first();
        if (subject.isEmpty() && participle && scene.isOpening(opening)) {
            subject = clause.subjectBehind(verb.end() + 1);
        }
        return visitors(subject, verb);
    }

    /** Whose visit it is by the words around the noun: owner, "by", "of", "whose", "on the programme of". */
    Visitors ofNoun(TokenRange noun, int behindDestination) {
        List<Actor> owner = clause.owner(noun.first());
        if (!owner.isEmpty()) {
            return visitors(owner, noun);
        }
        if (isOwned(noun.first(), POSSESSIVES)) {
            return visitors(antecedent(noun), noun);
        }
        int whose = before(noun.first(), Set.of("whose"));
        if (whose >= 0) {
            return visitors(clause.lastBefore(whose), noun);
        }
        for (int at : List.of(noun.end(), behindDestination)) {
            if (isOneOf(scene.word(at), "by", "of", "from") && !isDate(at + 1)) {
                Visitors named = visitors(clause.governed(at, Set.of("by", "of", "from")), noun);
                if (!named.isUntold()) {
                    return named;
                }
            }
            if (isOneOf(scene.word(at), "that", "which")) {
                Visitors named = visitors(startingAt(at + 1), noun);
                if (!named.isUntold()) {
                    return named;
                }
            }
        }
        for (int at = behindDestination; at < Math.min(scene.size(), behindDestination + 8); at++) {
            if (PROGRAMMES.contains(scene.word(at))) {
                return visitors(clause.governed(at, Set.of("of", "for")), noun);
            }
        }
        return Visitors.UNTOLD;
    }

    /** "A visit to Chad from May 6 to 8 at the invitation of A": "from" tells when, and not whose visit it is. */
    private boolean isDate(int at) {
        boolean number = MonthNames.contains(scene.word(at)) || scene.word(at).matches("\\d{1,2}");
        return at < scene.size() && number
                || at < scene.size()
                        && scene.sentence().times().stream()
                                .anyMatch(time -> time.span()
                                        .overlaps(scene.sentence()
                                                .tokens()
                                                .get(at)
                                                .span()));
    }

    /** Who makes the visit that the noun names: the subject of its clause, or of the clause that it opens. */
    Visitors ofClause(TokenRange noun, int verb) {
        for (int at = noun.first() - 1; at >= Math.max(0, noun.first() - 6); at--) {
            if (OCCASION.contains(scene.word(at)) && (at == 0 || scene.isOpening(at))) {
                List<Actor> described = clause.describedAt(at);
                return visitors(described.isEmpty() ? clause.subjectBehind(noun.end()) : described, noun);
            }
        }
        int opening = scene.word(verb - 1).equals("having") ? verb - 1 : verb;
        boolean opens = verb < noun.first() && scene.word(opening).endsWith("ing") && scene.isOpening(opening);
        List<Actor> subject = opens ? clause.subjectBehind(noun.end()) : clause.subject(verb);
        if (subject.isEmpty()) {
            subject = clause.subject(noun.first());
        }
        if (subject.isEmpty()) {
            subject = clause.object(awaiting(noun.first()));
        }
        return visitors(subject, noun);
    }

    /** The index behind "awaits" before a noun: "a busy week awaits A: a visit to Chad". */
    private int awaiting(int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 14); at--) {
            if (isOneOf(scene.word(at), "await", "awaits", "awaited")) {
                return at + 1;
            }
        }
        return scene.size();
    }

    /** Whether the subject right before the verb is only called a guest: "the visiting head of state". */
    boolean isGuest(int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - 6); at--) {
            if (isOneOf(scene.word(at), "visiting", "guest", "visitor")) {
                return true;
            }
            if (isOneOf(scene.word(at), ",", "and", "that", "who")) {
                return false;
            }
        }
        return false;
    }

    /** The delegation or the officials whom the text speaks of with "the" and nothing more: "the group". */
    boolean isKnownGroup(int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - 4); at--) {
            if (GROUPS.contains(scene.word(at))) {
                return scene.word(at - 1).equals("the");
            }
        }
        return isOneOf(scene.word(verb - 1), "they");
    }

    /** The actors whom the words name, without states that only stand for somebody; led delegations by their heads. */
    Visitors visitors(List<Actor> actors, TokenRange trigger) {
        List<Actor> leaders = new ArrayList<>();
        for (Actor actor : scene.actors()) {
            boolean near = actor instanceof Actor.Named && actor.range().end() <= trigger.first() + 25;
            if (near
                    && (actors.isEmpty()
                            || actors.contains(actor)
                            || actors.stream().anyMatch(this::isGroup))
                    && isLeader(actor)
                    && isFirstClause(actor, trigger)) {
                leaders.add(actor);
            }
        }
        boolean each = actors.size() > 1
                && actors.containsAll(leaders)
                && actors.stream().allMatch(Actor.Named.class::isInstance)
                && scene.speaksOf("each", "all", "both", "respectively");
        if (!leaders.isEmpty()) {
            return new Visitors(each ? actors : leaders, true);
        }
        List<Actor> travelling = actors.stream().filter(this::travels).toList();
        return new Visitors(travelling, false);
    }

    private boolean isFirstClause(Actor actor, TokenRange trigger) {
        int from = Math.min(actor.range().end(), trigger.end());
        int to = Math.max(actor.range().first(), trigger.first());
        for (int at = from; at < to; at++) {
            if (NEW_CLAUSE.contains(scene.word(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean travels(Actor actor) {
        return switch (actor) {
            case Actor.Named unused -> true;
            case Actor.Unnamed unused -> true;
            case Actor.Side side -> side.body() && isGroup(side);
            case Actor.All unused -> false;
        };
    }

    private boolean isGroup(Actor actor) {
        for (int at = actor.range().first(); at < actor.range().end(); at++) {
            if (GROUPS.contains(scene.word(at))) {
                return true;
            }
        }
        int of = actor.range().first() - (scene.word(actor.range().first() - 1).equals("the") ? 2 : 1);
        return scene.isAt(of, "of", "from") && scene.isAt(of - 1, MEMBERS);
    }

    /** "A delegation led by A", "a team with A at its head", "A, at the head of a delegation", "A led the delegation". */
    private boolean isLeader(Actor actor) {
        int first = actor.range().first();
        for (int at = Math.max(0, first - 6); at < first; at++) {
            boolean leading = LEADING.contains(scene.word(at));
            if (leading && isOneOf(scene.word(at + 1), "by", "of") && at + 2 >= first - 3) {
                return hasGroup(Math.max(0, at - 14), at);
            }
        }
        boolean opens = scene.isAt(0, "leading", "heading") && first <= OPENING_REACH;
        if (opens && hasGroup(1, first) && clause.subjectBehind(1).contains(actor)) {
            return true;
        }
        for (int at = actor.range().end();
                at < Math.min(scene.size(), actor.range().end() + 8);
                at++) {
            if (LEADING.contains(scene.word(at)) && !scene.word(at + 1).equals("by")) {
                return hasGroup(at, Math.min(scene.size(), at + 9));
            }
            if (isOneOf(scene.word(at), "met", "said", "and", "held")) {
                break;
            }
        }
        return isAtTheHead(actor.range().end());
    }

    /** "A arrived in Chad today at the head of a delegation", "A arrived in Chad, leading a delegation". */
    private boolean isAtTheHead(int end) {
        for (int at = end; at < scene.size() && !STOPS.contains(scene.word(at)); at++) {
            boolean leading = scene.word(at - 1).equals(",") && scene.isAt(at, "leading", "heading");
            if (leading || scene.follows(at, "at", "the", "head", "of")) {
                return hasGroup(at, Math.min(scene.size(), at + 9));
            }
        }
        return false;
    }

    private boolean hasGroup(int from, int to) {
        for (int at = from; at < to; at++) {
            if (GROUPS.contains(scene.word(at))) {
                return true;
            }
        }
        return false;
    }

    private List<Actor> antecedent(TokenRange noun) {
        List<Actor> before = scene.actors().stream()
                .filter(Actor.Named.class::isInstance)
                .filter(actor -> actor.range().end() <= noun.first())
                .toList();
        if (!before.isEmpty()) {
            int his = before(noun.first(), POSSESSIVES);
            boolean thanked = scene.word(his - 1).equals("for");
            return List.of(thanked || accompanies(before.getFirst(), his) ? before.getLast() : before.getFirst());
        }
        List<Actor> behind =
                scene.isOpening(before(noun.first(), OCCASION)) ? clause.subjectBehind(noun.end()) : List.<Actor>of();
        return behind.isEmpty() ? scene.focusActor(noun) : behind;
    }

    /** "A accompanies B on his visit". */
    private boolean accompanies(Actor first, int his) {
        for (int at = first.range().end(); at < his; at++) {
            if (scene.isAt(at, "accompanies", "accompanying", "accompany", "joins", "joined", "join", "joining")) {
                return true;
            }
            if (scene.isAt(at, "accompanied") && !scene.word(at + 1).equals("by")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwned(int noun, Set<String> words) {
        return before(noun, words) >= 0;
    }

    private int before(int noun, Set<String> words) {
        for (int at = noun - 1; at >= Math.max(0, noun - 5); at--) {
            if (words.contains(scene.word(at))) {
                return at;
            }
            if (isOneOf(scene.word(at), ",", ";", "to", "the", "a", "an")) {
                return -1;
            }
        }
        return -1;
    }

    private List<Actor> startingAt(int token) {
        return scene.actors().stream()
                .filter(actor -> actor.range().first() >= token && actor.range().first() <= token + 2)
                .limit(1)
                .toList();
    }
}
