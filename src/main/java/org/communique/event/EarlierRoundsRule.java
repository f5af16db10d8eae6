package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.Mention;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.annotation.time.TimeExpression;
import org.communique.text.WordSet;

/**
 * Earlier rounds of the gathering that the story named, told without an ordinal: {@code "a year earlier the dialogue had met in
 * Lima"}, {@code "round two had taken place in Lima"}, {@code "it had not met since May 2021, when Lima was the venue"},
 * {@code "the previous rounds took place in Quito in 2019 and Lima in 2021"}.
 */
final class EarlierRoundsRule implements EventRule {
    private static final String RULE = EarlierRoundsRule.class.getSimpleName();
    private static final Set<String> MET = WordSet.words("""
            met sat convened gathered assembled held taken hosted staged happened""");
    private static final Set<String> PLURALS =
            WordSet.of("rounds", "sessions", "meetings", "editions", "sittings", "two", "ones");
    private static final Set<String> WERE = WordSet.of("were", "took", "had");
    private static final List<String> NUMBERS = List.of("", "one", "two", "three", "four", "five", "six", "seven");

    @Override
    public List<Draft> read(Scene scene) {
        Optional<Gathering> series = scene.gatherings().earlier();
        if (series.isEmpty() || scene.isHeadline()) {
            return List.of();
        }
        List<Draft> several = several(scene, series.get());
        if (!several.isEmpty() || !isBare(scene)) {
            return several;
        }
        for (int at = 0; at < scene.size(); at++) {
            Optional<TimeExpression> since = isUnheld(scene, at) ? sinceWhen(scene, at) : Optional.empty();
            if (since.isPresent()) {
                Draft last = draft(scene, series.get(), at);
                last.time = since;
                return List.of(last);
            }
            OptionalInt counted = counted(scene, at);
            if (counted.isPresent() && isHeldBefore(scene, at)) {
                Draft round = draft(scene, series.get(), at);
                round.ordinal = counted;
                return List.of(round);
            }
            if (isHead(scene, at) && isHeldBefore(scene, at) && isElsewhere(scene)) {
                return List.of(draft(scene, series.get(), at));
            }
        }
        return List.of();
    }

    /** Whether the names of the sentence are only "the dialogue" or "the committee". */
    private static boolean isBare(Scene scene) {
        return scene.gatherings().named().stream()
                .allMatch(gathering -> !gathering.proper()
                        && gathering.ordinal().isEmpty()
                        && gathering.sides().isEmpty());
    }

    /** "The dialogue", "it": the noun or pronoun alone. */
    private static boolean isHead(Scene scene, int at) {
        boolean noun = scene.gatherings().is(at, GatheringWord.TALK)
                || scene.gatherings().is(at, GatheringWord.BODY)
                || scene.gatherings().is(at, GatheringWord.CONFERENCE);
        return noun && scene.isAt(at - 1, "the", "this", "their");
    }

    /** "Had met", "had been held", "had taken place" right behind the noun. */
    private static boolean isHeldBefore(Scene scene, int noun) {
        for (int had = noun + 1; had < Math.min(scene.size(), noun + 4); had++) {
            if (scene.word(had).equals("had")) {
                int verb = scene.isAt(had + 1, "been", "also", "already") ? had + 2 : had + 1;
                return scene.isAt(verb, MET);
            }
        }
        return false;
    }

    private static boolean isElsewhere(Scene scene) {
        boolean earlier = scene.speaksOf("earlier", "before", "ago", "previously", "previous");
        return earlier && scene.setting().placeNear(0).isPresent()
                || !scene.sentence().times().isEmpty();
    }

    /** "Round two". */
    private static OptionalInt counted(Scene scene, int at) {
        if (!scene.word(at - 1).equals("round")) {
            return OptionalInt.empty();
        }
        int number = NUMBERS.indexOf(scene.word(at));
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** "Had not met", "have not been held". */
    private static boolean isUnheld(Scene scene, int at) {
        return scene.word(at).equals("not")
                && scene.isAt(at - 1, "had", "have", "has")
                && (scene.isAt(at + 1, MET) || scene.word(at + 1).equals("been") && scene.isAt(at + 2, MET));
    }

    /** The date behind "since" where the clause goes on to tell where it was then. */
    private static Optional<TimeExpression> sinceWhen(Scene scene, int from) {
        for (int since = from + 1; since < Math.min(scene.size(), from + 6); since++) {
            if (scene.word(since).equals("since")) {
                int begin = scene.sentence().tokens().get(since).span().begin();
                return scene.sentence().times().stream()
                        .filter(time -> time.span().end() > begin)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Each place with its date behind "the previous rounds were held". */
    private static List<Draft> several(Scene scene, Gathering series) {
        List<Draft> drafts = new ArrayList<>();
        int from = plural(scene);
        if (from < 0) {
            return drafts;
        }
        for (Mention.PlaceMention place : scene.sentence().names().places()) {
            int end = place.range().end();
            Optional<TimeExpression> time = scene.sentence().times().stream()
                    .filter(one -> {
                        int first = scene.sentence().tokenAt(one.span().begin());
                        return first >= end && first <= end + 2;
                    })
                    .findFirst();
            if (place.range().first() > from && time.isPresent()) {
                Draft draft = draft(scene, series, place.range().first());
                draft.time = time;
                draft.placeMention = Optional.of(place);
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static int plural(Scene scene) {
        for (int at = 1; at < scene.size(); at++) {
            boolean gone = scene.gatherings().is(at - 1, GatheringWord.GONE)
                    || scene.isAt(at + 1, "before", "earlier")
                    || scene.gatherings().is(at - 2, GatheringWord.GONE);
            if (scene.isAt(at, PLURALS) && gone && scene.speaksOf(WERE)) {
                return at;
            }
        }
        return -1;
    }

    private static Draft draft(Scene scene, Gathering series, int at) {
        Draft draft = new Draft(series.type(), scene.index(), at);
        draft.evidence.add(scene.evidence(at, RULE));
        draft.series = Optional.of(series.series());
        draft.parties.addAll(series.sides());
        draft.background = true;
        return draft;
    }
}
