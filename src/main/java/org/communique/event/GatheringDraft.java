package org.communique.event;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Party;

/** Makes the draft of a gathering that a sentence tells of. */
final class GatheringDraft {
    private final Scene scene;
    private final String rule;

    GatheringDraft(Scene scene, String rule) {
        this.scene = scene;
        this.rule = rule;
    }

    Draft of(Gathering gathering) {
        GatheringTale tale = new GatheringTale(scene, gathering);
        Draft draft = new Draft(type(gathering), scene.index(), gathering.head());
        Evidence evidence = scene.evidence(gathering.head(), rule);
        draft.evidence.add(evidence);
        draft.ordinal = gathering.ordinal();
        draft.series = Optional.of(gathering.series());
        draft.parties.addAll(gathering.sides());
        draft.status = tale.status();
        draft.background = tale.isGone();
        draft.elsewhere = tale.isYetToCome();
        boolean two = draft.type == EventType.DIALOGUE_SESSION;
        List<Actor> attendees = tale.attendees();
        for (Actor actor : attendees) {
            add(draft, actor, two, evidence);
        }
        return draft;
    }

    /** Talks between officials of three states have no name of two. */
    private EventType type(Gathering gathering) {
        boolean three = scene.actors().stream().anyMatch(actor -> switch (actor) {
            case Actor.Unnamed unnamed -> unnamed.sides().size() > 2;
            case Actor.Named unused -> false;
            case Actor.Side unused -> false;
            case Actor.All unused -> false;
        });
        return three && gathering.sides().isEmpty() ? EventType.CONFERENCE : gathering.type();
    }

    private void add(Draft draft, Actor actor, boolean two, Evidence evidence) {
        switch (actor) {
            case Actor.Named named -> {
                Optional<Party> side = scene.person(named.person()).side();
                boolean stranger = two
                        && draft.parties.size() == 2
                        && side.map(party -> !draft.parties.contains(party)).orElse(false);
                if (!stranger) {
                    draft.addParticipant(named.person(), Role.PARTICIPANT, evidence);
                }
            }
            case Actor.Unnamed unnamed -> addSides(draft, unnamed.sides(), two);
            case Actor.Side side -> addSides(draft, List.of(side.party()), two);
            case Actor.All unused -> {}
        }
    }

    private static void addSides(Draft draft, List<Party> sides, boolean two) {
        for (Party side : sides) {
            boolean fits = !two || draft.parties.size() < 2 && side instanceof Party.State;
            if (fits) {
                draft.parties.add(side);
            }
        }
    }
}
