package org.communique.publish.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Keeps what was worked out from one revision of the store, until there is another. */
public final class Versioned<K, V> {
    private record Kept<K, V>(String revision, Map<K, V> values) {}

    private final AtomicReference<Kept<K, V>> kept = new AtomicReference<>(new Kept<>("", new ConcurrentHashMap<>()));

    /** The value for a key, worked out at most about once for each revision. */
    public V get(String revision, K key, Function<K, V> work) {
        Kept<K, V> current = kept.updateAndGet(
                old -> old.revision().equals(revision) ? old : new Kept<>(revision, new ConcurrentHashMap<>()));
        V known = current.values().get(key);
        if (known == null) {
            known = work.apply(key);
            current.values().put(key, known);
        }
        return known;
    }
}
