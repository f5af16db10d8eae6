package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Mention;
import org.communique.entity.Party;
import org.communique.entity.Reference;

/**
 * Visits to a country: {@code "A visits Russia"}, {@code "A's visit to Hanoi"}, {@code "A paid an official visit to"},
 * {@code "a delegation led by A arrived in"}. Where the text names no country there is no visit.
 */
final class VisitRule implements EventRule {
    private static final String RULE = VisitRule.class.getSimpleName();
    private static final Set<String> VERBS = Set.of("visited", "visits", "visiting", "visit");
    private static final Set<String> NOUNS = Set.of("visit", "trip", "tour", "visits");
    private static final Set<String> ARRIVES = Set.of(
            "arrived", "arrives", "travelled", "traveled", "travels", "flew", "flies", "landed", "travel", "arrive");

    private static final Set<String> LEAVES =
            Set.of("left", "leaves", "bound", "departed", "departs", "headed", "heads");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            boolean verb = scene.isAt(at, VERBS)
                    || scene.isAt(at, ARRIVES) && Set.of("in", "to", "at").contains(scene.word(at + 1))
                    || scene.isAt(at, LEAVES) && scene.word(at + 1).equals("for");
            boolean noun = scene.isAt(at, NOUNS);
            if (verb || noun) {
                visit(scene, at).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static Optional<Draft> visit(Scene scene, int at) {
        Optional<Destination> destination = destination(scene, at).or(() -> paid(scene, at));
        List<Reference.ToPerson> visitors = visitors(scene, at);
        if (destination.isEmpty() || visitors.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(EventType.VISIT, scene.index(), at);
        draft.evidence.add(scene.evidence(at, RULE));
        draft.country = destination.get().country;
        draft.placeMention = destination.get().place;
        boolean led = isLed(scene, at);
        visitors.forEach(visitor -> draft.addParticipant(
                visitor.person(), led ? Role.HEAD_OF_DELEGATION : Role.GUEST, scene.evidence(at, RULE)));
        draft.country.ifPresent(iso3 -> draft.parties.add(new Party.State(iso3)));
        draft.status = scene.modality().isAhead(at) || isProspect(scene, at) ? Status.PLANNED : Status.HELD;
        inviter(scene, draft);
        return Optional.of(draft);
    }

    /** "at the invitation of B" names the host of the visit. */
    private static void inviter(Scene scene, Draft draft) {
        for (int at = 0; at < scene.size(); at++) {
            if (scene.follows(at, "invitation", "of") || scene.follows(at, "invitation", "from")) {
                int invitation = at;
                scene.groupAfter(at + 1).stream()
                        .findFirst()
                        .ifPresent(host ->
                                draft.addParticipant(host.person(), Role.HOST, scene.evidence(invitation, RULE)));
            }
        }
    }

    private record Destination(Optional<String> country, Optional<Mention.PlaceMention> place) {}

    private static Optional<Destination> destination(Scene scene, int at) {
        int limit = Math.min(scene.size(), at + 8);
        for (int to = at + 1; to < limit; to++) {
            int token = to;
            boolean direct = to == at + 1 && scene.isAt(at, VERBS);
            boolean preposition = Set.of("to", "in", "at", "for").contains(scene.word(to - 1))
                    || scene.word(to - 1).equals("the") && to - 1 > at;
            if (!direct && !preposition) {
                continue;
            }
            Optional<Mention.StateMention> state = scene.sentence().names().stateAt(to);
            if (state.isPresent() && !isAttribute(scene, state.get())) {
                return Optional.of(new Destination(Optional.of(state.get().iso3()), Optional.empty()));
            }
            Optional<Mention.PlaceMention> place = scene.sentence().names().places().stream()
                    .filter(p -> p.range().first() == token)
                    .findFirst();
            if (place.isPresent()) {
                return Optional.of(new Destination(Optional.empty(), place));
            }
        }
        return Optional.empty();
    }

    /** "paying Russia a working visit". */
    private static Optional<Destination> paid(Scene scene, int at) {
        for (int pay = Math.max(0, at - 6); pay < at; pay++) {
            if (Set.of("paid", "paying", "pays", "pay").contains(scene.word(pay))) {
                int next = pay + 1;
                return scene.sentence()
                        .names()
                        .stateAt(next)
                        .map(state -> new Destination(Optional.of(state.iso3()), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static boolean isAttribute(Scene scene, Mention.StateMention state) {
        String next = scene.word(state.range().end());
        return state.adjective()
                && !next.isEmpty()
                && Character.isLetter(next.charAt(0))
                && !Set.of("from", "on", "for", "and", "in", "this", "next", "at", "last", "earlier", "to")
                        .contains(next);
    }

    private static List<Reference.ToPerson> visitors(Scene scene, int at) {
        for (int by = at + 1; by < scene.size() && scene.isAt(at, NOUNS); by++) {
            if (scene.word(by).equals("by")
                    && !scene.groupAfter(by).isEmpty()
                    && scene.groupAfter(by).getFirst().range().first() <= by + 3) {
                return scene.groupAfter(by);
            }
            if (scene.word(by).equals("of")
                    && by == at + 1
                    && !scene.groupAfter(by).isEmpty()
                    && scene.groupAfter(by).getFirst().range().first() <= by + 2) {
                return scene.groupAfter(by);
            }
        }
        return scene.groupBefore(at);
    }

    private static boolean isLed(Scene scene, int at) {
        for (int word = 0; word < Math.min(scene.size(), at + 20); word++) {
            if (scene.word(word).equals("delegation")
                    && (Set.of("led", "headed").contains(scene.word(word + 1)) || isLedBefore(scene, word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLedBefore(Scene scene, int delegation) {
        for (int at = Math.max(0, delegation - 6); at < delegation; at++) {
            if (Set.of("led", "leads", "leading", "headed", "heads", "heading", "head")
                    .contains(scene.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "upcoming visit", "ahead of the visit", "the visit next month". */
    private static boolean isProspect(Scene scene, int at) {
        for (int back = Math.max(0, at - 6); back < at; back++) {
            if (Set.of("upcoming", "forthcoming", "planned", "coming", "prepare", "preparing", "preparations", "future")
                    .contains(scene.word(back))) {
                return true;
            }
        }
        return false;
    }
}
