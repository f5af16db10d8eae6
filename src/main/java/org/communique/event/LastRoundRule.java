package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.annotation.time.TimeExpression;
import org.communique.text.WordSet;

/**
 * Rounds before or after the one reported that a verb alone tells: {@code "was last convened in Lima in May"}, {@code "the
 * dialogue had met in Lima a year earlier"}, {@code "it had not met since May 2021, when Lima was the venue"}, {@code "is to meet
 * again in 2026"}, {@code "the three last met in Lima in 2019"}. What a noun points to, {@link RoundsRule} reads.
 */
final class LastRoundRule implements EventRule {
    private static final String RULE = LastRoundRule.class.getSimpleName();
    private static final Set<String> CONVENED = WordSet.words("""
            held convened met meet sat sit hosted took gathered assembled happened organised organized staged
            conducted came taken""");
    private static final Set<String> AGAIN =
            WordSet.of("meet", "convene", "sit", "gather", "assemble", "confer", "meeting", "gathering");
    private static final Set<String> ONCE_MORE = WordSet.of("reconvene", "reassemble");
    /** One of these tells of what was. */
    private static final Set<String> BEFORE = WordSet.of("last", "had", "not");

    private static final Set<String> AHEAD = WordSet.of("will", "to", "would", "shall");

    @Override
    public List<Draft> read(Scene scene) {
        boolean mayTell = scene.mayHold(BEFORE) || scene.mayHold(AGAIN) || scene.mayHold(ONCE_MORE);
        if (scene.isHeadline() || !mayTell) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        Optional<Gathering> series = scene.gatherings().named().stream()
                .findFirst()
                .or(() -> scene.gatherings().earlier());
        for (int at = 0; at < scene.size(); at++) {
            if (series.isEmpty() ? isOfThree(scene, at) : isLastHeld(scene, at) || isBareHeld(scene, at)) {
                Draft last = draft(scene, series, at);
                last.background = true;
                drafts.add(last);
            } else if (series.isPresent() && isAgain(scene, at)) {
                Draft next = draft(scene, series, at);
                next.status = Status.PLANNED;
                drafts.add(next);
            }
        }
        return drafts;
    }

    /** "The three last met in Lima in 2019". */
    private static boolean isOfThree(Scene scene, int at) {
        return scene.follows(at, "last", "met")
                && scene.isAt(at - 1, "three", "four", "five", "six")
                && scene.word(at - 2).equals("the")
                && !scene.sentence().times().isEmpty();
    }

    /** "was last convened in", "last met", "had last been held". */
    private static boolean isLastHeld(Scene scene, int at) {
        int verb = scene.word(at + 1).equals("been") ? at + 2 : at + 1;
        boolean last = scene.word(at).equals("last") && scene.isAt(verb, CONVENED)
                || scene.word(at + 1).equals("last") && scene.isAt(at, "convened", "met", "sat", "held");
        if (!last) {
            return false;
        }
        if (isSituated(scene) && isOfThisKind(scene, verb)) {
            return true;
        }
        boolean others = scene.word(verb).equals("met") && !isOfGathering(scene, at);
        return !others && isSituated(scene) && isOfGathering(scene, at);
    }

    /** "The two countries last held these consultations", "the sides last met in this format". */
    private static boolean isOfThisKind(Scene scene, int verb) {
        for (int at = verb + 1; at < Math.min(scene.size(), verb + 6); at++) {
            boolean pointing = scene.isAt(at - 1, "this", "these", "such", "their", "the");
            boolean kind = isHead(scene, at) || scene.isAt(at, "format", "framework", "setting");
            if (pointing && (kind || isHead(scene, at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The subject is the body or the talks and no people. */
    private static boolean isOfGathering(Scene scene, int at) {
        for (int back = at - 1; back >= 0; back--) {
            if (isHead(scene, back) || scene.isAt(back, "it", "which")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHead(Scene scene, int at) {
        return scene.gatherings().is(at, GatheringWord.BODY)
                || scene.gatherings().is(at, GatheringWord.TALK)
                || scene.gatherings().is(at, GatheringWord.CONFERENCE)
                || scene.gatherings().is(at, GatheringWord.SITTING);
    }

    /** "A year earlier the dialogue had met in Lima", "it had not met since May": with a name that tells nothing more. */
    private static boolean isBareHeld(Scene scene, int at) {
        boolean noun = scene.isAt(at - 1, "the", "this", "their")
                && (scene.gatherings().is(at, GatheringWord.TALK)
                        || scene.gatherings().is(at, GatheringWord.BODY)
                        || scene.gatherings().is(at, GatheringWord.CONFERENCE));
        boolean held = noun && isHeldBefore(scene, at) && isElsewhere(scene);
        return (held || isUnheld(scene, at) && since(scene, at))
                && scene.gatherings().earlier().isPresent()
                && areBare(scene.gatherings().named());
    }

    private static boolean areBare(List<Gathering> named) {
        return named.stream()
                .allMatch(gathering -> !gathering.proper()
                        && gathering.ordinal().isEmpty()
                        && gathering.sides().isEmpty());
    }

    /** "Had met", "had been held", "had taken place" right behind the noun. */
    private static boolean isHeldBefore(Scene scene, int noun) {
        for (int had = noun + 1; had < Math.min(scene.size(), noun + 4); had++) {
            if (scene.word(had).equals("had")) {
                int verb = scene.isAt(had + 1, "been", "also", "already") ? had + 2 : had + 1;
                return scene.isAt(verb, CONVENED);
            }
        }
        return false;
    }

    private static boolean isElsewhere(Scene scene) {
        boolean earlier = scene.speaksOf("earlier", "before", "ago", "previously", "previous");
        return earlier && scene.setting().placeNear(0).isPresent()
                || !scene.sentence().times().isEmpty();
    }

    /** "Had not met", "have not been held". */
    private static boolean isUnheld(Scene scene, int at) {
        return scene.word(at).equals("not")
                && scene.isAt(at - 1, "had", "have", "has")
                && (scene.isAt(at + 1, CONVENED) || scene.word(at + 1).equals("been") && scene.isAt(at + 2, CONVENED));
    }

    /** "Since May 2021". */
    private static boolean since(Scene scene, int from) {
        for (int since = from + 1; since < Math.min(scene.size(), from + 6); since++) {
            if (scene.word(since).equals("since")) {
                return scene.setting().isDated(since + 1) || scene.setting().isDated(since);
            }
        }
        return false;
    }

    /** "is to meet again in 2026", "will reconvene next year", "agreed to meet again in Lima". */
    private static boolean isAgain(Scene scene, int at) {
        boolean again = scene.isAt(at, ONCE_MORE)
                || scene.isAt(at, AGAIN)
                        && (scene.word(at + 1).equals("again")
                                || scene.word(at + 1).equals("next"))
                || scene.isAt(at, AGAIN) && scene.word(at - 1).equals("next");
        return again
                && (scene.isAt(at - 1, AHEAD) || scene.isAt(at - 2, AHEAD))
                && isSituated(scene)
                && isOfGathering(scene, at);
    }

    private static boolean isSituated(Scene scene) {
        return !scene.sentence().times().isEmpty()
                || !scene.sentence().names().places().isEmpty()
                || scene.setting().countryNear(0).isPresent();
    }

    private static Draft draft(Scene scene, Optional<Gathering> series, int at) {
        Draft draft = new GatheringDraft(scene, RULE).round(series, at);
        draft.time = timeBehind(scene, at);
        return draft;
    }

    private static Optional<TimeExpression> timeBehind(Scene scene, int at) {
        int from = scene.sentence().tokens().get(at).span().begin();
        return scene.sentence().times().stream()
                .filter(time -> time.span().begin() > from)
                .findFirst();
    }
}
