package org.communique.event;

import java.util.Set;
import org.communique.text.WordSet;

/** Words that count the one after another in a row of meetings: "the fourth", "another one", "the last of them". */
final class Ordinal {
    private static final Set<String> WORDS = WordSet.words("""
            first second third fourth fifth sixth seventh eighth last next other another final latest one only""");

    private Ordinal() {}

    static boolean isAt(Scene scene, int at) {
        return scene.isAt(at, WORDS);
    }
}
