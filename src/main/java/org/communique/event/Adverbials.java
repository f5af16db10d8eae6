package org.communique.event;

import java.util.Set;
import org.communique.text.WordSet;

/** What may stand before the subject of a sentence: "at the talks", "for his part", "yesterday". */
final class Adverbials {
    private static final Set<String> OPENING = WordSet.words("""
            in on at during after before for from with regarding concerning about as speaking following earlier
            later yesterday today meanwhile also then turning touching commenting addressing welcoming receiving
            meeting within over when while to besides moreover furthermore additionally finally first likewise
            similarly separately accordingly recalling noting looking opening monday tuesday wednesday thursday
            friday saturday sunday once here there under by""");

    private static final Set<String> DAY =
            WordSet.of("morning", "evening", "afternoon", "night", "day", "week", "month", "year");

    private Adverbials() {}

    static boolean opens(Scene scene) {
        boolean thatDay = scene.isAt(0, "that", "this", "the") && (scene.isAt(1, DAY) || scene.isAt(2, DAY));
        return scene.isAt(0, OPENING) || scene.word(0).endsWith("ly") || thatDay;
    }
}
