package org.communique.store.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether two names that differ may be spellings of one, for holders of one post at one time. Every word of the shorter
 * has to sound like one of the longer, in the same order or with the first put last; an initial stands for any word that
 * begins with it, and "Abdel Ilah" is "Abdelilah".
 */
final class CloseNames {
    private static final Set<String> PARTICLES = Set.of("bin", "ibn", "al", "el", "de", "van", "von");
    private static final int TELLING = 4;

    private CloseNames() {}

    static boolean areClose(NameForm one, NameForm other) {
        List<String> a = words(one);
        List<String> b = words(other);
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        if (shorter.size() < 2) {
            return false;
        }
        return areJoined(a, b) || isWithin(shorter, longer) || isWithin(rotated(shorter), longer);
    }

    private static List<String> words(NameForm name) {
        return name.words().stream().filter(word -> !PARTICLES.contains(word)).toList();
    }

    private static boolean areJoined(List<String> one, List<String> other) {
        String sound = Sound.of(String.join("", one));
        return sound.length() >= TELLING && sound.equals(Sound.of(String.join("", other)));
    }

    private static List<String> rotated(List<String> words) {
        List<String> rotated = new ArrayList<>(words.subList(1, words.size()));
        rotated.add(words.getFirst());
        return rotated;
    }

    /** Whether all words are found in the longer name, one after the other, and one of them by more than an initial. */
    private static boolean isWithin(List<String> shorter, List<String> longer) {
        int at = 0;
        boolean telling = false;
        for (String word : shorter) {
            while (at < longer.size() && !isOne(word, longer.get(at))) {
                at++;
            }
            if (at == longer.size()) {
                return false;
            }
            telling |= word.length() > 2 && longer.get(at).length() > 2;
            at++;
        }
        return telling;
    }

    private static boolean isOne(String word, String other) {
        if (word.length() == 1 || other.length() == 1) {
            return word.charAt(0) == other.charAt(0);
        }
        String sound = Sound.of(word);
        boolean alike = sound.equals(Sound.of(other)) && Math.abs(word.length() - other.length()) <= 2;
        return word.equals(other) || (alike && sound.length() > 1);
    }
}
