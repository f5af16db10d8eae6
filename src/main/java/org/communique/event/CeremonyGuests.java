package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.text.WordSet;

/**
 * Who a sentence says was at a ceremony: {@code "attended by A and B"}, {@code "in the presence of A"}, {@code "with A and B in
 * attendance"}, {@code "among those present were A and B"}, {@code "looking on was A"}.
 */
final class CeremonyGuests {
    private static final Set<String> BY = WordSet.words("""
            attended watched witnessed reviewed presided officiated addressed inspected graced opened closed
            joined inaugurated hosted""");
    private static final Set<String> OF = WordSet.of("presence", "participation", "attendance");
    private static final Set<String> OPENINGS = WordSet.of(
            "attending", "present", "watching", "looking", "representing", "participating", "gathered", "among");
    private static final Set<String> GUEST = WordSet.of("guest");
    private static final Set<String> WERE = WordSet.of("were", "was", "are", "is");
    private static final Set<String> STOPS = WordSet.of("who", "which", "said", "told", "where", "while", "whose", ";");
    private static final int REACH = 16;

    private CeremonyGuests() {}

    static List<Actor> of(Scene scene) {
        if (!scene.mayHold(BY) && !scene.mayHold(OF) && !scene.mayHold(OPENINGS) && !scene.mayHold(GUEST)) {
            return List.of();
        }
        List<Actor> guests = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            boolean over = scene.word(at + 1).equals("over");
            if (scene.isAt(at, BY) && scene.word(over ? at + 2 : at + 1).equals("by")) {
                guests.addAll(named(scene, at + 1));
            }
            if (scene.isAt(at, OF) && scene.word(at + 1).equals("of")) {
                guests.addAll(named(scene, at + 1));
            }
            if (isGuestOfHonour(scene, at)) {
                guests.addAll(scene.clause().subject(scene.isAt(at - 1, "the", "a") ? at - 2 : at - 1));
            }
            if (scene.follows(at, "in", "attendance") || scene.isAt(at, "present") && endsClause(scene, at)) {
                guests.addAll(accompanying(scene, at));
            }
        }
        if (scene.isAt(0, OPENINGS) || scene.word(0).equals("also") && scene.isAt(1, OPENINGS)) {
            guests.addAll(inverted(scene));
        }
        return guests;
    }

    /** "A was chief guest", "B was the guest of honour". */
    private static boolean isGuestOfHonour(Scene scene, int at) {
        boolean noun = scene.isAt(at, "chief", "special") && scene.word(at + 1).equals("guest")
                || scene.word(at).equals("guest") && scene.follows(at + 1, "of", "honour")
                || scene.word(at).equals("guest") && scene.follows(at + 1, "of", "honor");
        return noun && (scene.isAt(at - 1, WERE) || scene.isAt(at - 2, WERE));
    }

    private static boolean endsClause(Scene scene, int at) {
        return scene.isAt(at + 1, ".", ",", ";", "at") || at + 1 == scene.size();
    }

    /** "Among those present were A and B", "attending were A and B". */
    private static List<Actor> inverted(Scene scene) {
        for (int at = 1; at < Math.min(scene.size(), 12); at++) {
            if (scene.isAt(at, WERE)) {
                return named(scene, at);
            }
        }
        return List.of();
    }

    /** "with A and B in attendance": who is named between the preposition and these words. */
    private static List<Actor> accompanying(Scene scene, int words) {
        int with = words - 1;
        while (with >= 0 && !scene.word(with).equals("with")) {
            with--;
        }
        int from = with;
        return with < 0
                ? List.of()
                : scene.actors().stream()
                        .filter(Actor.Named.class::isInstance)
                        .filter(actor ->
                                actor.range().first() > from && actor.range().end() <= words)
                        .toList();
    }

    /** Those named one after the other behind a token, up to where another clause begins. */
    private static List<Actor> named(Scene scene, int from) {
        List<Actor> named = new ArrayList<>();
        int end = from;
        for (Actor actor : scene.actors()) {
            if (actor.range().first() > from && actor instanceof Actor.Named) {
                if (actor.range().first() > end + REACH
                        || hasStop(scene, end, actor.range().first())) {
                    break;
                }
                named.add(actor);
                end = actor.range().end();
            }
        }
        return named;
    }

    private static boolean hasStop(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.isAt(at, STOPS)) {
                return true;
            }
        }
        return false;
    }
}
