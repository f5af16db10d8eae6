package org.communique.event;

import java.util.List;
import java.util.Set;
import org.communique.annotation.FieldWords;

/**
 * Stories of other fields than diplomacy that use its words: a cup with a "summit", a synod with "delegations", a yard and a
 * shipping line with a "joint committee". A story is of such a field if it has several of its words, and more of them than
 * words of state. The words are in {@code config/lexicon/other-fields.tsv}.
 */
final class PrivateAffairs {
    /** How many different words of one field make a story of it. */
    private static final int WORDS = 3;

    private final FieldWords words;
    private final List<Scene> scenes;

    PrivateAffairs(FieldWords words, List<Scene> scenes) {
        this.words = words;
        this.scenes = scenes;
    }

    /** Whether the story is of such a field. */
    boolean areTold() {
        long ofState = count(words.ofState());
        return words.otherFields().stream().anyMatch(field -> isOf(field, ofState));
    }

    private boolean isOf(Set<String> field, long ofState) {
        long words = count(field);
        return 2 * words >= 3 * ofState && words >= WORDS && different(field) >= WORDS;
    }

    private long count(Set<String> words) {
        return scenes.stream()
                .filter(scene -> scene.speaksOf(words))
                .mapToLong(scene -> count(scene, words))
                .sum();
    }

    private static long count(Scene scene, Set<String> words) {
        long found = 0;
        for (int at = 0; at < scene.size(); at++) {
            found += scene.isAt(at, words) ? 1 : 0;
        }
        return found;
    }

    private long different(Set<String> words) {
        return words.stream()
                .filter(word -> scenes.stream().anyMatch(scene -> scene.speaksOf(Set.of(word))))
                .count();
    }
}
