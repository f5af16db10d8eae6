package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Visits that a verb tells: {@code "A visited Chad"}, {@code "Chad was visited by A"}, {@code "A arrived in N'Djamena"},
 * {@code "A will be in Chad"}, {@code "a delegation led by A is now in Chad"}, {@code "A arrived here on Monday"}.
 */
final class JourneyRule implements EventRule {
    private static final String RULE = JourneyRule.class.getSimpleName();
    private static final Set<String> BEFORE_VERB = WordSet.words("""
            to will would shall may can could might should must not did does do soon also and or officially they
            who ministers presidents leaders""");
    private static final Set<String> BEHIND_NOUN = WordSet.of(
            "to", "by", "of", "in", "from", "and", ",", ".", "at", "are", "were", "will", "have", "between", "here",
            "on", "with", "");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (TriggerMention trigger : scene.triggers()) {
            boolean visits = trigger.is(TriggerClass.VISIT)
                    && isVerb(scene, trigger.range().first());
            boolean came = scene.word(trigger.range().first()).equals("come")
                    && isOneOf(scene.word(trigger.range().first() - 1), "had", "has", "have");
            // "He had come to discuss the treaty" gives the purpose of talks that are told anyway.
            boolean nowhere = came
                    && new DestinationReader(scene).from(trigger.range().end()).isEmpty();
            if (nowhere || came && isOwnPurpose(scene, trigger.range()) || isHomeward(scene, trigger.range())) {
                continue;
            }
            if (visits || trigger.is(TriggerClass.JOURNEY) || trigger.is(TriggerClass.SOJOURN)) {
                drafts.addAll(journey(scene, trigger, visits));
            } else if (trigger.is(TriggerClass.DEPART)) {
                drafts.addAll(departure(scene, trigger.range()));
            } else if (trigger.is(TriggerClass.SEND)) {
                drafts.addAll(sent(scene, trigger.range()));
            }
        }
        return drafts;
    }

    /** "He returns to Lima on Friday" ends what the sentences before tell, whoever of them is meant. */
    private static boolean isHomeward(Scene scene, TokenRange verb) {
        int adverb = scene.isAt(verb.first() - 1, "will", "then", "also") ? verb.first() - 2 : verb.first() - 1;
        return scene.word(verb.first()).startsWith("return") && scene.isAt(adverb, "he", "she", "they");
    }

    /** "Said A, who had come to Peru to show goodwill": why one speaks, said of talks that are told anyway. */
    private static boolean isOwnPurpose(Scene scene, TokenRange verb) {
        return scene.isAt(verb.first() - 2, "he", "she", "they", "who")
                && scene.speaksOf("said", "says", "saying", "adding", "added", "stressed", "noted");
    }

    /** "Visit" and "visits" are verbs and nouns; what stands before and behind tells which. */
    static boolean isVerb(Scene scene, int at) {
        return switch (scene.word(at)) {
            case "visit", "tour" -> BEFORE_VERB.contains(scene.word(at - 1));
            case "visits", "tours" ->
                !BEHIND_NOUN.contains(scene.word(at + 1))
                        && !isOneOf(scene.word(at - 1), "'s", "the", "of", "mutual", "exchange", "his", "her", "their");
            default -> true;
        };
    }

    private static List<Draft> journey(Scene scene, TriggerMention trigger, boolean visits) {
        TokenRange verb = trigger.range();
        boolean passive = visits
                && scene.clause().isPassive(verb.first())
                && scene.word(verb.first()).endsWith("ed");
        DestinationReader destinations = new DestinationReader(scene);
        if (trigger.is(TriggerClass.SOJOURN) && scene.follows(verb.end(), "the", "country")) {
            List<Draft> drafts = new VisitDrafts(scene, RULE).of(verb, Visitors.UNTOLD, List.of());
            drafts.forEach(draft -> draft.definite = true);
            return drafts;
        }
        List<Destination> where = passive ? subjectPlace(destinations, verb) : destinations.from(verb.end());
        VisitorReader reader = new VisitorReader(scene);
        Visitors told = reader.ofVerb(verb);
        if (where.isEmpty() && isHere(scene, verb) && !told.isUntold()) {
            List<Draft> drafts = new VisitDrafts(scene, RULE).of(verb, told, List.of());
            drafts.forEach(draft -> draft.here = true);
            return drafts;
        }
        if (where.isEmpty()) {
            return List.of();
        }
        boolean local = isOfOrigin(scene, told);
        if (local) {
            List<Draft> drafts = new VisitDrafts(scene, RULE).of(verb, Visitors.UNTOLD, where);
            drafts.forEach(draft -> draft.knownGroup = true);
            return drafts;
        }
        Visitors visitors = told;
        boolean atSeat = scene.isAt(verb.end() - 2, "welcomed")
                && where.stream().anyMatch(town -> town.seat().isPresent());
        if (atSeat || trigger.is(TriggerClass.SOJOURN) && isGathering(scene, where)) {
            return List.of();
        }
        if (!visitors.isUntold()) {
            List<Draft> drafts = new VisitDrafts(scene, RULE).of(verb, visitors, where);
            drafts.forEach(draft -> draft.shared = where.size() > 1 && draft.stretch.isEmpty());
            return drafts;
        }
        if (reader.isGuest(verb.first())) {
            List<Draft> drafts = new VisitDrafts(scene, RULE).of(verb, Visitors.UNTOLD, where);
            drafts.forEach(draft -> draft.definite = true);
            return drafts;
        }
        if (reader.isKnownGroup(verb.first())) {
            List<Draft> drafts = new VisitDrafts(scene, RULE).of(verb, Visitors.UNTOLD, where);
            drafts.forEach(draft -> draft.knownGroup = true);
            return drafts;
        }
        return List.of();
    }

    /** "Arrived here", "is in the country on a visit": the words of the journey lead to where the story is written. */
    private static boolean isHere(Scene scene, TokenRange verb) {
        for (int at = verb.first() + 1; at < verb.end(); at++) {
            if (isOneOf(scene.word(at), "here", "country", "town", "capital")) {
                return true;
            }
        }
        return false;
    }

    /** "From Chad the minister flies on to Mali": no minister of Chad, whom the words may seem to mean. */
    private static boolean isOfOrigin(Scene scene, Visitors visitors) {
        if (!scene.word(0).equals("from") || visitors.isUntold()) {
            return false;
        }
        List<Destination> origin = new DestinationReader(scene).from(1);
        return !origin.isEmpty()
                && visitors.actors().stream()
                        .allMatch(actor -> actor instanceof Actor.Named named
                                && scene.person(named.person())
                                        .side()
                                        .equals(origin.getFirst().country().map(Party.State::new)));
    }

    /** Who is in a town for what an organisation holds there visits no country. */
    private static boolean isGathering(Scene scene, List<Destination> where) {
        boolean gathering = !scene.sentence().names().organisations().isEmpty();
        for (int at = 0; at < scene.size(); at++) {
            gathering |= isOneOf(scene.word(at), "assembly", "summit", "conference", "forum");
        }
        return gathering
                && where.stream().allMatch(destination -> destination.country().isEmpty());
    }

    /** "left again on Sunday, this time for Chad". */
    private static List<Draft> departure(Scene scene, TokenRange verb) {
        for (int at = verb.end(); at < Math.min(scene.size(), verb.end() + 10); at++) {
            List<Destination> where =
                    isOneOf(scene.word(at), "for", "to") ? new DestinationReader(scene).from(at + 1) : List.of();
            // "Left to pay visits to Chad and Mali": the noun tells when each of them is.
            if (where.size() > 1 && scene.isAt(at - 1, "visits", "trips")) {
                return List.of();
            }
            if (!where.isEmpty()) {
                Visitors visitors = new VisitorReader(scene).ofVerb(verb);
                return visitors.isUntold() ? List.of() : new VisitDrafts(scene, RULE).of(verb, visitors, where);
            }
            if (isOneOf(scene.word(at), "said", "who", "where", "after", "before", "and", "with", "on", ";")
                    && !isDay(scene, at + 1)) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean isDay(Scene scene, int token) {
        return token < scene.size()
                && scene.sentence().times().stream()
                        .anyMatch(time -> time.span()
                                .overlaps(scene.sentence().tokens().get(token).span()));
    }

    /** "sent A to Chad as head of a delegation". */
    private static List<Draft> sent(Scene scene, TokenRange verb) {
        List<Actor> object = scene.clause().object(verb.end());
        if (object.isEmpty()) {
            return List.of();
        }
        int behind = object.getLast().range().end();
        for (int at = behind; at < Math.min(scene.size(), behind + 9); at++) {
            List<Destination> where =
                    scene.word(at).equals("to") ? new DestinationReader(scene).from(at + 1) : List.of();
            Visitors visitors = where.isEmpty() ? Visitors.UNTOLD : new VisitorReader(scene).visitors(object, verb);
            if (!visitors.isUntold()) {
                return new VisitDrafts(scene, RULE).of(verb, visitors, where);
            }
        }
        return List.of();
    }

    /** "Chad was visited by A". */
    private static List<Destination> subjectPlace(DestinationReader destinations, TokenRange verb) {
        for (int at = Math.max(0, verb.first() - 8); at < verb.first(); at++) {
            List<Destination> found = destinations.from(at);
            if (!found.isEmpty() && found.getLast().range().end() >= verb.first() - 3) {
                return found;
            }
        }
        return List.of();
    }
}
