package org.communique.store.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.rdf.Digest;

/**
 * Gives things that would bear one name different ones. The first in the order of their content keeps the name, the
 * others get it with two hyphens, which no slug has, and a hash of their content: what comes or goes among them moves no
 * other but, where the first goes, the second.
 *
 * @param <T> the things
 */
final class Namesakes<T> {
    private static final int HASH = 6;

    private record Claim<T>(String content, T thing) {}

    private final String name;
    private final boolean reserved;
    private final List<Claim<T>> claims = new ArrayList<>();

    /** @param reserved whether something beside these things has the name already */
    Namesakes(String name, boolean reserved) {
        this.name = name;
        this.reserved = reserved;
    }

    /** @param content orders the things of this name; unique */
    void claim(String content, T thing) {
        claims.add(new Claim<>(content, thing));
    }

    Map<T, String> names() {
        claims.sort(Comparator.comparing(Claim::content));
        Map<T, String> names = new HashMap<>();
        for (Claim<T> claim : claims) {
            boolean first = !reserved && names.isEmpty();
            names.put(
                    claim.thing(),
                    first ? name : name + "--" + Digest.sha256(claim.content()).substring(0, HASH));
        }
        return names;
    }
}
