package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/**
 * Visits that an inserted or opening phrase of place tells: {@code "A, in N'Djamena since Sunday, met B"}, {@code "In Chad at
 * the invitation of B, A"}, {@code "While in Chad, A met B"}, {@code "after three days in Chad"}, {@code "Chad's guest"}.
 */
final class StayRule implements EventRule {
    private static final String RULE = StayRule.class.getSimpleName();
    private static final Set<String> DAYS = WordSet.of("days", "day", "week");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < scene.size() && !scene.isHeadline() && !scene.isCaption(); at++) {
            if (isOneOf(scene.word(at), "in", "here") && isInserted(scene, at)) {
                drafts.addAll(stay(scene, at, new DestinationReader(scene).from(at + 1)));
            } else if (isOneOf(scene.word(at), "guest", "guests")) {
                drafts.addAll(stay(scene, at, guestOf(scene, at)));
            }
        }
        return drafts;
    }

    private static boolean isInserted(Scene scene, int in) {
        if (DAYS.contains(scene.word(in - 1))) {
            return isOneOf(scene.word(in - 3), "after", "following", "before", "for")
                    || scene.word(in - 3).equals("his")
                    || scene.word(in - 3).equals("her");
        }
        if (in == 1 && isOneOf(scene.word(0), "while", "whilst")) {
            return true;
        }
        boolean opens = in == 0 || isOneOf(scene.word(in - 1), ",", "now", "currently", "already");
        List<Destination> where = opens ? new DestinationReader(scene).from(in + 1) : List.<Destination>of();
        if (where.isEmpty()) {
            return false;
        }
        int end = where.getLast().range().end();
        return isOneOf(scene.word(end), "since", "until", "till")
                || scene.follows(end, "at", "the", "invitation")
                || scene.follows(end, "as", "a", "guest")
                || scene.follows(end, "as", "the", "guest")
                || scene.follows(end, "for", "a", "visit")
                || scene.follows(end, "on", "a", "visit");
    }

    private static boolean isGuest(Scene scene, int be) {
        return isOneOf(scene.word(be), "be", "is", "are", "was", "were", "as", "been");
    }

    /** "Chad's guest", "the guest of the Chadian parliament". */
    private static List<Destination> guestOf(Scene scene, int guest) {
        int be = isOneOf(scene.word(guest - 1), "the", "a") ? guest - 2 : guest - 1;
        if (scene.word(guest + 1).equals("of") && isGuest(scene, be)) {
            return scene
                    .sentence()
                    .names()
                    .stateAt(scene.word(guest + 2).equals("the") ? guest + 3 : guest + 2)
                    .map(state -> new Destination(
                            state.range(), Optional.of(state.iso3()), Optional.empty(), Optional.empty()))
                    .stream()
                    .toList();
        }
        if (!scene.word(guest - 1).equals("'s") || !isGuest(scene, guest - 3)) {
            return List.of();
        }
        return new DestinationReader(scene).compound(guest - 1);
    }

    private static List<Draft> stay(Scene scene, int word, List<Destination> where) {
        if (where.size() != 1) {
            return List.of();
        }
        int end = where.getLast().range().end();
        boolean opening = word <= 1;
        List<Actor> subject =
                opening ? scene.clause().subjectBehind(end) : scene.clause().subject(word);
        if (subject.isEmpty()) {
            subject = scene.clause().mainSubject();
        }
        TokenRange trigger = new TokenRange(word, word + 1);
        Visitors visitors = new VisitorReader(scene).visitors(subject, trigger);
        return subject.isEmpty() || visitors.isUntold()
                ? List.of()
                : new VisitDrafts(scene, RULE).of(trigger, visitors, where);
    }
}
