package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

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
 * Other rounds of the gathering that the story told before, whatever points to them ({@link RoundPointers}): {@code "the first
 * took place in Iquitos in 2014, the second in Medellin in 2015"}, {@code "the 8th will be hosted by Peru"}, {@code "the previous
 * session, for which Lima was the venue"}, {@code "previous meetings were held in Quito (May 2019) and Lima (2021)"}; and the
 * number of this one, told on its own: {@code "the talks were the third between the ministers"}. Where nothing that the story
 * told has a name, {@link SuchMeetings} tells whose rounds they are.
 */
final class RoundsRule implements EventRule {
    private static final String RULE = RoundsRule.class.getSimpleName();
    private static final int REACH = 12;
    private static final int VERB_REACH = 16;
    private static final Set<String> WISHES = WordSet.of("hopes", "hoped", "wants", "ready", "wishes");
    private static final int VENUE_REACH = 8;
    private static final Set<String> BEHIND = WordSet.words("""
            one took was were had being came dates dated followed happened which is will would convened met sat
            opened takes convenes opens""");
    private static final Set<String> IN_LISTS = WordSet.of("in", "on", "at", "of", ",", "last", "also", "(");
    private static final Set<String> HELD = WordSet.words("""
            held hold host hosted convened convene place organised organized meet venue scheduled slated planned
            due set expected fixed penciled pencilled follow staged sat gathered assembled conducted convening
            run agreed hosts met hosting opened opens convenes follows gather gathers reconvene assemble fall
            falls saw sees""");
    /** What may tell of an earlier round behind the words that point to it. */
    private static final Set<String> TOLD = WordSet.words("""
            held convened met meet sat sit hosted took gathered assembled happened organised organized staged
            conducted came venue was were dates dated date go goes""");

    private static final Set<String> OF_OTHERS = WordSet.of("of", "between", "with", "among");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        List<RoundPointer> pointers = scene.isHeadline() || isWish(scene) ? List.of() : new RoundPointers(scene).all();
        Optional<Gathering> series = pointers.isEmpty() ? Optional.empty() : series(scene, pointers.getFirst());
        for (int index = 0; index < pointers.size(); index++) {
            RoundPointer pointer = pointers.get(index);
            int next = index + 1 < pointers.size() ? pointers.get(index + 1).at() : scene.size();
            if (isPredicate(scene, pointer)) {
                Draft same = new PointingBack(scene, RULE).empty(pointer.at());
                same.ordinal = pointer.number();
                drafts.add(same);
            } else if (series.isPresent() || isOfSuch(scene, pointer)) {
                if (pointer.several()) {
                    drafts.addAll(several(scene, series, pointer));
                } else if (isTold(scene, pointer, pointers.size())) {
                    drafts.add(round(scene, series, pointer, next, pointers.size()));
                }
            }
        }
        return drafts;
    }

    /** Whether what points to a round of what has no name has a noun, and no sides of its own. */
    private static boolean isOfSuch(Scene scene, RoundPointer pointer) {
        return pointer.noun()
                && !OF_OTHERS.contains(scene.word(pointer.end()))
                && !scene.sentence().times().isEmpty();
    }

    private static boolean isTold(Scene scene, RoundPointer pointer, int all) {
        return switch (pointer.sense()) {
            case NUMBERED -> isSituated(scene) && (isListed(scene, pointer, all) || isRound(scene, pointer));
            case GONE -> isSituated(scene) && isToldBefore(scene, pointer);
            case NEXT -> scene.speaksOf(HELD);
            case ONLY -> isSituated(scene);
        };
    }

    /** The gathering named before the first pointer, or in "the first round of the X"; else the one told before. */
    private static Optional<Gathering> series(Scene scene, RoundPointer first) {
        return scene.gatherings().named().stream()
                .filter(gathering -> gathering.range().first() <= first.at() + 2)
                .findFirst()
                .or(() -> scene.gatherings().earlier())
                .or(() -> scene.gatherings().named().stream().findFirst());
    }

    private static boolean isWish(Scene scene) {
        if (!scene.mayHold(WISHES)) {
            return false;
        }
        for (int at = 0; at < scene.size(); at++) {
            if (scene.word(at + 1).equals("to") && scene.isAt(at, WISHES)) {
                return true;
            }
        }
        return false;
    }

    /** "The first took place in A, the second in B", "Lima had been the venue of the second in 2023". */
    private static boolean isListed(Scene scene, RoundPointer pointer, int all) {
        int at = pointer.at();
        boolean venue = scene.isAt(at - 2, "of", "for", "to")
                && scene.isAt(at - 3, "venue", "host", "scene", "place", "setting");
        boolean host = scene.isAt(at - 2, "hosted", "hosts", "host") && pointer.end() == scene.size() - 1;
        return IN_LISTS.contains(scene.word(pointer.at() + 1)) && (all > 1 || venue) || host;
    }

    private static boolean isSituated(Scene scene) {
        return !scene.sentence().times().isEmpty()
                || !scene.sentence().names().places().isEmpty()
                || scene.setting().countryNear(0).isPresent();
    }

    private static boolean isRound(Scene scene, RoundPointer pointer) {
        boolean sitting = pointer.noun() && !scene.word(pointer.end()).equals("with");
        return (sitting || BEHIND.contains(scene.word(pointer.at() + 1))) && scene.speaksOf(HELD);
    }

    /** "The previous session, for which Lima had been the venue", "Lima hosted the last round", "the last one, in May,". */
    private static boolean isToldBefore(Scene scene, RoundPointer pointer) {
        int at = pointer.at();
        for (int verb = Math.max(0, at - VENUE_REACH); verb < Math.min(scene.size(), at + VERB_REACH); verb++) {
            boolean venue = scene.isAt(verb, "venue", "place", "scene", "setting", "host")
                    && scene.isAt(verb + 1, "of", "for", "to")
                    && at <= verb + 4;
            boolean hosted = scene.isAt(verb, "hosted") && at <= verb + 2;
            boolean behind = verb > at
                    && (scene.isAt(verb, TOLD)
                            || scene.word(verb).equals("in")
                                    && scene.word(verb - 1).equals(","));
            if (verb < at && (venue || hosted) || behind) {
                return true;
            }
        }
        return false;
    }

    /** "The talks were the third between", "it was the second such meeting", "in its eighth edition". */
    private static boolean isPredicate(Scene scene, RoundPointer pointer) {
        int at = pointer.at();
        if (scene.isAt(at - 2, "in") && scene.isAt(at - 1, "its", "their")) {
            return true;
        }
        boolean be = pointer.sense() == RoundPointer.Sense.NUMBERED
                && scene.word(at - 1).equals("the")
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

    /** Each place with its date behind "the previous rounds were held". */
    private static List<Draft> several(Scene scene, Optional<Gathering> series, RoundPointer pointer) {
        List<Draft> drafts = new ArrayList<>();
        for (Mention.PlaceMention place : scene.sentence().names().places()) {
            int end = place.range().end();
            Optional<TimeExpression> time = scene.sentence().times().stream()
                    .filter(one -> {
                        int first = scene.sentence().tokenAt(one.span().begin());
                        return first >= end && first <= end + 2;
                    })
                    .findFirst();
            if (place.range().first() > pointer.at() && time.isPresent()) {
                Draft draft = new GatheringDraft(scene, RULE)
                        .round(series, place.range().first());
                draft.background = true;
                draft.time = time;
                draft.placeMention = Optional.of(place);
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** In a list each round has the date and place between the word for it and that for the next. */
    private static void within(Scene scene, int at, int next, Draft draft) {
        int from = scene.sentence().tokens().get(at).span().begin();
        int to =
                next < scene.size() ? scene.sentence().tokens().get(next).span().begin() : Integer.MAX_VALUE;
        draft.time = scene.sentence().times().stream()
                .filter(time -> time.span().begin() > from && time.span().begin() < to)
                .findFirst();
        draft.placeMention = placeWithin(scene, at, next);
        draft.ownPlace = draft.placeMention.isEmpty()
                && placeWithin(scene, next, scene.size()).isPresent();
    }

    private static Optional<Mention.PlaceMention> placeWithin(Scene scene, int at, int next) {
        return scene.sentence().names().places().stream()
                .filter(place -> place.range().first() > at && place.range().first() < next)
                .filter(place -> isOneOf(scene.word(place.range().first() - 1), "in", "at"))
                .findFirst();
    }

    /** "The second round will take place", "the second is to be held", before another round is counted. */
    private static boolean isToCome(Scene scene, int at, int next) {
        for (int token = at + 1; token < Math.min(next, at + REACH); token++) {
            boolean to = scene.word(token).equals("to")
                    && scene.isAt(token - 1, "is", "due", "scheduled", "expected", "planned", "set", "slated");
            if (to || scene.isAt(token, "will", "would", "shall")) {
                return true;
            }
        }
        return false;
    }

    private static Draft round(Scene scene, Optional<Gathering> series, RoundPointer pointer, int next, int all) {
        Draft draft = new GatheringDraft(scene, RULE).round(series, pointer.at());
        draft.ordinal = pointer.number();
        boolean numbered = pointer.sense() == RoundPointer.Sense.NUMBERED;
        boolean ahead = pointer.sense() == RoundPointer.Sense.NEXT || numbered && isToCome(scene, pointer.at(), next);
        draft.status = ahead ? Status.PLANNED : Status.HELD;
        draft.background = !ahead;
        if (pointer.sense() == RoundPointer.Sense.ONLY) {
            draft.ordinal =
                    series.flatMap(RoundsRule::before).map(OptionalInt::of).orElse(OptionalInt.empty());
        }
        draft.numberedOnly = numbered
                && all == 1
                && series.filter(one -> one.ordinal().isEmpty()).isPresent();
        if (!ahead || all > 1) {
            within(scene, pointer.at(), next, draft);
        }
        return draft;
    }

    /** The number of the only one before. */
    private static Optional<Integer> before(Gathering series) {
        return series.ordinal().stream().anyMatch(number -> number == 2) ? Optional.of(1) : Optional.empty();
    }
}
