package org.communique.event;

import java.util.ArrayList;
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

    /** The named gatherings of a type of which the sentence tells that they are held. */
    List<Draft> told(EventType type) {
        List<Draft> drafts = new ArrayList<>();
        for (Gathering gathering : scene.gatherings().named()) {
            if (gathering.type() == type && new GatheringTale(scene, gathering).isTold()) {
                drafts.add(of(gathering));
            }
        }
        return drafts;
    }

    Draft of(Gathering gathering) {
        GatheringTale tale = new GatheringTale(scene, gathering);
        List<Actor> attendees = new GatheringAttendees(scene, gathering).all();
        Draft draft = new Draft(type(gathering, attendees), scene.index(), gathering.head());
        Evidence evidence = scene.evidence(gathering.head(), rule);
        draft.evidence.add(evidence);
        draft.ordinal = gathering.ordinal();
        draft.series = isOnce(gathering) ? Optional.empty() : Optional.of(gathering.series());
        draft.parties.addAll(gathering.sides());
        draft.status = new GatheringStatus(scene, gathering).status();
        draft.background = tale.isGone();
        draft.elsewhere = tale.isYetToCome();
        draft.beside = tale.isBeside();
        draft.time = tale.timeInRelative();
        if (draft.elsewhere) {
            draft.time = draft.time.or(tale::ownTime);
            draft.placeMention = tale.ownPlace();
        }
        boolean two = draft.type == EventType.DIALOGUE_SESSION;
        for (Actor actor : attendees) {
            add(draft, actor, two, evidence);
        }
        if (!two) {
            draft.counted = CountedSides.number(gathering.series().words());
            List<Party> counted = new CountedSides(scene).of(gathering.head());
            draft.parties.addAll(counted);
            if (!counted.isEmpty() && !tale.isBeside()) {
                addPeople(draft, counted, evidence);
            }
        }
        if (two && isVague(gathering, draft) || isBare(gathering)) {
            draft.definite = true;
        }
        return draft;
    }

    /** A round of which a sentence tells without its name: of the series, or, where the story named none, of what it tells before. */
    Draft round(Optional<Gathering> series, int at) {
        Draft draft = new Draft(series.map(Gathering::type).orElse(EventType.CONFERENCE), scene.index(), at);
        draft.evidence.add(scene.evidence(at, rule));
        draft.series = series.map(Gathering::series);
        series.ifPresent(known -> draft.parties.addAll(known.sides()));
        draft.such = series.isEmpty();
        return draft;
    }

    /** Who is named in the sentence for one of the sides, as its only official: those of a trilateral summit. */
    private void addPeople(Draft draft, List<Party> sides, Evidence evidence) {
        List<Integer> people = PointingBack.people(scene.actors()).stream()
                .filter(person ->
                        scene.person(person).side().filter(sides::contains).isPresent())
                .distinct()
                .toList();
        if (people.size() == sides.size()) {
            people.forEach(person -> draft.addParticipant(person, Role.PARTICIPANT, evidence));
        }
    }

    /** "a trilateral meeting" is one of no series. */
    private static boolean isOnce(Gathering gathering) {
        return gathering.type() == EventType.CONFERENCE
                && !gathering.proper()
                && gathering.ordinal().isEmpty()
                && !gathering.series().namesSides();
    }

    /** "The summit", of which the words tell nothing: one that the story told before. */
    private boolean isBare(Gathering gathering) {
        return gathering.range().end() - gathering.range().first() == 1
                && gathering.sides().isEmpty()
                && !gathering.proper()
                && scene.isAt(gathering.head() - 1, "the", "this", "that");
    }

    /** "a high-level dialogue", of whom and which round nobody tells: at most it points to one told before. */
    private boolean isVague(Gathering gathering, Draft draft) {
        long states = scene.sentence().names().states().stream()
                .map(state -> state.iso3())
                .distinct()
                .count();
        boolean named =
                draft.background || gathering.proper() || gathering.ordinal().isPresent();
        return !named && gathering.sides().isEmpty() && draft.participants.isEmpty() && states < 2;
    }

    /** Talks between officials of three states have no name of two. */
    private EventType type(Gathering gathering, List<Actor> attendees) {
        return scene.sides(attendees).size() > 2 && gathering.sides().isEmpty()
                ? EventType.CONFERENCE
                : gathering.type();
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
