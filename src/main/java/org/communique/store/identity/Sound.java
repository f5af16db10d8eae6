package org.communique.store.identity;

import org.communique.text.Romanisation;

/**
 * A word of a name as it sounds to a careless ear: its consonants, those that romanisations exchange taken for one.
 * "Velizadeh" and "Velizade", "Gyeong" and "Kyung", "Yerzhan" and "Erzhan" sound alike.
 */
final class Sound {
    private Sound() {}

    /** The sound of a folded word. */
    static String of(String word) {
        String heard = Romanisation.skeleton(word)
                .replace("h", "")
                .replace('g', 'k')
                .replace('d', 't')
                .replace('l', 'r');
        return heard.isEmpty() ? word : heard;
    }
}
