package org.communique.publish.reconcile;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A thing that can be matched.
 *
 * @param id its IRI without the base
 * @param names its label first, then its other spellings
 */
record Entity(Node node, String id, EntityType type, List<String> names) {
    Entity {
        names = List.copyOf(names);
    }

    String name() {
        return names.isEmpty() ? id : names.getFirst();
    }
}
