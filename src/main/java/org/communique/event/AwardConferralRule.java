package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.entity.Reference;

/**
 * Conferrals of orders and medals: {@code "on behalf of the State President, A presented the Friendship Order to B"},
 * {@code "B was awarded the Order of Merit by A"}, {@code "the medal was conferred upon B"}.
 */
final class AwardConferralRule implements EventRule {
    private static final String RULE = AwardConferralRule.class.getSimpleName();
    private static final Set<String> CONFERS = Set.of(
            "presented",
            "conferred",
            "awarded",
            "bestowed",
            "decorated",
            "pinned",
            "presents",
            "confers",
            "awards",
            "conferring",
            "presenting",
            "awarding",
            "received",
            "presentation",
            "conferral",
            "handed",
            "granted");
    private static final Set<String> RECEIVES = Set.of("received");
    private static final Set<String> AWARD = Set.of(
            "order",
            "medal",
            "cross",
            "decoration",
            "medallion",
            "star",
            "nishan",
            "nishan-e-imtiaz",
            "insignia",
            "legion",
            "orders",
            "medals");
    private static final Set<String> BE = Set.of("was", "were", "been", "being", "is", "are");
    private static final Set<String> GIVEN_TO = Set.of("to", "upon", "on");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            if (scene.isAt(at, CONFERS)) {
                conferral(scene, at).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static Optional<Draft> conferral(Scene scene, int verb) {
        Optional<TokenRange> award = award(scene, verb);
        if (award.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(EventType.AWARD_CONFERRAL, scene.index(), verb);
        Evidence evidence = scene.evidence(verb, RULE);
        draft.evidence.add(evidence);
        draft.award =
                Optional.of(new AwardReport(award.get().text(scene.sentence().sentence()), List.of(evidence)));
        draft.status = scene.modality().isAhead(verb) ? Status.PLANNED : Status.HELD;
        boolean receiving = scene.isAt(verb, RECEIVES);
        boolean passive = BE.contains(scene.word(verb - 1))
                || BE.contains(scene.word(verb - 2)) && scene.word(verb - 1).equals("been");
        boolean awardIsSubject = award.get().end() <= verb;
        List<Reference.ToPerson> before = scene.groupBefore(verb);
        int by = indexOf(scene, verb, Set.of("by", "from"));
        int to = indexOf(scene, verb, GIVEN_TO);
        if (receiving || passive && !awardIsSubject) {
            add(draft, before, Role.RECIPIENT, evidence);
            add(draft, by < 0 ? List.of() : scene.groupAfter(by), Role.CONFERRER, evidence);
        } else if (passive) {
            add(draft, to < 0 ? List.of() : scene.groupAfter(to), Role.RECIPIENT, evidence);
            add(draft, by < 0 ? List.of() : scene.groupAfter(by), Role.CONFERRER, evidence);
        } else {
            add(draft, before, Role.CONFERRER, evidence);
            add(draft, to < 0 ? scene.groupAfter(verb) : scene.groupAfter(to), Role.RECIPIENT, evidence);
        }
        behalf(scene, draft);
        return Optional.of(draft);
    }

    private static void add(Draft draft, List<Reference.ToPerson> people, Role role, Evidence evidence) {
        people.stream()
                .filter(person -> !draft.participants.containsKey(person.person()))
                .forEach(person -> draft.addParticipant(person.person(), role, evidence));
    }

    private static int indexOf(Scene scene, int from, Set<String> words) {
        for (int at = from + 1; at < scene.size(); at++) {
            if (scene.isAt(at, words)) {
                return at;
            }
        }
        return -1;
    }

    /** The award's name around a capitalised "Order" or "Medal" near the verb. */
    private static Optional<TokenRange> award(Scene scene, int verb) {
        for (int distance = 1; distance < 16; distance++) {
            for (int at : new int[] {verb + distance, verb - distance}) {
                boolean inside = at >= 0 && at < scene.size();
                if (inside && scene.isAt(at, AWARD) && isCapitalised(scene, at)) {
                    return Optional.of(name(scene, at));
                }
            }
        }
        return Optional.empty();
    }

    private static TokenRange name(Scene scene, int head) {
        int first = head;
        while (first > 0
                && (isCapitalised(scene, first - 1)
                        || scene.word(first - 1).equals("of") && first > 1 && isCapitalised(scene, first - 2))
                && scene.sentence().personAt(first - 1).isEmpty()
                && !scene.word(first - 1).equals("the")) {
            first--;
        }
        int end = head + 1;
        while (end < scene.size()
                && (isCapitalised(scene, end) && scene.sentence().personAt(end).isEmpty()
                        || Set.of("of", "the", "for", "and").contains(scene.word(end)) && leadsOn(scene, end))) {
            end++;
        }
        return new TokenRange(first, end);
    }

    private static boolean leadsOn(Scene scene, int at) {
        int next = at;
        while (next < scene.size()
                && next < at + 2
                && Set.of("of", "the", "for", "and").contains(scene.word(next))) {
            next++;
        }
        return next < scene.size()
                && isCapitalised(scene, next)
                && !scene.word(at).equals("and")
                && !scene.word(at).equals("the")
                && scene.sentence().personAt(next).isEmpty();
    }

    private static boolean isCapitalised(Scene scene, int at) {
        return scene.sentence().tokens().get(at).isCapitalised();
    }

    /** "on behalf of the State President": in whose name the conferrer acts, as worded. */
    private static void behalf(Scene scene, Draft draft) {
        for (int at = 0; at < scene.size(); at++) {
            if (!scene.follows(at, "behalf", "of")) {
                continue;
            }
            int end = at + 2;
            while (end < scene.size()
                    && !scene.word(end).equals(",")
                    && end < at + 10
                    && scene.sentence().personAt(end).isEmpty()) {
                end++;
            }
            if (end > at + 2) {
                String name = new TokenRange(at + 2, end).text(scene.sentence().sentence());
                draft.participants.forEach((person, role) -> {
                    if (role == Role.CONFERRER) {
                        draft.onBehalfOf.put(person, name);
                    }
                });
            }
        }
    }
}
