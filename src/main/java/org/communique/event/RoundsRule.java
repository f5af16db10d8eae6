package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.text.WordSet;

/**
 * Other rounds of the gathering that the story named before: {@code "the first took place in Iquitos in 2014, the second in
 * Medellin in 2015"}, {@code "Ankara hosted the second one"}, {@code "the next session will be held in Oslo"}; and the
 * number of this one, told on its own: {@code "the talks were the third between the ministers"}.
 */
final class RoundsRule implements EventRule {
    private static final String RULE = RoundsRule.class.getSimpleName();
    private static final int REACH = 12;
    private static final Set<String> BEHIND = WordSet.words("""
            one took was were had being came dates dated followed happened which is will""");
    private static final Set<String> IN_LISTS = WordSet.of("in", "on", "at", "of", ",", "last", "also", "(");
    private static final Set<String> DETERMINERS = WordSet.of("the", "its", "their", "a");
    private static final Set<String> HELD = WordSet.words("""
            held hold host hosted convened convene place organised organized meet venue scheduled slated planned
            due set expected fixed penciled pencilled follow staged sat gathered assembled conducted convening
            run agreed""");

    @Override
    public List<Draft> read(Scene scene) {
        Optional<Gathering> series = series(scene);
        List<Draft> drafts = new ArrayList<>();
        if (series.isEmpty() || scene.isHeadline() || isWish(scene)) {
            return drafts;
        }
        List<Integer> ordinals = ordinals(scene);
        for (int at : ordinals) {
            boolean listed = IN_LISTS.contains(scene.word(at + 1)) && (ordinals.size() > 1 || isVenueOf(scene, at));
            if (isPredicate(scene, at)) {
                Draft same = new PointingBack(scene, RULE).empty(at);
                same.ordinal = Ordinals.of(scene.word(at));
                drafts.add(same);
            } else if (isSituated(scene) && (listed || isRound(scene, at + 1))) {
                Draft round = round(scene, series.get(), at, Ordinals.of(scene.word(at)), true);
                round.numberedOnly =
                        ordinals.size() == 1 && series.get().ordinal().isEmpty();
                drafts.add(round);
            }
        }
        for (int at = 0; at < scene.size(); at++) {
            if (isOnlyOther(scene, at) && isSituated(scene)) {
                drafts.add(round(scene, series.get(), at, before(series.get()), true));
            } else if (isNext(scene, at)) {
                Draft next = round(scene, series.get(), at, OptionalInt.empty(), false);
                next.status = Status.PLANNED;
                drafts.add(next);
            }
        }
        return drafts;
    }

    /** The gathering named before the first number, or in "the first round of the X"; else the one told before. */
    private static Optional<Gathering> series(Scene scene) {
        int number = ordinals(scene).stream().findFirst().orElse(scene.size());
        return scene.gatherings().named().stream()
                .filter(gathering -> gathering.range().first() <= number + 2)
                .findFirst()
                .or(() -> scene.gatherings().earlier())
                .or(() -> scene.gatherings().named().stream().findFirst());
    }

    private static boolean isWish(Scene scene) {
        for (int at = 0; at < scene.size(); at++) {
            if (scene.word(at + 1).equals("to") && scene.isAt(at, "hopes", "hoped", "wants", "ready", "wishes")) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> ordinals(Scene scene) {
        List<Integer> found = new ArrayList<>();
        for (int at = 1; at < scene.size(); at++) {
            int token = at;
            boolean ordinal = DETERMINERS.contains(scene.word(at - 1))
                    && Ordinals.of(scene.word(at)).isPresent()
                    && !scene.word(at + 1).equals("time")
                    && !isFirstSince(scene, at)
                    && !isDay(scene, at);
            if (ordinal
                    && scene.gatherings().named().stream()
                            .noneMatch(gathering -> gathering.range().contains(token) && !isBareRound(scene, token))) {
                found.add(at);
            }
        }
        return found;
    }

    /** "The first session since 2021", "the first in eight years": not the first of all. */
    private static boolean isFirstSince(Scene scene, int at) {
        return scene.word(at).equals("first")
                && (scene.isAt(at + 2, GatheringTail.ENDS_A_BREAK) || scene.isAt(at + 1, GatheringTail.ENDS_A_BREAK));
    }

    /** "On the twenty-second of September". */
    private static boolean isDay(Scene scene, int at) {
        return scene.setting().isDated(at)
                || scene.word(at + 1).equals("of") && MonthNames.contains(scene.word(at + 2));
    }

    /** "Lima had been the venue of the second in 2023". */
    private static boolean isVenueOf(Scene scene, int at) {
        return scene.isAt(at - 2, "of", "for", "to")
                && scene.isAt(at - 3, "venue", "host", "scene", "place", "setting");
    }

    private static boolean isBareRound(Scene scene, int at) {
        return scene.word(at + 1).equals("of");
    }

    private static boolean isSituated(Scene scene) {
        return !scene.sentence().times().isEmpty()
                || !scene.sentence().names().places().isEmpty()
                || scene.setting().countryNear(0).isPresent();
    }

    private static boolean isRound(Scene scene, int at) {
        int noun = isAbbreviation(scene, at) ? at + 1 : at;
        boolean sitting = scene.gatherings().is(noun, GatheringWord.SITTING)
                && !scene.word(noun + 1).equals("with")
                && tellsOfHolding(scene);
        return sitting || BEHIND.contains(scene.word(at)) && tellsOfHolding(scene);
    }

    /** "The seventh JDC meeting". */
    private static boolean isAbbreviation(Scene scene, int at) {
        return at < scene.size()
                && scene.sentence().tokens().get(at).form().matches("[A-Z][A-Za-z]*[A-Z][A-Z]*")
                && scene.sentence().names().stateAt(at).isEmpty();
    }

    private static boolean tellsOfHolding(Scene scene) {
        for (int at = 0; at < scene.size(); at++) {
            if (scene.isAt(at, HELD) || isOneOf(scene.word(at), "hosts", "venue", "met", "hosting")) {
                return true;
            }
        }
        return false;
    }

    /** "The talks were the third between", "it was the second such meeting". */
    private static boolean isPredicate(Scene scene, int at) {
        boolean be = scene.word(at - 1).equals("the")
                && isOneOf(scene.word(at - 2), "was", "were", "is", "are", "marked", "be", "been");
        boolean subject = false;
        for (int back = at - 3; back >= Math.max(0, at - 7); back--) {
            subject |= scene.gatherings().is(back, GatheringWord.TALK)
                    || scene.gatherings().is(back, GatheringWord.SITTING)
                    || scene.gatherings().is(back, GatheringWord.CONFERENCE);
        }
        boolean other = isOneOf(
                scene.word(at + 1),
                "such",
                "between",
                "of",
                "in",
                "round",
                "session",
                "edition",
                "since",
                "so",
                "meeting",
                "under",
                "held");
        return be && subject && other;
    }

    /** "The only one before it", "the only previous session". */
    private static boolean isOnlyOther(Scene scene, int at) {
        if (!scene.word(at).equals("only")) {
            return false;
        }
        return scene.follows(at, "only", "one", "before")
                || scene.follows(at, "only", "other", "one")
                || isOneOf(scene.word(at + 1), "previous", "earlier", "other")
                        && scene.gatherings().is(at + 2, GatheringWord.SITTING);
    }

    private static OptionalInt before(Gathering series) {
        return series.ordinal().stream().anyMatch(number -> number == 2) ? OptionalInt.of(1) : OptionalInt.empty();
    }

    /** "the next round will be held in Oslo". */
    private static boolean isNext(Scene scene, int at) {
        if (!scene.word(at).equals("next")) {
            return false;
        }
        int noun = at + 1;
        while (Ordinals.of(scene.word(noun)).isPresent() || isOneOf(scene.word(noun), "(", ")", "annual", "regular")) {
            noun++;
        }
        int head = noun;
        boolean named = scene.gatherings().named().stream()
                .anyMatch(gathering -> gathering.range().contains(head));
        boolean bare = scene.gatherings().is(noun, GatheringWord.SITTING)
                || scene.gatherings().is(noun, GatheringWord.TALK)
                || scene.gatherings().is(noun, GatheringWord.CONFERENCE);
        boolean held = scene.speaksOf("gather", "gathers", "reconvene", "assemble", "follows", "fall", "falls");
        for (int token = 0; token < scene.size(); token++) {
            held |= scene.isAt(token, HELD);
        }
        return isOneOf(scene.word(at - 1), "the", "their", "its") && bare && !named && held;
    }

    /** In a list each round has the date and place between its number and the next. */
    private static void within(Scene scene, int at, Draft draft) {
        int next =
                ordinals(scene).stream().filter(other -> other > at).findFirst().orElse(scene.size());
        int from = scene.sentence().tokens().get(at).span().begin();
        int to =
                next < scene.size() ? scene.sentence().tokens().get(next).span().begin() : Integer.MAX_VALUE;
        draft.time = scene.sentence().times().stream()
                .filter(time -> time.span().begin() > from && time.span().begin() < to)
                .findFirst();
        draft.placeMention = scene.sentence().names().places().stream()
                .filter(place -> place.range().first() > at && place.range().first() < next)
                .filter(place -> isOneOf(scene.word(place.range().first() - 1), "in", "at"))
                .findFirst();
    }

    /** "The second round will take place", "the second is to be held", before another round is counted. */
    private static boolean isToCome(Scene scene, int at) {
        for (int token = at + 1; token < Math.min(scene.size(), at + REACH); token++) {
            if (Ordinals.of(scene.word(token)).isPresent()) {
                return false;
            }
            boolean to = scene.word(token).equals("to")
                    && scene.isAt(token - 1, "is", "due", "scheduled", "expected", "planned", "set", "slated");
            if (to || scene.isAt(token, "will", "would", "shall")) {
                return true;
            }
        }
        return false;
    }

    private static Draft round(Scene scene, Gathering series, int at, OptionalInt number, boolean past) {
        Draft draft = new Draft(series.type(), scene.index(), at);
        draft.evidence.add(scene.evidence(at, RULE));
        draft.ordinal = number;
        draft.series = Optional.of(series.series());
        draft.parties.addAll(series.sides());
        boolean ahead = past && isToCome(scene, at);
        draft.status = ahead ? Status.PLANNED : draft.status;
        draft.background = past && !ahead;
        if (past) {
            within(scene, at, draft);
        }
        return draft;
    }
}
