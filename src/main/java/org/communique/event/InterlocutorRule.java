package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.text.WordSet;

/**
 * Meetings that a sentence tells by what somebody was in them, or by their number in a row: {@code "her host was B"},
 * {@code "B was his first interlocutor"}, {@code "among his callers were B and C"}, {@code "The callers were B and C"}, {@code "another one was with B"},
 * {@code "B, C and D came one after the other"}.
 */
final class InterlocutorRule implements EventRule {
    private static final String RULE = InterlocutorRule.class.getSimpleName();
    private static final Set<String> OF_OR_ON = WordSet.of("of", "on");
    private static final Set<String> PRONOUNS = WordSet.of("his", "her", "their");
    private static final Set<String> COPULAS = WordSet.words("""
            was were is are be included include includes became been""");

    private static final int OPENING = 10;
    private static final Set<TriggerClass> MEETINGS = Set.of(
            TriggerClass.TALKS,
            TriggerClass.DISCUSS,
            TriggerClass.MEET,
            TriggerClass.RECEIVE,
            TriggerClass.CALL_ON,
            TriggerClass.GUEST,
            TriggerClass.HOST,
            TriggerClass.INTERLOCUTOR);

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (TriggerMention trigger : scene.triggers()) {
            if (trigger.is(TriggerClass.HOST)) {
                drafts.addAll(predicate(scene, trigger.range(), Role.GUEST, Role.HOST));
            } else if (trigger.is(TriggerClass.GUEST)) {
                drafts.addAll(predicate(scene, trigger.range(), Role.HOST, Role.GUEST));
            } else if (trigger.is(TriggerClass.INTERLOCUTOR)) {
                drafts.addAll(predicate(scene, trigger.range(), Role.PARTICIPANT, Role.PARTICIPANT));
            } else if (trigger.is(TriggerClass.FOLLOW)) {
                drafts.addAll(followed(scene, trigger.range()));
            }
        }
        drafts.addAll(counted(scene));
        return drafts;
    }

    /** "Her host in Oslo was B"; "B was her host"; "among his guests were B and C"; "B was a guest of A". */
    private static List<Draft> predicate(Scene scene, TokenRange noun, Role ownerRole, Role role) {
        Clause clause = scene.clause();
        int before = scene.isAt(noun.first() - 1, "the", "a") ? noun.first() - 2 : noun.first() - 1;
        boolean ofVisit =
                scene.word(before).equals("as") && scene.word(noun.end()).equals("of");
        if (ofVisit || Airfield.isToldIn(scene)) {
            return List.of();
        }
        int had = hadAs(scene, noun.first());
        if (had >= 0) {
            return new Encounter(scene, noun.first(), RULE)
                    .apart(EventType.MEETING, clause.subject(had), ownerRole, clause.object(had + 1), role);
        }
        List<Actor> who = behind(scene, noun);
        if (who.isEmpty()) {
            int copula = copulaBefore(scene, noun.first());
            who = copula < 0 ? List.of() : clause.subject(copula);
        }
        List<Actor> owner = owner(scene, noun, who);
        boolean nobody = ownerRole != Role.PARTICIPANT
                && who.stream().allMatch(actor -> actor instanceof Actor.Side side && !side.body());
        if (nobody || who.isEmpty() || owner.isEmpty()) {
            return List.of();
        }
        return new Encounter(scene, noun.first(), RULE).apart(EventType.MEETING, owner, ownerRole, who, role);
    }

    /** The "had" of "A had B as his guest", or -1. */
    private static int hadAs(Scene scene, int noun) {
        boolean as =
                PRONOUNS.contains(scene.word(noun - 1)) && scene.word(noun - 2).equals("as");
        for (int at = noun - 3; as && at >= Math.max(0, noun - 14); at--) {
            if (isOneOf(scene.word(at), "had", "has", "have", "having")) {
                return at;
            }
        }
        return -1;
    }

    /** Who stands behind the copula that follows the noun: "her hosts in Oslo were B and C". */
    private static List<Actor> behind(Scene scene, TokenRange noun) {
        for (int at = noun.end(); at < Math.min(scene.size(), noun.end() + 14); at++) {
            if (COPULAS.contains(scene.word(at)) && !COPULAS.contains(scene.word(at + 1))) {
                return scene.clause().governed(at, COPULAS);
            }
            if (isOneOf(scene.word(at), ";", "who", "that", "said", "and")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The copula before "his first guest", "among his callers", "one of her interlocutors"; -1 if there is none. */
    private static int copulaBefore(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 9); at--) {
            if (COPULAS.contains(scene.word(at))) {
                return at;
            }
            if (isOneOf(scene.word(at), ",", ";", "with", "by", "to", "for", "said")) {
                return -1;
            }
        }
        return -1;
    }

    private static List<Actor> owner(Scene scene, TokenRange noun, List<Actor> others) {
        List<Actor> named = scene.clause().owner(noun.first());
        if (!named.isEmpty()) {
            return named;
        }
        boolean callers = isOneOf(scene.word(noun.end() - 1), "callers", "visitors", "guests", "interlocutors")
                && scene.word(noun.first() - 1).equals("the")
                && noun.first() == 1
                && isTold(scene);
        if (callers) {
            List<Actor> focus = scene.focusActor(noun);
            return isAmong(focus, others) ? List.of() : focus;
        }
        for (int at = noun.first() - 1; at >= Math.max(0, noun.first() - 4); at--) {
            if (PRONOUNS.contains(scene.word(at))) {
                List<Actor> focus = scene.focusActor(noun);
                return isAmong(focus, others) ? List.of() : focus;
            }
        }
        int of = noun.end();
        while (of < noun.end() + 3 && scene.setting().isDated(of)) {
            of++;
        }
        return scene.isAt(of, OF_OR_ON)
                ? scene.clause().governed(of, OF_OR_ON).stream()
                        .filter(Actor.Named.class::isInstance)
                        .toList()
                : List.of();
    }

    private static boolean isAmong(List<Actor> focus, List<Actor> others) {
        return focus.isEmpty()
                || others.stream().map(InterlocutorRule::person).toList().contains(person(focus.getFirst()));
    }

    private static Optional<Integer> person(Actor actor) {
        return actor instanceof Actor.Named named ? Optional.of(named.person()) : Optional.empty();
    }

    /** "B, C and D came one after the other", where A is told to have had callers. */
    private static List<Draft> followed(Scene scene, TokenRange verb) {
        List<Actor> who = scene.clause().subject(verb.first());
        List<Actor> focus = scene.focusActor(verb);
        boolean transitive = scene.isAt(verb.end(), "on", "upon");
        if (transitive || !isTold(scene) || who.isEmpty() || isAmong(focus, who)) {
            return List.of();
        }
        return new Encounter(scene, verb.first(), RULE)
                .apart(EventType.MEETING, focus, Role.PARTICIPANT, who, Role.PARTICIPANT);
    }

    /** "Another one was with B"; "the fourth was B"; "the last of them brought her together with B"; "then it was the turn of B". */
    private static List<Draft> counted(Scene scene) {
        int opening = isOneOf(scene.word(0), "then", "finally", "also", "and") ? 1 : 0;
        opening = scene.word(opening).equals(",") ? opening + 1 : opening;
        boolean article = isOneOf(scene.word(opening), "the", "a", "an", "yet", "still");
        int ordinal = article ? opening + 1 : opening;
        boolean counts = Ordinal.isAt(scene, ordinal) && isElliptic(scene, ordinal);
        boolean turn = isTurn(scene, opening);
        boolean list =
                opening == 0 && isOneOf(scene.word(0), "they", "these", "those") && COPULAS.contains(scene.word(1));
        if (!counts && !turn && !list || !isTold(scene)) {
            return List.of();
        }
        List<Actor> who = List.of();
        int from = ordinal;
        for (int at = ordinal; at < Math.min(scene.size(), ordinal + 16) && who.isEmpty(); at++) {
            boolean copula =
                    (COPULAS.contains(scene.word(at)) || turn && scene.word(at).equals("came"))
                            && !scene.follows(at + 1, "with")
                            && !scene.follows(at + 1, "the", "turn");
            boolean with = scene.word(at).equals("with") || turn && scene.follows(at - 1, "turn", "of");
            if (copula || with || isOneOf(scene.word(at), "saw", "involved", "brought")) {
                who = scene.clause().governed(at, Set.of(scene.word(at)));
                from = at;
            }
        }
        TokenRange here = new TokenRange(Math.min(from, scene.size() - 1), Math.min(from, scene.size() - 1) + 1);
        List<Actor> focus = scene.focusActor(here);
        List<Actor> people = who.stream()
                .filter(actor -> !(actor instanceof Actor.Side) && !(actor instanceof Actor.All))
                .toList();
        if (people.isEmpty() || isAmong(focus, people)) {
            return List.of();
        }
        return new Encounter(scene, here.first(), RULE)
                .apart(EventType.MEETING, focus, Role.PARTICIPANT, people, Role.PARTICIPANT);
    }

    /** "Then it was the turn of", "then came", "next in line", "earlier in the day it had been the turn of". */
    private static boolean isTurn(Scene scene, int opening) {
        if (scene.follows(opening, "came", "the", "turn")
                || opening > 0 && scene.follows(opening, "came")
                || scene.follows(opening, "next", "in", "line")
                || scene.follows(opening, "next", "came")
                || scene.follows(opening, "next", "was")) {
            return true;
        }
        for (int turn = opening + 2; turn < Math.min(scene.size(), opening + OPENING); turn++) {
            if (scene.follows(turn, "the", "turn", "of")) {
                return scene.speaksOf("it");
            }
        }
        return false;
    }

    /** Whether the number has no other noun behind it than one for a meeting or one met: "the fourth was", "another of them". */
    private static boolean isElliptic(Scene scene, int ordinal) {
        String next = scene.word(ordinal + 1);
        return COPULAS.contains(next)
                || isOneOf(
                        next,
                        "one",
                        "of",
                        ",",
                        "took",
                        "came",
                        "brought",
                        "saw",
                        "involved",
                        "followed",
                        "with",
                        "meeting",
                        "talk",
                        "conversation",
                        "encounter",
                        "interlocutor",
                        "guest",
                        "caller",
                        "visitor",
                        "partner",
                        "had",
                        "will",
                        "to");
    }

    private static boolean isTold(Scene scene) {
        return scene.isToldOf(MEETINGS);
    }
}
