package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Conferences that no noun names: {@code "the foreign ministers of Chad, Mali and Niger met"}, {@code "he sat down with his
 * counterparts from the ASEAN states"}, {@code "talks between A, B and C"} of three states, {@code "A hosted B of Chad, C of
 * Mali and D of Niger"}, {@code "leaders of Chad, Mali and Niger agreed at a summit"}.
 */
final class MultilateralRule implements EventRule {
    private static final String RULE = MultilateralRule.class.getSimpleName();

    private static final Set<String> APART =
            WordSet.of("separately", "separate", "each", "bilateral", "individually", "respectively");

    private static final Set<String> SITTINGS = WordSet.of("summit", "videoconference", "session", "conference");

    private static final Set<String> OFFICIALS = WordSet.words("""
            representatives delegations experts officials envoys heads chiefs commanders directors lawmakers
            ministers leaders""");

    private static final Set<String> OCCASIONS =
            WordSet.of("summit", "videoconference", "session", "conference", "meeting", "gathering", "retreat");

    private static final int HELD_REACH = 7;
    private static final Set<String> HELD = WordSet.words("""
            summit talks deliberations discussions consultations meeting session retreat conference gathering""");

    private static final Set<String> HOSTED = WordSet.of("hosted", "hosts", "hosting");

    private static final Set<String> TOGETHER = WordSet.of("together");

    private static final Set<String> WHERE_OR_WHEN = WordSet.of("in", "at", "on", "for", "here", "there", "behind");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        if (scene.isHeadline()) {
            return drafts;
        }
        GroupTalks talks = new GroupTalks(scene);
        List<Actor> many = talks.at() < 0 ? List.of() : talks.all();
        if (!many.isEmpty()) {
            drafts.add(draft(scene, talks.at(), many));
            return drafts;
        }
        // "The ministers of Chad, Mali and Togo met on the sidelines of the summit": what is named is not their
        // meeting.
        boolean beside = scene.gatherings().named().stream()
                .allMatch(gathering -> new GatheringTale(scene, gathering).isBeside());
        if (!beside) {
            boolean bare = scene.gatherings().named().stream()
                    .allMatch(gathering ->
                            !gathering.proper() && gathering.sides().isEmpty());
            return bare ? agreedAt(scene).map(List::of).orElse(drafts) : drafts;
        }
        if (isApart(scene)) {
            return drafts;
        }
        boolean gather = scene.gatherings().words().has(GatheringWord.GATHER);
        for (int at = 0; gather && at < scene.size(); at++) {
            if (scene.gatherings().is(at, GatheringWord.GATHER)) {
                List<Actor> all = met(scene, at, scene.gatherings().words().end(at, GatheringWord.GATHER));
                if (!all.isEmpty()) {
                    drafts.add(draft(scene, at, all));
                    return drafts;
                }
            }
        }
        for (int at = 0; gather && at < scene.size(); at++) {
            if (!scene.gatherings().is(at, GatheringWord.GATHER)) {
                continue;
            }
            GroupOfStates group = new GroupOfStates(scene);
            List<Party> bodies = bodies(scene, at);
            if (bodies.size() > 2 || group.endsBefore(at)) {
                Draft draft = draft(scene, at, List.of());
                draft.parties.addAll(bodies);
                draft.parties.addAll(group.organisations(at));
                draft.ofManyStates = group.isOfStates(at);
                drafts.add(draft);
                return drafts;
            }
        }
        Optional<Draft> ended = ended(scene).or(() -> theirMinisters(scene));
        if (ended.isPresent()) {
            return List.of(ended.get());
        }
        Optional<Draft> hosted = hosted(scene);
        if (hosted.isPresent()) {
            return List.of(hosted.get());
        }
        Optional<Draft> held = held(scene).or(() -> agreedAt(scene));
        if (held.isPresent()) {
            return List.of(held.get());
        }
        for (TriggerMention trigger : scene.triggers()) {
            int end = trigger.range().end();
            if (trigger.is(TriggerClass.DISCUSS)
                    && scene.clause().isPassive(trigger.range().first())) {
                List<Actor> agents = scene.clause().agents(end);
                if (scene.sides(agents).size() > 2 && isPersonal(agents) && drafts.isEmpty()) {
                    drafts.add(draft(scene, trigger.range().first(), agents));
                }
            }
            if (trigger.is(TriggerClass.TALKS) && drafts.isEmpty()) {
                List<Actor> between = scene.clause().governed(end, Set.of("between", "among"));
                List<Actor> of = new ArrayList<>(scene.clause().governed(end, Set.of("of")));
                if (between.isEmpty() && isPersonal(of)) {
                    int behind = of.getLast().range().end();
                    of.addAll(
                            scene.word(behind).equals("with")
                                    ? scene.clause().governed(behind, Set.of("with"))
                                    : List.of());
                    between = of;
                }
                if (scene.sides(between).size() > 2) {
                    drafts.add(draft(scene, trigger.range().first(), between));
                }
            }
        }
        return drafts;
    }

    /** "Ministers of nine countries wound up three days of deliberations", "the Andean states concluded their sixth summit". */
    private static Optional<Draft> ended(Scene scene) {
        if (!scene.gatherings().words().has(GatheringWord.HOLD) || !scene.mayHold(HELD)) {
            return Optional.empty();
        }
        for (int at = 1; at < scene.size(); at++) {
            boolean holds = scene.gatherings().is(at, GatheringWord.HOLD);
            for (int noun = at + 1; holds && noun < Math.min(scene.size(), at + HELD_REACH); noun++) {
                GroupOfStates group = new GroupOfStates(scene);
                if (scene.isAt(noun, HELD) && (group.endsBefore(at) || group.isOfRegion(at))) {
                    Draft draft = draft(scene, noun, List.of());
                    draft.parties.addAll(group.organisations(at));
                    draft.ofManyStates = true;
                    draft.ordinal = Ordinals.of(scene.word(noun - 1));
                    return Optional.of(draft);
                }
            }
        }
        return Optional.empty();
    }

    /** "Their foreign ministers gathered in Baghdad", where the story told of a summit of three: of the same three. */
    private static Optional<Draft> theirMinisters(Scene scene) {
        if (!scene.gatherings().words().has(GatheringWord.GATHER)) {
            return Optional.empty();
        }
        int counted = scene.gatherings()
                .earlier()
                .map(gathering -> CountedSides.number(gathering.series().words()))
                .orElse(0);
        for (int at = 2; counted > 2 && at < scene.size(); at++) {
            boolean theirs = scene.isAt(at - 1, "ministers", "envoys", "chiefs", "leaders")
                    && scene.isAt(at - 3, "their", "whose");
            if (theirs
                    && scene.gatherings().is(at, GatheringWord.GATHER)
                    && !scene.word(at + 1).equals("with")) {
                Draft draft = draft(scene, at, List.of());
                draft.counted = counted;
                draft.ofManyStates = true;
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    /** "The deputy ministers of Chad, Mali and Niger held consultations", "Chad, Mali and Niger held a summit". */
    private static Optional<Draft> held(Scene scene) {
        if (!scene.tellsOf(TriggerClass.HOLD)) {
            return Optional.empty();
        }
        for (int noun = 0; noun < scene.size(); noun++) {
            boolean talks = scene.triggerAt(noun)
                    .map(trigger -> trigger.is(TriggerClass.TALKS))
                    .orElse(false);
            if (!talks && !scene.isAt(noun, SITTINGS)) {
                continue;
            }
            for (TriggerMention verb : scene.triggers()) {
                int distance = noun - verb.range().end();
                boolean holds = verb.is(TriggerClass.HOLD) && distance >= 0 && distance <= 5;
                List<Actor> subject =
                        holds ? scene.clause().subject(verb.range().first()) : List.<Actor>of();
                boolean many = scene.sides(subject).size() > 2
                        || subject.stream().anyMatch(MultilateralRule::isCollective)
                                && scene.sides(subject).size() > 1;
                List<Party> bodies = holds && scene.sides(subject).size() < 3
                        ? bodies(scene, verb.range().first())
                        : List.of();
                if (bodies.size() > 2) {
                    Draft draft = draft(scene, noun, List.of());
                    draft.parties.addAll(bodies);
                    return Optional.of(draft);
                }
                if (many && scene.clause().governed(noun + 1, Set.of("with")).isEmpty()) {
                    return Optional.of(draft(scene, noun, subject));
                }
            }
        }
        return Optional.empty();
    }

    /** The states of "representatives of the defence ministries of Chad, Mali and Niger" before a verb. */
    private static List<Party> bodies(Scene scene, int verb) {
        for (int at = 0; at < verb; at++) {
            if (scene.isAt(at, OFFICIALS)) {
                return scene.isAt(at + 1, "of", "from") ? scene.partiesWithin(at, verb) : List.of();
            }
        }
        return List.of();
    }

    /** "Leaders of Chad, Mali and Niger agreed at a summit in Lima". */
    private static Optional<Draft> agreedAt(Scene scene) {
        if (!scene.mayHold(OCCASIONS)) {
            return Optional.empty();
        }
        for (int noun = 2; noun < scene.size(); noun++) {
            boolean occasion = scene.isAt(noun, OCCASIONS)
                    && determinerBefore(scene, noun) > 0
                    && scene.isAt(determinerBefore(scene, noun) - 1, "at", "after", "during", "for", "following");
            List<Actor> subject = occasion ? scene.clause().mainSubject() : List.of();
            if (scene.sides(subject).size() > 2
                    && scene.clause()
                            .governed(noun + 1, Set.of("with", "of", "between"))
                            .isEmpty()) {
                return Optional.of(draft(scene, noun, subject));
            }
        }
        return Optional.empty();
    }

    /** The "a" of "a two-day summit"; -1 if there is none. */
    private static int determinerBefore(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 4); at--) {
            if (scene.isAt(at, "a", "an", "their")) {
                return at;
            }
        }
        return -1;
    }

    /** "President A hosted B of Chad, C of Mali and D of Niger": they came together, and A is their host. */
    private static Optional<Draft> hosted(Scene scene) {
        if (!scene.mayHold(HOSTED) && !scene.mayHold(TOGETHER)) {
            return Optional.empty();
        }
        for (int at = 0; at < scene.size(); at++) {
            List<Actor> guests = scene.isAt(at, HOSTED) ? scene.clause().object(at + 1) : List.of();
            if (scene.follows(at + 1, "together") && scene.isAt(at, "brought", "brings", "bringing")) {
                List<Actor> together = scene.clause().object(at + 2);
                if (scene.sides(together).size() > 2 && isPersonal(together)) {
                    return Optional.of(draft(scene, at, together));
                }
            }
            if (isHostOfMany(scene, at, guests)) {
                Draft draft = draft(scene, at, guests);
                List<Actor> hosts = scene.clause().subject(at);
                draft.parties.addAll(scene.sides(hosts));
                PointingBack.people(hosts)
                        .forEach(person -> draft.addParticipant(person, Role.HOST, draft.evidence.getFirst()));
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    /** Whether a verb tells that somebody hosts guests of three sides and more together. */
    static boolean isHostOfMany(Scene scene, int verb, List<Actor> guests) {
        return scene.isAt(verb, HOSTED)
                && guests.stream().filter(Actor.Named.class::isInstance).count() > 2
                && scene.sides(guests).size() > 2
                && !scene.clause().isPassive(verb)
                && !isApart(scene);
    }

    private static List<Actor> met(Scene scene, int verb, int end) {
        List<Actor> all = new ArrayList<>();
        List<Actor> subject = scene.expanded(scene.clause().subject(verb));
        boolean acts = scene.isAt(verb, "meet", "meets", "met", "meeting");
        List<Actor> object = new ArrayList<>(acts ? scene.clause().object(end) : List.of());
        object.removeIf(actor -> actor.range().first() > end + 4);
        object.addAll(scene.clause().governed(end, Set.of("with")));
        boolean gather = subject.stream().anyMatch(MultilateralRule::isCollective)
                || object.isEmpty() && isBody(scene, subject, verb, end)
                || object.isEmpty() && scene.sides(subject).size() > 2;
        if (gather || object.stream().anyMatch(MultilateralRule::isCollective)) {
            all.addAll(subject);
            all.addAll(object);
        }
        return all;
    }

    private static boolean isPersonal(List<Actor> actors) {
        return actors.stream().anyMatch(actor -> actor instanceof Actor.Named || actor instanceof Actor.Unnamed);
    }

    /** "met separately with", "separate meetings": each has one of his own. */
    private static boolean isApart(Scene scene) {
        return scene.speaksOf(APART);
    }

    /** Officials of all members of an organisation, or of three states and more. */
    private static boolean isCollective(Actor actor) {
        return switch (actor) {
            case Actor.Unnamed unnamed ->
                unnamed.sides().stream().anyMatch(Party.Organisation.class::isInstance)
                        && (unnamed.sides().size() > 1
                                || unnamed.range().end() - unnamed.range().first() > 2);
            case Actor.Named unused -> false;
            case Actor.Side unused -> false;
            case Actor.All unused -> false;
        };
    }

    /** "when the OAS meets in Lima", "the CSTO is gathering today": an organisation itself comes together. */
    private static boolean isBody(Scene scene, List<Actor> subject, int verb, int end) {
        boolean organisation = subject.size() == 1
                && subject.getFirst() instanceof Actor.Side side
                && side.party() instanceof Party.Organisation
                && verb - side.range().end() <= 4;
        return organisation
                && (WHERE_OR_WHEN.contains(scene.word(end))
                        || scene.sentence().times().stream()
                                .anyMatch(time -> end < scene.size()
                                        && time.span()
                                                .overlaps(scene.sentence()
                                                        .tokens()
                                                        .get(end)
                                                        .span())));
    }

    private static Draft draft(Scene scene, int at, List<Actor> all) {
        Draft draft = new Draft(EventType.CONFERENCE, scene.index(), at);
        Evidence evidence = scene.evidence(at, RULE);
        draft.evidence.add(evidence);
        draft.status = scene.modality().status(at);
        draft.parties.addAll(scene.sides(all));
        PointingBack.people(all).forEach(person -> draft.addParticipant(person, Role.PARTICIPANT, evidence));
        return draft;
    }
}
