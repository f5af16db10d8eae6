package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.text.WordSet;

/**
 * Meetings that a verb tells: {@code "A met B"}, {@code "A received B"}, {@code "A was received by B"}, {@code "A called on
 * B"}, {@code "A and B sat down together"}, {@code "B, whom A met"}. Each side met has a meeting of its own.
 */
final class MeetingRule implements EventRule {
    private static final String RULE = MeetingRule.class.getSimpleName();
    private static final Set<TriggerClass> TELLING = EnumSet.of(
            TriggerClass.RECEIVE,
            TriggerClass.CALL_ON,
            TriggerClass.DIAL,
            TriggerClass.VISIT,
            TriggerClass.PAY,
            TriggerClass.MEET);
    private static final Set<String> NOUN_BEFORE = WordSet.words("""
            a an the this that his her their our its of annual 's first bilateral""");
    private static final Set<String> MUTUAL =
            WordSet.of("two", "both", "pair", "they", "sides", "three", "leaders", "ministers");

    private static final Set<String> BE = WordSet.of("was", "were", "is", "are", "been", "be", "sat", "stood");
    private static final Set<String> MODALS = WordSet.of("will", "due", "expected", "scheduled", "slated", "set");

    private static final Set<String> LETTERS =
            WordSet.of("message", "letter", "messages", "letters", "note", "credentials");

    /** What may stand behind who was seen, other than what he did. */
    private static final Set<String> BEHIND_SEEN = WordSet.of(
            ",", ".", ";", "", "in", "at", "on", "and", "for", "here", "today", "yesterday", "this", "during", "after");

    private static final Set<String> RECEPTIONS =
            WordSet.of("reception", "luncheon", "lunch", "dinner", "banquet", "audience", "tea");
    private static final int CEREMONY_REACH = 6;
    private static final int RECEPTION_REACH = 5;

    @Override
    public List<Draft> read(Scene scene) {
        if (!scene.tellsOf(TELLING)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (TriggerMention trigger : scene.triggers()) {
            int at = trigger.range().first();
            boolean noun = scene.word(at).equals("meeting")
                    && (scene.isAt(at - 1, "previous", "last", "next", "earlier", "recent", "latest", "upcoming")
                            || Ordinals.of(scene.word(at - 1)).isPresent());
            if (NOUN_BEFORE.contains(scene.word(at - 1)) && !trigger.is(TriggerClass.CALL_ON) || noun) {
                continue;
            }
            if (trigger.is(TriggerClass.RECEIVE)) {
                drafts.addAll(received(scene, trigger.range()));
            } else if (trigger.is(TriggerClass.CALL_ON) || trigger.is(TriggerClass.DIAL) && onWhom(scene, at) > 0) {
                drafts.addAll(called(scene, trigger.range()));
            } else if (trigger.is(TriggerClass.VISIT) && scene.isAt(at, "visited")) {
                drafts.addAll(visited(scene, trigger.range()));
            } else if (trigger.is(TriggerClass.PAY)) {
                drafts.addAll(paid(scene, trigger.range()));
            } else if (trigger.is(TriggerClass.MEET)) {
                drafts.addAll(met(scene, trigger.range()));
            }
        }
        return drafts;
    }

    private static List<Draft> received(Scene scene, TokenRange verb) {
        if (Airfield.isToldIn(scene)) {
            return List.of();
        }
        // "consultations, to be hosted by A": what is hosted is the gathering.
        boolean gathering =
                scene.follows(verb.first() - 3, ",", "to", "be") || isHostedGathering(scene, hosted(scene, verb));
        if (gathering) {
            return List.of();
        }
        Clause clause = scene.clause();
        Encounter encounter = new Encounter(scene, verb.first(), RULE);
        int agent = clause.agentAt(verb.end());
        if (LETTERS.contains(scene.word(verb.first() - 2)) && scene.isAt(verb.first() - 1, BE)) {
            // "The letter was received by A"
            return List.of();
        }
        boolean passive = clause.isPassive(verb.first()) || BE.contains(scene.word(verb.first()));
        if (agent >= 0 && (passive || agent == verb.end())) {
            List<Actor> guests = scene.expanded(
                    isAttended(scene, verb) ? clause.subject(verb.first()) : subjectOrFocus(scene, verb.first()));
            List<Actor> likewise = clause.likewise(agent);
            List<Actor> receivers = clause.governed(agent, Set.of("by"));
            if (!likewise.isEmpty()) {
                // "B was received by A, and so was C"
                guests = new ArrayList<>(guests);
                guests.addAll(likewise);
            }
            boolean each = !likewise.isEmpty() || scene.isOneByOne();
            return guests.size() > 1 && each
                    ? encounter.apart(EventType.MEETING, receivers, Role.HOST, guests, Role.GUEST)
                    : encounter.apart(EventType.MEETING, guests, Role.GUEST, receivers, Role.HOST);
        }
        List<Actor> hosts = clause.subject(verb.first());
        boolean country = !hosts.isEmpty() && hosts.stream().allMatch(MeetingRule::isCountry);
        if (country || isAttended(scene, verb)) {
            return List.of();
        }
        List<Actor> guests = whomOr(scene, verb);
        if (MultilateralRule.isHostOfMany(scene, verb.first(), guests)) {
            return List.of();
        }
        int reception = reception(scene, verb);
        if (guests.isEmpty() && reception >= 0) {
            guests = clause.governed(reception + 1, Set.of("for", "from", "to", "by", "of"));
        }
        if (hosts.isEmpty() && verb.first() == 0 && scene.word(0).endsWith("ing") && !guests.isEmpty()) {
            // "Receiving B at the palace, A called for"
            hosts = clause.subjectBehind(guests.getLast().range().end());
        }
        if (guests.isEmpty() && isInHonour(scene, verb.end())) {
            guests = scene.focusApartFrom(hosts, verb);
        }
        if (guests.isEmpty() && isGiven(scene, verb)) {
            guests = clause.governed(verb.end(), Set.of("to", "for"));
        }
        if (guests.isEmpty() && isDelegation(scene, verb.end())) {
            guests = clause.governed(verb.end(), Set.of("by", "of"));
        }
        if (guests.isEmpty() && isDelegation(scene, verb.end())) {
            guests = scene.opposite(hosts, verb);
        }
        if (hosts.size() > 1 && scene.isAt(verb.first() - 1, "each", "separately", "both")) {
            return encounter.apart(EventType.MEETING, guests, Role.GUEST, hosts, Role.HOST);
        }
        boolean leaving = scene.word(verb.first()).startsWith("b")
                && hosts.stream().allMatch(host -> CredentialsRule.isEnvoy(scene, host));
        if (leaving) {
            // "The ambassador bade farewell to A": who leaves is the guest.
            return encounter.between(EventType.MEETING, guests, Role.HOST, hosts, Role.GUEST);
        }
        List<Draft> drafts =
                new ArrayList<>(encounter.between(EventType.MEETING, hosts, Role.HOST, guests, Role.GUEST));
        List<Actor> likewise = clause.likewise(verb.end());
        if (!likewise.isEmpty()) {
            drafts.addAll(encounter.between(EventType.MEETING, likewise, Role.HOST, guests, Role.GUEST));
        }
        return drafts;
    }

    /** Where "hosted" stands in "is to be hosted". */
    private static int hosted(Scene scene, TokenRange verb) {
        int at = verb.first();
        while (at < verb.end() - 1 && !scene.word(at).equals("hosted")) {
            at++;
        }
        return scene.word(at).equals("hosted") ? at : verb.first();
    }

    /** "The summit is hosted by A", "the sixth summit, hosted by A". */
    private static boolean isHostedGathering(Scene scene, int verb) {
        if (scene.follows(verb, "hosted", "by") && isCeremonyBefore(scene, verb) || isBeforeGathering(scene, verb)) {
            return true;
        }
        int at = verb - 1;
        while (at > 0 && (scene.isAt(at, BE) || scene.isAt(at, "being", "will", "to", "has", "which", "that", ","))) {
            at--;
        }
        int name = at;
        boolean named = scene.follows(verb, "hosted", "by")
                && scene.gatherings().named().stream()
                        .anyMatch(gathering -> gathering.range().contains(name)
                                || scene.word(name).equals(")")
                                        && gathering.range().contains(name - 3));
        return named
                || at < verb - 1
                        && (scene.gatherings().is(at, GatheringWord.SITTING)
                                || scene.gatherings().is(at, GatheringWord.CONFERENCE)
                                || scene.gatherings().is(at, GatheringWord.TALK));
    }

    /** "Attended the ceremony at the camp hosted by A". */
    private static boolean isCeremonyBefore(Scene scene, int verb) {
        for (int noun = verb - 1; noun >= Math.max(0, verb - CEREMONY_REACH); noun--) {
            if (scene.isAt(noun, "ceremony", "commemoration", "event", "exhibition", "celebrations")) {
                return true;
            }
        }
        return false;
    }

    /** "A hosted the sixth OAS summit". */
    private static boolean isBeforeGathering(Scene scene, int verb) {
        return scene.isAt(verb, "hosted", "hosts", "hosting")
                && scene.gatherings().named().stream()
                        .map(gathering -> gathering.range().first())
                        .anyMatch(first ->
                                first == verb + 1 || first == verb + 2 && scene.isAt(verb + 1, "the", "a", "an"));
    }

    /** Where the noun is of "hosted a reception for A", "received a courtesy call from A", "granted an audience to A"; -1 if none. */
    private static int reception(Scene scene, TokenRange verb) {
        for (int at = verb.first() + 1; at < verb.end() + RECEPTION_REACH; at++) {
            boolean paid = isOneOf(scene.word(at), "call", "visit", "meeting")
                    && isOneOf(scene.word(at - 1), "courtesy", "farewell", "introductory", "protocol", "the", "a")
                    && isOneOf(scene.word(at + 1), "of", "from", "by");
            if (paid || RECEPTIONS.contains(scene.word(at))) {
                return at;
            }
        }
        return -1;
    }

    /** "Gave a dinner in her honour". */
    private static boolean isInHonour(Scene scene, int from) {
        for (int at = from; at < from + RECEPTION_REACH; at++) {
            if (scene.isAt(at, "honour", "honor")) {
                return scene.isAt(at - 1, "his", "her", "their")
                        && scene.word(at - 2).equals("in");
            }
        }
        return false;
    }

    /** "Granted an audience at the palace to B", "gave a reception for B". */
    private static boolean isGiven(Scene scene, TokenRange verb) {
        return isOneOf(
                scene.word(verb.end() - 1), "audience", "reception", "banquet", "dinner", "luncheon", "lunch", "for");
    }

    /** "Was attended by": said of guests, and more often of ceremonies, whose guests are no subject that meets. */
    private static boolean isAttended(Scene scene, TokenRange verb) {
        return scene.word(verb.end() - 1).startsWith("attend");
    }

    private static boolean isDelegation(Scene scene, int from) {
        for (int at = from; at < from + 7; at++) {
            if (isOneOf(scene.word(at), "delegation", "delegations", "guest", "guests", "visitor", "visitors")) {
                return true;
            }
        }
        return false;
    }

    private static List<Draft> called(Scene scene, TokenRange verb) {
        Clause clause = scene.clause();
        List<Actor> hosts = clause.object(verb.end());
        List<Actor> next = nextInLine(scene, verb, hosts);
        if (!next.isEmpty()) {
            return new Encounter(scene, verb.first(), RULE)
                    .apart(EventType.MEETING, next, Role.GUEST, hosts, Role.HOST);
        }
        int whom = onWhom(scene, verb.first());
        if (hosts.isEmpty() && whom > 0) {
            hosts = clause.lastBefore(whom);
        }
        if (hosts.stream().allMatch(MeetingRule::isCountry)) {
            return List.of();
        }
        List<Actor> callers = scene.expanded(subjectOrFocus(scene, verb.first()));
        boolean each = scene.isOneByOne() || scene.word(verb.end() - 2).equals("calls");
        return callers.size() > 1 && each
                ? new Encounter(scene, verb.first(), RULE)
                        .apart(EventType.MEETING, hosts, Role.HOST, callers, Role.GUEST)
                : new Encounter(scene, verb.first(), RULE)
                        .apart(EventType.MEETING, callers, Role.GUEST, hosts, Role.HOST);
    }

    /** "The fourth to call on A was B", "the last to meet A was B": B. */
    private static List<Actor> nextInLine(Scene scene, TokenRange verb, List<Actor> object) {
        boolean infinitive = scene.word(verb.first() - 1).equals("to") && Ordinal.isAt(scene, verb.first() - 2);
        return infinitive && !object.isEmpty()
                ? scene.clause().governed(object.getLast().range().end(), Set.of("was", "were", "is", "are"))
                : List.of();
    }

    /** Who pays a country a visit calls on nobody. */
    private static boolean isCountry(Actor actor) {
        return actor instanceof Actor.Side side && !side.body();
    }

    /** The index of the "on whom" before a verb, or -1. */
    static int onWhom(Scene scene, int verb) {
        for (int at = verb - 1; at > Math.max(1, verb - 9); at--) {
            if (scene.word(at).equals("whom") && isOneOf(scene.word(at - 1), "on", "upon", "to")) {
                return at - 1;
            }
        }
        return -1;
    }

    /** "A was visited in his office by B": somebody who is visited receives. */
    private static List<Draft> visited(Scene scene, TokenRange verb) {
        Clause clause = scene.clause();
        int agent = clause.isPassive(verb.first()) ? clause.agentAt(verb.end()) : -1;
        List<Actor> hosts = agent < 0 ? List.of() : clause.subject(verb.first());
        boolean person = !hosts.isEmpty() && hosts.stream().allMatch(Actor.Named.class::isInstance);
        return person
                ? new Encounter(scene, verb.first(), RULE)
                        .apart(EventType.MEETING, clause.governed(agent, Set.of("by")), Role.GUEST, hosts, Role.HOST)
                : List.of();
    }

    /** "A paid B a courtesy call", "a courtesy visit was paid to B by A". */
    private static List<Draft> paid(Scene scene, TokenRange verb) {
        Clause clause = scene.clause();
        if (clause.isPassive(verb.first()) && clause.agentAt(verb.end()) >= 0) {
            List<Actor> called = clause.governed(verb.end(), Set.of("to", "on", "upon"));
            return called.stream().allMatch(MeetingRule::isCountry)
                    ? List.of()
                    : new Encounter(scene, verb.first(), RULE)
                            .apart(EventType.MEETING, clause.agents(verb.end()), Role.GUEST, called, Role.HOST);
        }
        List<Actor> hosts = scene.clause().object(verb.end());
        if (hosts.stream().allMatch(MeetingRule::isCountry)) {
            return List.of();
        }
        int behind = hosts.getLast().range().end();
        for (int at = behind; at < behind + 5; at++) {
            if (isOneOf(scene.word(at), "call", "visit")) {
                return new Encounter(scene, verb.first(), RULE)
                        .apart(EventType.MEETING, subjectOrFocus(scene, verb.first()), Role.GUEST, hosts, Role.HOST);
            }
        }
        return List.of();
    }

    private static List<Draft> met(Scene scene, TokenRange verb) {
        Clause clause = scene.clause();
        if (scene.word(verb.first()).equals("saw") && !isSeenInPerson(scene, verb)) {
            return List.of();
        }
        boolean modal = BE.contains(scene.word(verb.first())) || MODALS.contains(scene.word(verb.first()));
        Encounter encounter = new Encounter(scene, modal ? verb.end() - 1 : verb.first(), RULE);
        List<Actor> subjects = scene.expanded(clause.subject(verb.first()));
        List<Actor> objects = whomOr(scene, verb);
        if (Airfield.isToldIn(scene) && clause.isPassive(verb.first()) && clause.agentAt(verb.end()) >= 0) {
            return List.of();
        }
        if (objects.isEmpty()) {
            // "met in Lima, the talks being attended by B": only a passive has an agent
            boolean passive =
                    clause.isPassive(verb.first()) || scene.isAt(verb.first(), BE) || scene.isAt(verb.end(), "by");
            objects = clause.governed(
                    verb.end(), passive ? Set.of("with", "by", "opposite") : Set.of("with", "opposite"));
        }
        if (objects.isEmpty()) {
            objects = scene.each(verb.end() - 1);
        }
        List<Actor> next = nextInLine(scene, verb, objects);
        if (next.isEmpty() && verb.first() == 0 && !objects.isEmpty()) {
            // "Seated opposite A was B"
            next = clause.governed(objects.getLast().range().end(), BE);
        }
        if (!next.isEmpty()) {
            subjects = next;
        }
        if (objects.isEmpty() && isWhom(scene, verb.first())) {
            objects = clause.governed(verb.end(), Set.of("were", "was", "are"));
        }
        if (!objects.isEmpty()) {
            List<Draft> drafts = new ArrayList<>(encounter.apart(
                    EventType.MEETING,
                    subjects.isEmpty() ? scene.focusApartFrom(objects, verb) : subjects,
                    Role.PARTICIPANT,
                    objects,
                    Role.PARTICIPANT));
            List<Actor> likewise = clause.likewise(verb.end());
            if (!likewise.isEmpty()) {
                drafts.addAll(
                        encounter.apart(EventType.MEETING, likewise, Role.PARTICIPANT, objects, Role.PARTICIPANT));
            }
            return drafts;
        }
        List<Draft> together = encounter.together(EventType.MEETING, subjects);
        if (together.isEmpty() && (MUTUAL.contains(scene.word(verb.first() - 1)) || isEachOther(scene, verb))) {
            together = encounter.together(EventType.MEETING, scene.pair(verb));
        }
        return new Occasions(scene, verb).apart(together);
    }

    /** "A saw B in Lima"; not "A saw B sign", "the day saw B arrive". */
    private static boolean isSeenInPerson(Scene scene, TokenRange verb) {
        List<Actor> subject = scene.clause().subject(verb.first());
        List<Actor> object = scene.clause().object(verb.end());
        boolean named = !subject.isEmpty()
                && !object.isEmpty()
                && subject.stream().allMatch(Actor.Named.class::isInstance)
                && object.stream().allMatch(Actor.Named.class::isInstance);
        return named
                && (scene.isAt(object.getLast().range().end(), BEHIND_SEEN)
                        || scene.setting().isDated(object.getLast().range().end()));
    }

    /** The object behind the verb, or the antecedent of "whom" before its subject. */
    private static List<Actor> whomOr(Scene scene, TokenRange verb) {
        for (int at = verb.first() - 1;
                at > Math.max(0, verb.first() - 14) && !scene.word(at).equals(",");
                at--) {
            if (scene.word(at).equals("whom")) {
                return scene.clause().lastBefore(at);
            }
        }
        return scene.clause().object(verb.end());
    }

    private static boolean isEachOther(Scene scene, TokenRange verb) {
        return scene.follows(verb.end() - 2, "each", "other") || scene.follows(verb.end(), "each", "other");
    }

    private static boolean isWhom(Scene scene, int verb) {
        for (int at = verb - 1; at > Math.max(0, verb - 8); at--) {
            if (scene.word(at).equals("whom") || scene.word(at).equals("who")) {
                return true;
            }
        }
        return false;
    }

    private static List<Actor> subjectOrFocus(Scene scene, int verb) {
        List<Actor> subjects = scene.clause().subject(verb);
        return subjects.isEmpty() ? scene.focusActor(new TokenRange(verb, verb + 1)) : subjects;
    }
}
