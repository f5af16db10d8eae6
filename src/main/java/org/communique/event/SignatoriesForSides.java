package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Who signs for whom: {@code "A signed for Chad and B for Mali"}, {@code "A, on behalf of Chad, and B, on behalf of Mali"},
 * {@code "signing on the Chadian side was A"}, {@code "inked on the Malian side by B"}.
 */
final class SignatoriesForSides {
    private static final int BEHIND = 4;
    private static final int SIDE_REACH = 14;
    private static final Set<String> LINKS = WordSet.words("""
            , was were by is and : - the""");
    private static final Set<String> SIDES = WordSet.of("side", "part", "government", "delegation", "behalf");

    private final Scene scene;
    private final String rule;

    SignatoriesForSides(Scene scene, String rule) {
        this.scene = scene;
        this.rule = rule;
    }

    void addTo(Draft draft) {
        List<Actor.Named> people = scene.actors().stream()
                .filter(Actor.Named.class::isInstance)
                .map(Actor.Named.class::cast)
                .toList();
        boolean before = opensWithSide(people);
        for (int i = 0; i < people.size(); i++) {
            int first = people.get(i).range().first();
            int end = people.get(i).range().end();
            int start = i == 0 ? 0 : people.get(i - 1).range().end();
            int limit = i + 1 < people.size() ? people.get(i + 1).range().first() : scene.size();
            Optional<Party> side = before ? within(start, first, true) : within(end, limit, false);
            int person = people.get(i).person();
            side.ifPresent(party -> {
                draft.addParticipant(person, Role.SIGNATORY, scene.evidence(draft.trigger, rule));
                draft.parties.add(party);
            });
        }
    }

    /** "Signed by A for Chad and by B for Mali", "by A on the Chadian side and, on the Malian side, by B". */
    static List<Actor> bothSides(Scene scene, List<Actor> by) {
        boolean one = by.size() == 1 && by.getFirst() instanceof Actor.Named;
        if (!one) {
            return by;
        }
        int end = by.getFirst().range().end();
        List<Actor> all = new ArrayList<>(by);
        for (Actor actor : scene.actors()) {
            int first = actor.range().first();
            boolean near = first > end && first <= end + SIDE_REACH;
            if (actor instanceof Actor.Named && near && isForOtherSide(scene, end, first) && all.size() == 1) {
                all.add(actor);
            }
        }
        return all;
    }

    /** "for Chad and", "on the Chadian side and on the Malian side by". */
    private static boolean isForOtherSide(Scene scene, int from, int to) {
        boolean side = !scene.partiesWithin(from, to).isEmpty()
                || scene.isAt(from, "for", "on")
                || scene.isAt(from + 1, "on", "for");
        boolean joined = false;
        for (int at = from; at < to; at++) {
            boolean next = scene.isAt(at, ",", ";") && scene.isAt(at + 1, "for", "on", "and");
            if (!next && scene.isAt(at, ";", "who", "which", "while", "said", "after", "in")) {
                return false;
            }
            joined |= next || scene.word(at).equals("and");
        }
        return side && joined;
    }

    /** Whether the sides stand before the names: "on behalf of Chad A signed". */
    private boolean opensWithSide(List<Actor.Named> people) {
        return !people.isEmpty()
                && within(0, people.getFirst().range().first(), true).isPresent();
    }

    /** The side told between two tokens: right behind the first, or right before the second if {@code before}. */
    private Optional<Party> within(int from, int to, boolean before) {
        for (int at = from; at < to; at++) {
            if (!isForSide(at)) {
                continue;
            }
            for (int name = at + 1; name < Math.min(to, at + 1 + BEHIND); name++) {
                Optional<Party> party =
                        scene.sentence().names().affiliationAt(name).map(Party::of);
                boolean near = before ? isNear(name, to) : at - from <= BEHIND;
                if (party.isPresent() && near) {
                    return party;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isForSide(int at) {
        boolean onSide = scene.word(at).equals("on")
                && scene.word(at + 1).equals("the")
                && (SIDES.contains(scene.word(at + 3)) || SIDES.contains(scene.word(at + 4)));
        return onSide
                || scene.follows(at, "behalf", "of")
                || scene.word(at).equals("for") && !scene.word(at + 1).equals("his");
    }

    private boolean isNear(int name, int person) {
        for (int at = name + 1; at < person; at++) {
            boolean title = scene.sentence().tokens().get(at).isCapitalised();
            boolean known = LINKS.contains(scene.word(at))
                    || SIDES.contains(scene.word(at))
                    || scene.word(at).equals("of");
            if (!title && !known && scene.sentence().names().affiliationAt(at).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
