package org.communique.store.merge;

import java.util.Map;
import java.util.TreeMap;

/** Disjoint sets of keys (union-find); the smallest key of a set names it, so that the order of joining is no matter. */
final class Groups {
    private final Map<String, String> parents = new TreeMap<>();

    /** The name of the key's set. */
    String of(String key) {
        String root = key;
        for (String parent = parents.get(root); parent != null; parent = parents.get(root)) {
            root = parent;
        }
        if (!root.equals(key)) {
            parents.put(key, root);
        }
        return root;
    }

    void join(String one, String other) {
        String a = of(one);
        String b = of(other);
        int order = a.compareTo(b);
        if (order < 0) {
            parents.put(b, a);
        } else if (order > 0) {
            parents.put(a, b);
        }
    }
}
