package org.communique.pipeline;

import java.util.Set;

/**
 * A person as one article speaks of him or her.
 *
 * @param article its identifier
 * @param thing which person it is: the gold's name or a canonical IRI
 * @param names the full one and others, as that article gives them
 */
public record PersonMention(String article, String thing, Set<String> names) {
    public PersonMention {
        names = Set.copyOf(names);
    }

    /** 1 if both have a name in common. */
    double likeness(PersonMention other) {
        boolean same = article.equals(other.article)
                && names.stream()
                        .anyMatch(name -> other.names.stream().anyMatch(found -> Wording.sameName(name, found)));
        return same ? 1 : 0;
    }
}
