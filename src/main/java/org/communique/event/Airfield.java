package org.communique.event;

import java.util.Set;
import org.communique.text.WordSet;

/** Where aircraft land: who is received there is welcomed to a visit, and has no talks yet. */
final class Airfield {
    private static final Set<String> AIRFIELDS =
            WordSet.of("airport", "tarmac", "airfield", "aerodrome", "airbase", "airstrip");
    private static final Set<String> BEFORE_BASE = WordSet.of("air", "airforce", "airforces");

    private Airfield() {}

    static boolean isToldIn(Scene scene) {
        if (scene.speaksOf(AIRFIELDS)) {
            return true;
        }
        return scene.speaksOf("base") && isBaseIn(scene);
    }

    /** Whether the words from {@code at} on name one: "airport", "Air Base", "Air Force Base". */
    static boolean isAt(Scene scene, int at) {
        boolean base = scene.word(at).equals("base")
                && (scene.isAt(at - 1, BEFORE_BASE) || scene.follows(at - 2, "air", "force"));
        return base || AIRFIELDS.contains(scene.word(at));
    }

    private static boolean isBaseIn(Scene scene) {
        for (int at = 1; at < scene.size(); at++) {
            if (isAt(scene, at)) {
                return true;
            }
        }
        return false;
    }
}
