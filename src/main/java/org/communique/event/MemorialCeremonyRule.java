package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.text.WordSet;

/**
 * Ceremonies of remembrance that are told to have taken place: {@code "a ceremony in memory of the fallen was held in A"},
 * {@code "the anniversary of the battle was marked in A with B in attendance"}, {@code "A and B paid tribute to the fallen at
 * a service"}. One that only the people of a single state attend is none.
 */
final class MemorialCeremonyRule implements EventRule {
    private static final String RULE = MemorialCeremonyRule.class.getSimpleName();
    private static final Set<String> CEREMONIES = WordSet.words("""
            ceremony ceremonies service services parade commemoration commemorations observance vigil
            wreath-laying memorial event events reception wreaths wreath flowers gala banquet rally requiem
            prayers mass laying observances tribute function celebration celebrations festivities""");
    private static final Set<String> OCCASIONS = WordSet.words("""
            anniversary centenary jubilee memory fallen victims remembrance commemorative memorial wreath-laying
            commemorating""");
    private static final Set<String> MARKED =
            WordSet.of("marked", "commemorated", "observed", "remembered", "honoured", "honored");
    private static final Set<String> HAPPENED = WordSet.words("""
            held took staged organised organized gathered marks hosted attended laid gave threw happened""");
    private static final Set<String> CAME = WordSet.words("""
            attended attends attend joined joins join gathered paid honoured honored commemorated marked took
            watched laid remembered""");
    private static final Set<String> YEARS = WordSet.of("years");
    /** The days that states celebrate or remember. */
    private static final Set<String> DAYS = WordSet.words("""
            national independence republic victory constitution anzac remembrance memorial forces army navy
            liberation unity revolution flag""");

    private static final Set<String> OTHER_CEREMONIES = WordSet.words("""
            signing award conferred swearing-in inauguration credentials medal stamp exhibition concert book""");

    @Override
    public List<Draft> read(Scene scene) {
        boolean occasion = scene.speaksOf(OCCASIONS) || isOfYears(scene) || isNationalDay(scene);
        if (scene.isHeadline() || !occasion || scene.speaksOf(OTHER_CEREMONIES)) {
            return List.of();
        }
        int verb = verb(scene);
        if (verb < 0) {
            return List.of();
        }
        Draft draft = new Draft(EventType.COMMEMORATION, scene.index(), verb);
        draft.evidence.add(scene.evidence(verb, RULE));
        draft.guestsOnly = true;
        draft.status = scene.modality().status(verb);
        List<Actor> people = new ArrayList<>(CeremonyGuests.of(scene));
        boolean together = scene.speaksOf(CEREMONIES);
        for (int at = 0; at < scene.size() && together; at++) {
            if (scene.isAt(at, CAME) && !scene.clause().isPassive(at)) {
                people.addAll(scene.expanded(scene.clause().subject(at)));
                people.addAll(scene.isAt(at, "joined") ? scene.clause().object(at + 1) : List.of());
            }
            if (scene.follows(at, "among", "the", "guests")) {
                people.addAll(scene.clause().subject(at - 1));
            }
        }
        Takers.add(scene, draft, people, Role.PARTICIPANT, RULE);
        return List.of(draft);
    }

    /** "On the occasion of its national day", "to mark Independence Day". */
    private static boolean isNationalDay(Scene scene) {
        if (!scene.mayHold(DAYS)) {
            return false;
        }
        for (int at = 1; at < scene.size(); at++) {
            if (scene.word(at).equals("day") && scene.isAt(at - 1, DAYS)) {
                return true;
            }
        }
        return false;
    }

    /** "To mark 50 years of ties", "marking 80 years since the landings". */
    private static boolean isOfYears(Scene scene) {
        if (!scene.mayHold(YEARS)) {
            return false;
        }
        for (int at = 0; at < scene.size(); at++) {
            boolean marks = scene.isAt(at, "mark", "marking", "marked", "celebrate", "celebrating");
            boolean after = scene.word(at).equals("years")
                    && scene.isAt(at + 1, "after", "since")
                    && scene.speaksOf("silence", "memorial", "ceremony");
            if (after) {
                return true;
            }
            for (int years = at + 1; marks && years < at + 5; years++) {
                if (scene.word(years).equals("years") && scene.isAt(years + 1, "of", "since")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The verb that tells that it took place: "was held", "was marked with a ceremony", "paid tribute at a service"; else -1. */
    private static int verb(Scene scene) {
        boolean ceremony = scene.speaksOf(CEREMONIES);
        for (int at = 0; at < scene.size(); at++) {
            boolean marked = scene.isAt(at, MARKED)
                    && (scene.clause().isPassive(at) || ceremony)
                    && scene.speaksOf(
                            "anniversary", "centenary", "jubilee", "fallen", "victims", "memory", "remembrance");
            boolean happened = ceremony
                    && (scene.isAt(at, HAPPENED)
                            || scene.isAt(at, CAME)
                            || scene.follows(at, "among", "the", "guests")
                            || scene.word(at).equals("place")
                                    && scene.word(at - 1).equals("take"));
            if (marked || happened) {
                return at;
            }
        }
        return -1;
    }
}
