package org.communique.publish.page;

import java.util.Map;

/**
 * How often the dataset uses each class and property, all graphs together.
 *
 * @param classes by IRI how many statements give something this class
 * @param properties by IRI how many statements have this property
 */
public record TermUses(Map<String, Long> classes, Map<String, Long> properties) {
    public TermUses {
        classes = Map.copyOf(classes);
        properties = Map.copyOf(properties);
    }
}
