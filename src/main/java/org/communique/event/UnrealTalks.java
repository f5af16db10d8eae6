package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import org.communique.annotation.TokenRange;

/** Talks that a sentence names though nobody holds them: imagined, arranged, held by custom, or of states and not of people. */
final class UnrealTalks {
    private UnrealTalks() {}

    /** "A meeting between A and B could ease tensions": one that nobody has set. */
    static boolean isImagined(Scene scene, TokenRange noun, List<Actor> between) {
        int end = between.getLast().range().end();
        return scene.isAt(noun.first() - 1, "a", "any", "possible", "potential")
                && scene.isAt(end, "could", "would", "might", "may");
    }

    /** "The issue of organizing a meeting of the co-chairs": one that is only being prepared. */
    static boolean isBeingArranged(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 3); at--) {
            if (scene.isAt(at, "organizing", "organising", "arranging", "convening", "scheduling", "preparing")) {
                return !scene.isAt(at - 1, "after", "for");
            }
        }
        return false;
    }

    /** "Regular meetings of the ministers will continue", "no talks between them". */
    static boolean isGeneral(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 3); at--) {
            if (isOneOf(
                    scene.word(at),
                    "regular",
                    "annual",
                    "frequent",
                    "future",
                    "such",
                    "any",
                    "no",
                    "periodic",
                    "intensive",
                    "more",
                    "further")) {
                return true;
            }
        }
        return false;
    }

    /** "Meetings of ministries of the two countries": the states, and not who speaks for them. */
    static boolean isOfStates(Scene scene, Actor.All all) {
        for (int at = all.range().first(); at < all.range().end(); at++) {
            if (scene.isAt(at, "countries", "states", "nations", "governments")) {
                return true;
            }
        }
        return false;
    }
}
