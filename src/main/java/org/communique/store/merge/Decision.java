package org.communique.store.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the policy made of the values that sources give for one property of one thing.
 *
 * @param value the chosen one; nothing where the sources are not decided between
 * @param policy the rule that decided
 * @param conflict how the values differ, where they do
 * @param positions every value with the articles that give it, in a fixed order
 * @param <V> the values
 */
record Decision<V>(Optional<V> value, Policy policy, Optional<ConflictKind> conflict, List<Position<V>> positions) {
    Decision {
        positions = List.copyOf(positions);
    }

    /**
     * A value and who gives it.
     *
     * @param articles IRIs
     */
    record Position<V>(V value, Set<String> articles) {
        Position {
            articles = Set.copyOf(articles);
        }
    }

    /** The articles whose value was chosen. */
    Set<String> behind() {
        Set<String> articles = new TreeSet<>();
        positions.stream()
                .filter(p -> value.filter(p.value()::equals).isPresent())
                .forEach(p -> articles.addAll(p.articles()));
        return articles;
    }
}
