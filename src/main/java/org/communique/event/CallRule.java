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
 * Calls that a noun tells: {@code "a phone call between A and B"}, {@code "A received a call from B"}, {@code "in a telephone
 * conversation with B, A said"}, {@code "the call that A and B held"}.
 */
final class CallRule implements EventRule {
    private static final String RULE = CallRule.class.getSimpleName();
    private static final Set<String> TAKING = WordSet.words("""
            received receives receiving got gets took takes taking answered accepted fielded receive take had""");
    private static final Set<String> TELLING = WordSet.words("""
            told informed assured thanked congratulated briefed urged warned asked reminded greeted tells
            notified reassured""");
    private static final Set<String> HOLDING = WordSet.words("""
            had held made placed conducted has holds received put exchanged""");
    /** "A telephone conversation on Tuesday, this one with B". */
    private static final Set<String> SAME = WordSet.of("this", "the", "again", "one", "also", "once");

    private static final Set<String> GIVING = WordSet.words("""
            gave give gives brought brings bring prompted prompts led leads offered offers provided connected
            united allowed occasioned""");

    private static final Set<String> OCCASION = WordSet.words("""
            in during on at over following after by through via""");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (TriggerMention trigger : scene.triggers()) {
            if (trigger.is(TriggerClass.CALL) && isNoun(scene, trigger.range())) {
                drafts.addAll(call(scene, plain(scene, trigger.range())));
            } else if (trigger.is(TriggerClass.CALL_ON)
                    && isCallOnDay(scene, trigger.range().first())) {
                drafts.addAll(call(
                        scene,
                        new TokenRange(trigger.range().first(), trigger.range().first() + 1)));
            }
        }
        return drafts;
    }

    /** The noun alone of "phone call on Monday to". */
    private static TokenRange plain(Scene scene, TokenRange range) {
        for (int at = range.first(); at < range.end(); at++) {
            if (scene.word(at).equals("on") && scene.word(range.end() - 1).equals("to")) {
                return new TokenRange(range.first(), at);
            }
        }
        return range;
    }

    /** A bare "call" is a noun behind an article or adjective only, and no demand before "for". */
    private static boolean isNoun(Scene scene, TokenRange noun) {
        boolean bare = noun.end() - noun.first() == 1 && isOneOf(scene.word(noun.first()), "call", "calls");
        if (!bare) {
            return true;
        }
        boolean article = isOneOf(
                scene.word(noun.first() - 1),
                "a",
                "the",
                "this",
                "their",
                "his",
                "her",
                "another",
                "separate",
                "'s",
                "in",
                "of",
                "one",
                "second",
                "first",
                "later",
                "several",
                "two",
                "secure",
                "same",
                "congratulatory",
                "introductory");
        boolean demand = isOneOf(scene.word(noun.end()), "for", "on", "at")
                && !scene.setting().isDated(noun.end() + 1);
        boolean courtesy = isOneOf(scene.word(noun.first() - 1), "courtesy", "port", "friendly");
        return article && !demand && !courtesy;
    }

    /** "in separate calls on Thursday", where nobody is called on. */
    private static boolean isCallOnDay(Scene scene, int at) {
        return isOneOf(scene.word(at), "call", "calls")
                && scene.word(at + 1).equals("on")
                && scene.setting().isDated(at + 2)
                && isNoun(scene, new TokenRange(at, at + 1));
    }

    private static List<Draft> call(Scene scene, TokenRange noun) {
        Clause clause = scene.clause();
        CallDrafts drafts = new CallDrafts(scene, noun, RULE);
        List<Actor> between = clause.governed(noun.end(), Set.of("between", "among"));
        if (!between.isEmpty()) {
            return drafts.among(between);
        }
        List<Actor> of = scene.word(noun.end()).equals("of") ? clause.governed(noun.end(), Set.of("of")) : List.of();
        if (!of.isEmpty()) {
            // "A telephone conversation of A with B", "of A and B"
            List<Actor> other = of.size() > 1
                    ? List.of()
                    : clause.governed(of.getLast().range().end(), Set.of("with", "to"));
            return other.isEmpty() ? drafts.among(of) : drafts.from(of, other);
        }
        List<Actor> from = near(scene, noun, Set.of("from"));
        if (!from.isEmpty()) {
            List<Actor> to = near(scene, noun, Set.of("to"));
            List<Actor> reached = clause.object(from.getLast().range().end() + 1);
            List<Actor> own = noun.first() <= 2 && !reached.isEmpty() ? reached : one(scene, noun, from);
            return drafts.from(from, to.isEmpty() ? own : to);
        }
        List<Draft> related = related(scene, noun, drafts);
        if (!related.isEmpty()) {
            return related;
        }
        List<Actor> by = near(scene, noun, Set.of("by"));
        List<Actor> with = near(scene, noun, Set.of("with", "to"));
        boolean followed = with.size() > 1
                && isOpeningOccasion(scene, noun.first())
                && scene.word(with.getLast().range().first() - 1).equals(",");
        if (followed) {
            return drafts.from(List.of(with.getLast()), with.subList(0, with.size() - 1));
        }
        List<Actor> beneficiary = near(scene, noun, Set.of("for"));
        if (!with.isEmpty() && !beneficiary.isEmpty()) {
            return drafts.among(List.of(beneficiary.getFirst(), with.getFirst()));
        }
        if (!with.isEmpty()) {
            return drafts.from(by.isEmpty() ? one(scene, noun, with) : by, with);
        }
        List<Draft> counted = scene.word(noun.end() - 1).endsWith("s") ? counted(scene, noun, drafts) : List.of();
        return counted.isEmpty() ? untold(scene, noun, drafts) : counted;
    }

    /** "The call that A had with B", "the call A made to B". */
    private static List<Draft> related(Scene scene, TokenRange noun, CallDrafts drafts) {
        boolean relative = isOneOf(scene.word(noun.end()), "that", "which");
        List<Actor> one = scene.clause().subjectBehindRelative(noun.end() + (relative ? 1 : 0));
        boolean next = one.size() == 1 && one.getFirst().range().first() <= noun.end() + 2;
        if (!next) {
            return List.of();
        }
        int verb = one.getFirst().range().end();
        int held = isOneOf(scene.word(verb), "had", "has") && HOLDING.contains(scene.word(verb + 1)) ? verb + 1 : verb;
        List<Actor> with = HOLDING.contains(scene.word(held))
                ? near(scene, new TokenRange(held, held + 1), Set.of("with", "to"))
                : List.of();
        return with.isEmpty() ? List.of() : drafts.from(one, with);
    }

    /** "Two calls kept A busy: one with B, the other with C". */
    private static List<Draft> counted(Scene scene, TokenRange noun, CallDrafts drafts) {
        List<Actor> others = new ArrayList<>();
        for (int at = noun.end(); at < scene.size() - 1; at++) {
            boolean each =
                    isOneOf(scene.word(at), "one", "other", "another", "second", "third", "first", "latter", "former")
                            && isOneOf(scene.word(at + 1), "with", "to");
            if (each) {
                others.addAll(scene.clause().governed(at + 1, Set.of("with", "to")));
            }
        }
        List<Actor> one = scene.actors().stream()
                .filter(actor -> !others.contains(actor) && !(actor instanceof Actor.Side))
                .limit(1)
                .toList();
        return others.isEmpty()
                ? List.of()
                : drafts.from(
                        one.isEmpty() ? scene.focusActor(noun) : one,
                        others.stream().distinct().toList());
    }

    /** Whom a preposition of the call itself governs: no other verb or clause between. */
    private static List<Actor> near(Scene scene, TokenRange noun, Set<String> prepositions) {
        for (int at = noun.end(); at < Math.min(scene.size(), noun.end() + 12); at++) {
            if (prepositions.contains(scene.word(at))) {
                List<Actor> governed = scene.clause().governed(at, prepositions);
                boolean next =
                        !governed.isEmpty() && governed.getFirst().range().first() <= at + 9;
                if (next) {
                    return governed;
                }
            }
            if (scene.word(at).equals(",") && SAME.contains(scene.word(at + 1))) {
                continue;
            }
            boolean ends = isOneOf(scene.word(at), ",", ";", "and", "about", "on", "regarding", "which", "that", "said")
                    && !scene.setting().isDated(at + 1)
                    && !scene.setting().isDated(at);
            if (ends) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Whose call it is: owner, subject, or who speaks behind "in a call with B,". */
    private static List<Actor> one(Scene scene, TokenRange noun, List<Actor> others) {
        Clause clause = scene.clause();
        List<Actor> owner = clause.owner(noun.first());
        if (!owner.isEmpty()) {
            return owner;
        }
        if (isOpeningOccasion(scene, noun.first())) {
            List<Actor> behind = clause.subjectBehind(others.getLast().range().end());
            if (!behind.isEmpty()) {
                return behind;
            }
        }
        List<Actor> subject = clause.subject(noun.first());
        if (subject.isEmpty()) {
            subject = clause.subject(taking(scene, noun.first()));
        }
        return subject.isEmpty() ? scene.focusActor(noun) : subject;
    }

    private static int taking(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 8); at--) {
            if (TAKING.contains(scene.word(at)) || isOneOf(scene.word(at), "held", "made", "holds")) {
                return at;
            }
        }
        return noun;
    }

    private static boolean isOpeningOccasion(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 6); at--) {
            if (OCCASION.contains(scene.word(at))) {
                return at == 0 || scene.isOpening(at);
            }
        }
        return false;
    }

    /** "A and B held a call"; "the call that A and B had"; "in separate calls, A and B greeted C". */
    private static List<Draft> untold(Scene scene, TokenRange noun, CallDrafts drafts) {
        Clause clause = scene.clause();
        if (isOpeningOccasion(scene, noun.first())) {
            List<Actor> callers = clause.subjectBehind(noun.end());
            if (!scene.word(noun.end() - 1).endsWith("s")) {
                return callers.size() > 1 ? drafts.among(callers) : told(scene, noun, drafts);
            }
            return callers.isEmpty()
                    ? List.of()
                    : drafts.from(
                            callers, clause.object(callers.getLast().range().end() + 1));
        }
        if (isOneOf(scene.word(noun.end()), "that", "which")) {
            List<Actor> both = scene.clause().subjectBehindRelative(noun.end() + 1);
            if (both.size() > 1) {
                return drafts.among(both);
            }
        }
        List<Actor> subject = clause.subject(taking(scene, noun.first()));
        List<Draft> found = subject.size() > 1 ? drafts.among(subject) : told(scene, noun, drafts);
        return found.isEmpty() ? occasioned(scene, noun, drafts) : found;
    }

    /** "The feast gave A and B the occasion for a telephone conversation", "trade brought A and B together for a call". */
    private static List<Draft> occasioned(Scene scene, TokenRange noun, CallDrafts drafts) {
        boolean purpose = false;
        for (int at = noun.first() - 1; at >= Math.max(0, noun.first() - 4); at--) {
            purpose |= isOneOf(scene.word(at), "for", "of", "to", "into", "have", "hold");
        }
        for (int at = noun.first() - 1; at >= 0 && purpose; at--) {
            if (GIVING.contains(scene.word(at))) {
                return drafts.among(scene.clause().object(at + 1));
            }
        }
        return List.of();
    }

    /** "A told B in a phone call"; "in a call, A congratulated B". */
    private static List<Draft> told(Scene scene, TokenRange noun, CallDrafts drafts) {
        for (int at = 0; at < scene.size(); at++) {
            if (TELLING.contains(scene.word(at)) && Math.abs(noun.first() - at) < 25) {
                List<Actor> speaker = scene.clause().subject(at);
                List<Actor> hearer = scene.clause().object(at + 1);
                if (!speaker.isEmpty() && !hearer.isEmpty()) {
                    return drafts.from(speaker, hearer);
                }
            }
        }
        return List.of();
    }
}
