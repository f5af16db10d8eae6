package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/** Makes visits of what a rule found: one for each destination, with the people who travel and those who invited them. */
final class VisitDrafts {
    /** How far behind the verb "with the president" may stand. */
    private static final int WITH_REACH = 9;

    private static final Set<String> PRINCIPALS =
            WordSet.of("president", "king", "queen", "prime", "premier", "sultan", "emir");

    private final Scene scene;
    private final String rule;

    VisitDrafts(Scene scene, String rule) {
        this.scene = scene;
        this.rule = rule;
    }

    /**
     * The visits of these people to these destinations, of each side its own; to where the story leads if there is none.
     */
    List<Draft> of(TokenRange trigger, Visitors visitors, List<Destination> destinations) {
        return visitors.bySide(scene).stream()
                .flatMap(side -> ofOneSide(trigger, side, destinations).stream())
                .toList();
    }

    private List<Draft> ofOneSide(TokenRange trigger, Visitors visitors, List<Destination> destinations) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < destinations.size(); i++) {
            Draft draft = draft(trigger, visitors);
            int end = i + 1 < destinations.size()
                    ? destinations.get(i + 1).range().first()
                    : scene.size();
            draft.stretch = isSplit(destinations)
                    ? Optional.of(new TokenRange(destinations.get(i).range().first(), end))
                    : Optional.empty();
            Destination destination = destinations.get(i);
            draft.country = destination.country();
            draft.placeMention = destination.place();
            destination.seat().ifPresent(draft.parties::add);
            boolean state = destination.seat().isEmpty();
            draft.country.filter(unused -> state).ifPresent(iso3 -> draft.parties.add(new Party.State(iso3)));
            drafts.add(draft);
        }
        if (drafts.isEmpty()) {
            Draft draft = draft(trigger, visitors);
            draft.openDestination = true;
            drafts.add(draft);
        }
        return drafts;
    }

    /** Whether a date stands between the destinations: each leg has its own. */
    private boolean isSplit(List<Destination> destinations) {
        int from = destinations.getFirst().range().end();
        int to = destinations.getLast().range().first();
        return scene.sentence().times().stream()
                .mapToInt(time -> scene.sentence().tokenAt(time.span().begin()))
                .anyMatch(token -> token >= from && token < to);
    }

    private Draft draft(TokenRange trigger, Visitors visitors) {
        Draft draft = new Draft(EventType.VISIT, scene.index(), trigger.first());
        Evidence where = scene.evidence(trigger.first(), rule);
        draft.evidence.add(where);
        for (Actor actor : visitors.actors()) {
            switch (actor) {
                case Actor.Named named -> {
                    draft.addParticipant(
                            named.person(), visitors.leading() ? Role.HEAD_OF_DELEGATION : Role.GUEST, where);
                    scene.person(named.person()).side().ifPresent(draft.guests::add);
                }
                case Actor.Unnamed unnamed -> draft.guests.addAll(unnamed.sides());
                case Actor.Side side -> draft.guests.add(side.party());
                case Actor.All unused -> {}
            }
        }
        draft.parties.addAll(draft.guests);
        draft.described =
                visitors.actors().size() == 1 && isDescribed(visitors.actors().getFirst());
        Prospect prospect = new Prospect(scene);
        draft.status = prospect.isAhead(trigger) ? Status.PLANNED : Status.HELD;
        draft.background = draft.status == Status.HELD && prospect.isPast(trigger);
        boolean before = scene.isAt(trigger.first() - 1, "after", "following")
                && scene.word(trigger.first()).endsWith("ing");
        draft.undated =
                draft.status == Status.HELD && (before || prospect.isPast(trigger) || prospect.isPerfect(trigger));
        leader(draft, trigger, where);
        companions(draft, where);
        hosts(draft, where);
        return draft;
    }

    /** Whether no name stands for somebody. */
    private boolean isDescribed(Actor actor) {
        boolean named = actor instanceof Actor.Named;
        for (int at = actor.range().first(); at < actor.range().end() && named; at++) {
            named = !scene.sentence().tokens().get(at).isCapitalised() || at == 0;
        }
        return named;
    }

    /** "B and C travelled to Chad with the president": he is the guest, and they came along. */
    private void leader(Draft draft, TokenRange trigger, Evidence where) {
        for (int with = trigger.end(); with < Math.min(scene.size(), trigger.end() + WITH_REACH); with++) {
            boolean principal = scene.isAt(with + 1, PRINCIPALS) || scene.isAt(with + 2, PRINCIPALS);
            if (principal && scene.word(with).equals("with")) {
                scene.clause().governed(with, Set.of("with")).stream()
                        .filter(Actor.Named.class::isInstance)
                        .map(Actor.Named.class::cast)
                        .filter(named -> isGuestSide(draft, named) && !draft.participants.containsKey(named.person()))
                        .findFirst()
                        .ifPresent(named -> {
                            draft.participants.replaceAll((person, role) -> Role.PARTICIPANT);
                            draft.addParticipant(named.person(), Role.GUEST, where);
                        });
            }
        }
    }

    /** "accompanied by A and B", "together with A" of the same side. */
    private void companions(Draft draft, Evidence where) {
        for (int at = 0; at < scene.size(); at++) {
            if (scene.follows(at, "accompanied", "by")) {
                for (Actor actor : scene.clause().governed(at + 1, Set.of("by"))) {
                    if (actor instanceof Actor.Named named
                            && (isGuestSide(draft, named)
                                    || scene.person(named.person()).side().isEmpty())) {
                        draft.addParticipant(named.person(), Role.PARTICIPANT, where);
                    }
                }
            }
        }
    }

    private boolean isGuestSide(Draft draft, Actor.Named named) {
        return scene.person(named.person()).side().map(draft.guests::contains).orElse(false);
    }

    /** "at the invitation of B", "invited by B", "as a guest of B" name the host of the visit. */
    private void hosts(Draft draft, Evidence where) {
        for (int at = 0; at < scene.size(); at++) {
            boolean invitation = isOneOf(scene.word(at), "invitation", "invite")
                    && isOneOf(scene.word(at + 1), "of", "from", "by", "extended");
            boolean invited = scene.follows(at, "invited", "by")
                    || scene.follows(at, "guest", "of")
                    || scene.follows(at, "guests", "of")
                    || scene.follows(at, "hosted", "by");
            if (scene.word(at).equals("hosted") && scene.clause().agentAt(at + 1) > at + 1) {
                int agent = scene.clause().agentAt(at + 1);
                host(draft, scene.clause().governed(agent, Set.of("by")), where);
            } else if (invitation || invited) {
                host(draft, scene.clause().governed(at + 1, Set.of("of", "from", "by")), where);
            } else if (scene.word(at).equals("invited") && isInviter(at)) {
                host(draft, scene.clause().subject(at), where);
            } else if (isOneOf(scene.word(at), "invitation", "invite")) {
                host(draft, scene.clause().owner(at), where);
            }
        }
    }

    /** "Whom A had invited", "A had invited her": no guest is the object that another visit might be told of. */
    private boolean isInviter(int invited) {
        return !scene.clause().isPassive(invited)
                && (isOneOf(scene.word(invited + 1), "him", "her", "them")
                        || scene.clause().object(invited + 1).isEmpty());
    }

    private void host(Draft draft, List<Actor> hosts, Evidence where) {
        for (Actor actor : hosts) {
            switch (actor) {
                case Actor.Named named -> {
                    if (!draft.participants.containsKey(named.person()) && !isGuestSide(draft, named)) {
                        draft.addParticipant(named.person(), Role.HOST, where);
                        draft.hostSide = scene.person(named.person()).side();
                    }
                }
                case Actor.Unnamed unnamed ->
                    draft.hostSide = unnamed.sides().stream()
                            .filter(side -> !draft.guests.contains(side))
                            .findFirst();
                case Actor.Side side -> {
                    if (!draft.guests.contains(side.party())) {
                        draft.hostSide = Optional.of(side.party());
                    }
                }
                case Actor.All unused -> {}
            }
        }
    }
}
