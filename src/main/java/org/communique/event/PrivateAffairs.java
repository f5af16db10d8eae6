package org.communique.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /** How often the story has each of its words. */
    private final Map<String, Integer> told = new HashMap<>();

    PrivateAffairs(FieldWords words, List<Scene> scenes) {
        this.words = words;
        for (Scene scene : scenes) {
            for (int at = 0; at < scene.size(); at++) {
                told.merge(scene.word(at), 1, Integer::sum);
            }
        }
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
        long count = 0;
        for (String word : words) {
            count += told.getOrDefault(word, 0);
        }
        return count;
    }

    private long different(Set<String> words) {
        return words.stream().filter(told::containsKey).count();
    }
}
