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
 * Meetings that are told by what was said in them: {@code "A discussed trade with B"}, {@code "A and B went over the plan"},
 * {@code "A assured B that"}. Where the two are known to have met or spoken, it is that event.
 */
final class DiscussionRule implements EventRule {
    private static final String RULE = DiscussionRule.class.getSimpleName();
    private static final Set<String> WRITTEN = WordSet.words("""
            letter message telegram cable statement interview post tweet note congratulated wrote""");
    /** Who is spoken to where nobody is met. */
    private static final Set<String> AUDIENCES =
            WordSet.of("reporters", "speech", "parliament", "committee", "court", "press");

    private static final Set<String> TALKED = WordSet.words("""
            speak spoke speaks spoken speaking talk talks talked talking chatted conversed conferred""");

    private static final Set<String> WHEN = WordSet.words("""
            today yesterday earlier again on late separately this morning afternoon""");
    private static final Set<TriggerClass> MEETINGS =
            Set.of(TriggerClass.MEET, TriggerClass.TALKS, TriggerClass.RECEIVE, TriggerClass.CALL_ON);
    private static final int NEAR = 3;

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        if (scene.speaksOf(WRITTEN)) {
            return drafts;
        }
        if (scene.speaksOfPhone()) {
            return discussedOnPhone(scene);
        }
        boolean audience = scene.speaksOf(AUDIENCES);
        if (!audience) {
            drafts.addAll(addressed(scene));
        }
        for (TriggerMention trigger : scene.triggers()) {
            if (trigger.is(TriggerClass.DISCUSS)) {
                List<Draft> discussed = discussed(scene, trigger.range());
                drafts.addAll(discussed.isEmpty() && !audience ? spoken(scene, trigger.range()) : discussed);
            } else if (!audience && trigger.is(TriggerClass.AGREE)) {
                drafts.addAll(agreed(scene, trigger.range()));
            } else if (!audience && trigger.is(TriggerClass.SPEAK)) {
                drafts.addAll(spoken(scene, trigger.range()));
            } else if (!audience && trigger.is(TriggerClass.AWAIT)) {
                drafts.addAll(awaited(scene, trigger.range()));
            }
        }
        return drafts;
    }

    private static List<Draft> discussed(Scene scene, TokenRange verb) {
        // "They agreed to share views": what they promise each other is no meeting of its own.
        if (scene.word(verb.first() - 1).equals("to")
                && scene.isAt(verb.first() - 2, "agreed", "pledged", "vowed", "promised", "undertook")) {
            return List.of();
        }
        Clause clause = scene.clause();
        Encounter encounter = new Encounter(scene, verb.first(), RULE);
        if (clause.isPassive(verb.first()) && clause.agentAt(verb.end()) >= 0) {
            List<Actor> agents = clause.agents(verb.end());
            return isNamed(agents) ? tentative(encounter.together(EventType.MEETING, agents)) : List.of();
        }
        List<Actor> subjects = scene.expanded(clause.subject(verb.first()));
        List<Actor> with = clause.governed(verb.end() - 1, Set.of("with"));
        if (with.isEmpty()) {
            with = openingWith(scene, verb.first());
        }
        if (!with.isEmpty()
                && (subjects.isEmpty()
                        || with.stream()
                                .map(DiscussionRule::personOf)
                                .toList()
                                .containsAll(subjects.stream()
                                        .map(DiscussionRule::personOf)
                                        .toList()))) {
            subjects = scene.focusActor(verb);
        }
        List<Draft> drafts = isNamed(with) && isNamed(subjects)
                ? encounter.between(EventType.MEETING, subjects, Role.PARTICIPANT, with, Role.PARTICIPANT)
                : isNamed(subjects) ? encounter.together(EventType.MEETING, subjects) : List.of();
        return tentative(drafts);
    }

    /** "Trade was discussed on the phone by A and B". */
    private static List<Draft> discussedOnPhone(Scene scene) {
        for (TriggerMention trigger : scene.triggers()) {
            int verb = trigger.range().first();
            int end = trigger.range().end();
            if (trigger.is(TriggerClass.DISCUSS)
                    && scene.clause().isPassive(verb)
                    && scene.clause().agentAt(end) >= 0) {
                List<Actor> agents = scene.clause().agents(end);
                return isNamed(agents)
                        ? tentative(new Encounter(scene, verb, RULE).together(EventType.CALL, agents))
                        : List.of();
            }
        }
        return List.of();
    }

    /** "To B, A offered her congratulations", where the sentences before tell of meetings. */
    private static List<Draft> addressed(Scene scene) {
        if (!scene.word(0).equals("to") || !scene.isToldOf(MEETINGS)) {
            return List.of();
        }
        List<Actor> hearers = scene.clause().governed(0, Set.of("to"));
        if (!isNamed(hearers) || hearers.getFirst().range().first() > NEAR) {
            return List.of();
        }
        if (hearers.size() > 1
                && scene.word(hearers.getLast().range().first() - 1).equals(",")) {
            // "To B, A offered": the comma ends the address and joins nobody to it.
            int last = hearers.size() - 1;
            return met(scene, hearers.subList(last, last + 1), hearers.subList(0, last));
        }
        int end = hearers.getLast().range().end();
        List<Actor> speakers = scene.word(end).equals(",") ? scene.clause().subjectBehind(end) : List.of();
        return isNamed(speakers) && speakers.getFirst().range().first() <= end + NEAR
                ? met(scene, speakers, hearers)
                : List.of();
    }

    private static List<Draft> met(Scene scene, List<Actor> speakers, List<Actor> hearers) {
        return tentative(new Encounter(scene, speakers.getFirst().range().first(), RULE)
                .between(EventType.MEETING, speakers, Role.PARTICIPANT, hearers, Role.PARTICIPANT));
    }

    /** "With B, A discussed"; "on Friday, with his counterpart B, it was trade that she spoke about". */
    private static List<Actor> openingWith(Scene scene, int verb) {
        for (int at = 0; at < verb; at++) {
            if (scene.word(at).equals("with") && (at == 0 || isOneOf(scene.word(at - 1), ",", "and"))) {
                List<Actor> with = scene.clause().governed(at, Set.of("with"));
                if (!with.isEmpty() && with.getLast().range().end() <= verb) {
                    return with;
                }
            }
        }
        return List.of();
    }

    private static Optional<Integer> personOf(Actor actor) {
        return actor instanceof Actor.Named named ? Optional.of(named.person()) : Optional.empty();
    }

    /** "A and B agreed to"; "A spoke to B": told as if they had met. */
    private static List<Draft> agreed(Scene scene, TokenRange verb) {
        List<Actor> subjects = scene.clause().subject(verb.first());
        return isNamed(subjects)
                ? tentative(new Encounter(scene, verb.first(), RULE).together(EventType.MEETING, subjects))
                : List.of();
    }

    private static List<Draft> spoken(Scene scene, TokenRange verb) {
        boolean phrase = isOneOf(scene.word(verb.end() - 1), "to", "with");
        int with = phrase ? verb.end() - 1 : behindTime(scene, verb.end());
        boolean talked = TALKED.contains(scene.word(phrase ? with - 1 : verb.end() - 1));
        if (isAlone(scene, verb.end())) {
            return agreed(scene, verb);
        }
        if (!talked || !isOneOf(scene.word(with), "to", "with")) {
            return List.of();
        }
        List<Actor> subjects = scene.expanded(scene.clause().subject(verb.first()));
        List<Actor> each = scene.each(verb.end() - 1);
        List<Actor> others = each.isEmpty() ? scene.clause().governed(with, Set.of("to", "with")) : each;
        boolean shared = others.stream()
                .map(DiscussionRule::personOf)
                .anyMatch(subjects.stream().map(DiscussionRule::personOf).toList()::contains);
        return isNamed(subjects) && isNamed(others) && !shared
                ? tentative(new Encounter(scene, verb.first(), RULE)
                        .between(EventType.MEETING, subjects, Role.PARTICIPANT, others, Role.PARTICIPANT))
                : List.of();
    }

    /** "Spoke one on one", "talked behind closed doors": those who did so spoke with each other. */
    private static boolean isAlone(Scene scene, int from) {
        return scene.follows(from, "face", "to", "face")
                || scene.follows(from, "in", "private")
                || scene.follows(from, "one", "on", "one")
                || scene.follows(from, "one", "to", "one")
                || scene.follows(from, "behind", "closed", "doors")
                || scene.isAt(from, "one-on-one", "one-to-one", "face-to-face", "tête-à-tête", "tete-a-tete");
    }

    /** The first word behind "spoke" that tells no time and no manner: "spoke earlier today with", "spoke on Monday to". */
    private static int behindTime(Scene scene, int from) {
        int at = from;
        while (at < Math.min(scene.size(), from + 6)
                && (WHEN.contains(scene.word(at))
                        || scene.sentence().isAdverb(at)
                        || scene.setting().isDated(at))) {
            at++;
        }
        return at;
    }

    /** "B expects her for talks", "A is awaited in Warsaw by B". */
    private static List<Draft> awaited(Scene scene, TokenRange verb) {
        Clause clause = scene.clause();
        int agent = clause.agentAt(verb.end());
        boolean passive = agent >= 0 && clause.isPassive(verb.first());
        List<Actor> subjects = clause.subject(verb.first());
        List<Actor> others = passive ? clause.governed(agent, Set.of("by")) : clause.object(verb.end());
        if (!isNamed(subjects) || !isNamed(others)) {
            return List.of();
        }
        List<Draft> drafts = new Encounter(scene, verb.first(), RULE)
                .between(
                        EventType.MEETING,
                        subjects,
                        passive ? Role.GUEST : Role.HOST,
                        others,
                        passive ? Role.HOST : Role.GUEST);
        drafts.forEach(draft -> draft.status = Status.PLANNED);
        return drafts;
    }

    private static boolean isNamed(List<Actor> actors) {
        return !actors.isEmpty() && actors.stream().allMatch(Actor.Named.class::isInstance);
    }

    private static List<Draft> tentative(List<Draft> drafts) {
        drafts.forEach(draft -> draft.tentative = true);
        return drafts;
    }
}
