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

/** Calls that a verb of speaking tells together with the telephone: {@code "A spoke by phone with B"}, {@code "A and B talked over the phone"}. */
final class PhoneTalkRule implements EventRule {
    private static final String RULE = PhoneTalkRule.class.getSimpleName();
    private static final int REACH = 26;
    private static final Set<String> BEING = WordSet.words("""
            be is was are were been get gets got getting went go goes came""");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (TriggerMention trigger : scene.triggers()) {
            if (trigger.is(TriggerClass.LINE)) {
                verb(scene, trigger.range()).ifPresent(verb -> drafts.addAll(talk(scene, verb)));
            }
        }
        return drafts;
    }

    /** The verb of speaking nearest to the telephone, before it rather than behind. */
    private static Optional<TokenRange> verb(Scene scene, TokenRange line) {
        Optional<TokenRange> nearest = Optional.empty();
        for (TriggerMention trigger : scene.triggers()) {
            boolean speaks = trigger.is(TriggerClass.SPEAK)
                    || trigger.is(TriggerClass.TALKS) && !isSession(scene, trigger.range());
            int distance = Math.abs(trigger.range().first() - line.first());
            if (speaks && distance < REACH && (trigger.range().first() < line.first() || nearest.isEmpty())) {
                nearest = Optional.of(trigger.range());
            }
        }
        return nearest.or(() -> onTheLine(scene, line));
    }

    /** "They led the consultations via video link": a round of what the story named before, and no call. */
    private static boolean isSession(Scene scene, TokenRange noun) {
        return !scene.speaksOfPhone()
                && scene.gatherings().earlier().isPresent()
                && scene.isAt(noun.first() - 1, "the", "their", "this", "these")
                && scene.isAt(noun.end() - 1, "consultations", "dialogue", "negotiations", "discussions", "talks");
    }

    /** "Will be on the phone to each other", "got on the line with B": the telephone itself tells of speaking. */
    private static Optional<TokenRange> onTheLine(Scene scene, TokenRange line) {
        String before = scene.word(line.first() - 1);
        boolean direct = isOneOf(
                scene.word(line.end()), "to", "with", "for", "again", "on", "together", "this", "today", "yesterday");
        boolean being = BEING.contains(before)
                || BEING.contains(scene.word(line.first() - 2))
                        && isOneOf(before, "also", "again", "both", "later", "back", "yesterday", "today");
        return being && direct && scene.word(line.first()).equals("on")
                ? Optional.of(new TokenRange(line.first(), line.end()))
                : Optional.empty();
    }

    private static List<Draft> talk(Scene scene, TokenRange verb) {
        Clause clause = scene.clause();
        CallDrafts drafts = new CallDrafts(scene, verb, RULE);
        List<Actor> subject = clause.subject(verb.first());
        int whom = relative(scene, verb.first());
        if (whom >= 0) {
            List<Actor> other = clause.lastBefore(whom);
            List<Actor> speaker = clause.subjectBehindRelative(whom + 2);
            boolean told = !speaker.isEmpty() && speaker.getFirst().range().first() < verb.first();
            List<Actor> one = told ? speaker : scene.focusActor(verb);
            boolean mutual = scene.word(whom).equals("with") && one.size() == 1 && other.size() == 1;
            return mutual ? drafts.among(List.of(one.getFirst(), other.getFirst())) : drafts.from(one, other);
        }
        int agent = clause.isPassive(verb.first()) ? clause.agentAt(verb.end()) : -1;
        if (agent >= 0) {
            List<Actor> by = clause.governed(agent, Set.of("by"));
            List<Actor> to = clause.governed(agent + 1, Set.of("to", "with"));
            return drafts.from(by, to.isEmpty() ? subject : to);
        }
        List<Actor> others = clause.governed(verb.end(), Set.of("with", "to", "between"));
        if (others.isEmpty()) {
            others = clause.object(verb.end());
        }
        if (others.isEmpty() && isPronoun(scene, verb.end())) {
            others = scene.opposite(subject, verb);
        }
        if (subject.isEmpty() && others.size() > 1) {
            return drafts.among(others);
        }
        if (!others.isEmpty()) {
            return drafts.from(subject.isEmpty() ? scene.focusActor(verb) : subject, others);
        }
        List<Draft> together = drafts.among(subject);
        boolean mutual = subject.isEmpty() || subject.stream().allMatch(Actor.All.class::isInstance);
        return together.isEmpty() && mutual ? drafts.among(scene.pair(verb)) : together;
    }

    /** "B, with whom A spoke": the index of the preposition before "whom", or -1. */
    private static int relative(Scene scene, int verb) {
        for (int at = verb - 1; at > Math.max(0, verb - 9); at--) {
            if (scene.word(at).equals("whom")) {
                return isOneOf(scene.word(at - 1), "with", "to") ? at - 1 : -1;
            }
            if (isOneOf(scene.word(at), ",", ";", "that")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPronoun(Scene scene, int from) {
        for (int at = from; at < from + 5; at++) {
            if (isOneOf(scene.word(at), "with", "to")) {
                return isOneOf(scene.word(at + 1), "him", "her");
            }
        }
        return false;
    }
}
