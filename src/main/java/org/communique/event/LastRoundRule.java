package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.text.WordSet;

/**
 * Rounds before or after the one reported that have no number: {@code "was last convened in Lima in May"}, {@code "its previous
 * session, for which Lima had been the venue"}, {@code "is to meet again in 2026"}, {@code "Lima will host the next one"}.
 */
final class LastRoundRule implements EventRule {
    private static final String RULE = LastRoundRule.class.getSimpleName();
    private static final Set<String> CONVENED = WordSet.words("""
            held convened met meet sat sit hosted took gathered assembled happened organised organized staged
            conducted came""");
    private static final Set<String> AGAIN =
            WordSet.of("meet", "convene", "sit", "gather", "assemble", "confer", "meeting", "gathering");
    private static final Set<String> ONCE_MORE = WordSet.of("reconvene", "reassemble");
    private static final Set<String> NEXT = WordSet.of("next");
    private static final Set<String> AHEAD = WordSet.of("will", "to", "would", "shall");
    private static final Set<String> GONE =
            WordSet.of("last", "previous", "preceding", "latest", "earlier", "prior", "most-recent");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        Optional<Gathering> series = scene.gatherings().named().stream()
                .findFirst()
                .or(() -> scene.gatherings().earlier());
        if (series.isEmpty() || scene.isHeadline()) {
            return drafts;
        }
        boolean mayTell =
                scene.speaksOf(GONE) || scene.speaksOf(NEXT) || scene.speaksOf(AGAIN) || scene.speaksOf(ONCE_MORE);
        for (int at = 0; at < scene.size(); at++) {
            boolean told = mayTell && (isLastHeld(scene, at) || isPreviousSession(scene, at));
            if (told || isLastHosted(scene, at)) {
                Draft last = draft(scene, series.get(), at);
                last.background = true;
                drafts.add(last);
            } else if (isAgain(scene, at) || isNextHosted(scene, at)) {
                Draft next = draft(scene, series.get(), at);
                next.status = Status.PLANNED;
                drafts.add(next);
            }
        }
        return drafts;
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

    /** "its previous session, for which Lima had been the venue", "the last one took place in Lima in May". */
    private static boolean isPreviousSession(Scene scene, int at) {
        int noun = isAbbreviation(scene, at + 1) ? at + 2 : at + 1;
        boolean bare = scene.isAt(at, GONE)
                && scene.isAt(at - 1, "its", "the", "their", "that")
                && (scene.gatherings().is(noun, GatheringWord.SITTING)
                        || scene.gatherings().is(noun, GatheringWord.TALK)
                        || scene.isAt(noun, "one", "such"))
                && !Ordinals.of(scene.word(noun + 1)).isPresent();
        if (!bare || !isSituated(scene)) {
            return false;
        }
        for (int verb = Math.max(0, at - 8); verb < Math.min(scene.size(), at + 16); verb++) {
            boolean before = verb < at;
            if (before && !isVenueOf(scene, verb, at)) {
                continue;
            }
            if (before
                    || scene.isAt(verb, CONVENED)
                    || scene.isAt(verb, "venue", "was", "were", "dates", "dated", "date", "go", "goes")
                    || scene.word(verb).equals("in") && scene.word(verb - 1).equals(",")) {
                return scene.gatherings().named().stream()
                        .noneMatch(gathering -> gathering.range().contains(at + 1)
                                && gathering.ordinal().isPresent());
            }
        }
        return false;
    }

    /** "Lima had been the venue of the previous round". */
    private static boolean isVenueOf(Scene scene, int venue, int gone) {
        return scene.isAt(venue, "venue", "place", "scene", "setting", "host")
                && scene.isAt(venue + 1, "of", "for", "to")
                && gone <= venue + 4;
    }

    /** "Lima hosted the previous round", "Chad played host to the last meeting in May". */
    private static boolean isLastHosted(Scene scene, int at) {
        return scene.isAt(at, GONE)
                && scene.isAt(at - 1, "the", "its", "their")
                && scene.isAt(at - 2, "hosted", "host", "to")
                && scene.speaksOf("hosted", "host")
                && scene.gatherings().is(at + 1, GatheringWord.SITTING)
                && isSituated(scene);
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

    /** "Lima will host the next EGM", "the next one is due in Lima". */
    private static boolean isNextHosted(Scene scene, int at) {
        int noun = at + 1;
        boolean next = scene.word(at).equals("next") && scene.isAt(at - 1, "the", "their", "its");
        if (!next) {
            return false;
        }
        boolean abbreviated = isAbbreviation(scene, noun);
        boolean one = scene.word(noun).equals("one");
        if (!abbreviated && !one) {
            return false;
        }
        return scene.speaksOf(
                Set.of("host", "hosts", "held", "venue", "due", "convened", "place", "follow", "follows"));
    }

    /** "The last JCDC meeting", "the next EGM". */
    private static boolean isAbbreviation(Scene scene, int at) {
        return at < scene.size()
                && scene.sentence().tokens().get(at).form().matches("[A-Z]{3,6}")
                && scene.sentence().names().affiliationAt(at).isEmpty();
    }

    private static boolean isSituated(Scene scene) {
        return !scene.sentence().times().isEmpty()
                || !scene.sentence().names().places().isEmpty()
                || scene.setting().countryNear(0).isPresent();
    }

    private static Draft draft(Scene scene, Gathering series, int at) {
        Draft draft = new Draft(series.type(), scene.index(), at);
        draft.evidence.add(scene.evidence(at, RULE));
        draft.series = Optional.of(series.series());
        draft.parties.addAll(series.sides());
        int from = scene.sentence().tokens().get(at).span().begin();
        draft.time = scene.sentence().times().stream()
                .filter(time -> time.span().begin() > from)
                .findFirst();
        return draft;
    }
}
