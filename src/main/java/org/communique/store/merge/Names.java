package org.communique.store.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each thing a name of its own. Of several that would have the same, the first in the order of their content keeps
 * it and the others get "-2", "-3".
 *
 * @param <T> the things
 */
final class Names<T> {
    private record Wish<T>(String name, String content, T thing) {}

    private final List<Wish<T>> wishes = new ArrayList<>();

    /**
     * @param name what the thing should be called
     * @param content orders those of one name; unique
     */
    void wish(String name, String content, T thing) {
        wishes.add(new Wish<>(name, content, thing));
    }

    /** The names; the same whatever the order of the wishes. */
    Map<T, String> give() {
        List<Wish<T>> sorted = wishes.stream()
                .sorted(Comparator.comparing((Wish<T> w) -> w.name()).thenComparing(Wish::content))
                .toList();
        Map<T, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        sorted.stream().filter(wish -> taken.add(wish.name())).forEach(wish -> names.put(wish.thing(), wish.name()));
        Map<String, Integer> next = new HashMap<>();
        for (Wish<T> wish : sorted) {
            if (!names.containsKey(wish.thing())) {
                int number = next.getOrDefault(wish.name(), 2);
                while (!taken.add(wish.name() + "-" + number)) {
                    number++;
                }
                next.put(wish.name(), number + 1);
                names.put(wish.thing(), wish.name() + "-" + number);
            }
        }
        return names;
    }
}
