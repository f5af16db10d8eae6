package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.annotation.Mention;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Celebrations of an anniversary that people attended: {@code "for attending the 80th anniversary celebrations"}, {@code
 * "coming to celebrate the 80th anniversary of"}. An anniversary that only lies ahead or dates something is none.
 */
final class CommemorationRule implements EventRule {
    private static final String RULE = CommemorationRule.class.getSimpleName();
    private static final Set<String> CELEBRATES = WordSet.words("""
            celebrate celebrations celebration celebrating celebrated commemorate commemorated commemoration
            commemorating ceremony marking banquet reception gala parade meeting""");
    private static final Set<String> ATTENDS = WordSet.words("""
            attending attended attend coming came joined joining participation participated held celebrated
            presence took hosted attends participating gathered""");

    /** Who attends as one: the person of whom the story speaks is with them. */
    private static final Set<String> GROUPS = WordSet.of("delegation", "mission", "party", "he", "she");

    @Override
    public List<Draft> read(Scene scene) {
        for (int at = 0; at < scene.size(); at++) {
            if (scene.word(at).equals("anniversary")
                    && near(scene, at, CELEBRATES, 6, 6)
                    && near(scene, at, ATTENDS, 20, 10)) {
                return List.of(draft(scene, at));
            }
        }
        return attended(scene);
    }

    /** "A attended the Victory Parade in Moscow", "A will be in Moscow for the celebrations of victory day". */
    private static List<Draft> attended(Scene scene) {
        for (TriggerMention celebration : scene.triggers()) {
            if (!celebration.is(TriggerClass.CELEBRATION)) {
                continue;
            }
            int at = celebration.range().first();
            OptionalInt verb = verbBefore(scene, at);
            if (verb.isEmpty()) {
                continue;
            }
            List<Actor> guests = scene.expanded(scene.clause().subject(verb.getAsInt()));
            if (guests.isEmpty() && scene.speaksOf(GROUPS)) {
                guests = scene.focusActor(celebration.range());
            }
            Draft draft = new Draft(EventType.COMMEMORATION, scene.index(), at);
            draft.evidence.add(scene.evidence(at, RULE));
            Takers.add(scene, draft, guests, Role.PARTICIPANT, RULE);
            boolean ahead = scene.modality().isAhead(verb.getAsInt())
                    || scene.modality().isAhead(at)
                    || isWill(scene, at);
            draft.status = ahead ? Status.PLANNED : Status.HELD;
            draft.undated = scene.sentence().times().isEmpty();
            return draft.parties.isEmpty() ? List.of() : List.of(draft);
        }
        return List.of();
    }

    private static boolean isWill(Scene scene, int at) {
        for (int before = Math.max(0, at - 12); before < at; before++) {
            if (scene.word(before).equals("will")) {
                return true;
            }
        }
        return false;
    }

    private static OptionalInt verbBefore(Scene scene, int celebration) {
        OptionalInt verb = OptionalInt.empty();
        for (TriggerMention trigger : scene.triggers()) {
            int end = trigger.range().end();
            if (trigger.is(TriggerClass.ATTEND) && end <= celebration && celebration - end <= 6) {
                verb = OptionalInt.of(trigger.range().first());
            }
        }
        for (int at = Math.max(1, celebration - 5); at < celebration && verb.isEmpty(); at++) {
            boolean purpose = scene.word(at).equals("for")
                    && scene.sentence().names().places().stream().anyMatch(inPlaceBefore(at));
            for (int be = at; purpose && be > Math.max(0, at - 6) && verb.isEmpty(); be--) {
                verb = isOneOf(scene.word(be), "be", "was", "were", "is", "are", "arrived", "came")
                        ? OptionalInt.of(be)
                        : verb;
            }
        }
        return verb;
    }

    private static Predicate<Mention.PlaceMention> inPlaceBefore(int token) {
        return place -> place.range().end() == token;
    }

    private static boolean near(Scene scene, int at, Set<String> words, int before, int after) {
        for (int near = Math.max(0, at - before); near < Math.min(scene.size(), at + after + 1); near++) {
            if (scene.isAt(near, words)) {
                return true;
            }
        }
        return false;
    }

    private static Draft draft(Scene scene, int at) {
        Draft draft = new Draft(EventType.COMMEMORATION, scene.index(), at);
        draft.evidence.add(scene.evidence(at, RULE));
        for (Party party : scene.partiesWithin(0, scene.size())) {
            draft.parties.add(party);
        }
        draft.background = !near(scene, at, Set.of("held", "celebrated", "hosted", "gathered", "joined"), 20, 10);
        draft.undated = draft.background;
        draft.country = guestCountry(scene, at);
        return draft;
    }

    /** "for coming to Vietnam to celebrate": the country one comes to. */
    private static Optional<String> guestCountry(Scene scene, int at) {
        for (int to = 1; to < at; to++) {
            if (scene.word(to).equals("to")
                    && isOneOf(scene.word(to - 1), "coming", "came", "come", "travelling", "traveling")) {
                return scene.sentence().names().stateAt(to + 1).map(state -> state.iso3());
            }
        }
        return Optional.empty();
    }
}
