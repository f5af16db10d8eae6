package org.communique.entity.link;

import java.util.Set;
import java.util.TreeSet;
import org.communique.entity.KnownPersonEntry;
import org.communique.entity.Linking;

/**
 * What became of a person who was looked up, and why.
 *
 * @param linking the entry, none or several
 * @param signs what speaks for it, in the order of {@link LinkSign}; empty unless linked
 */
public record PersonLink(Linking<KnownPersonEntry> linking, Set<LinkSign> signs) {
    public PersonLink {
        signs = java.util.Collections.unmodifiableSet(new TreeSet<>(signs));
    }

    /** Nobody of the gazetteer. */
    public static PersonLink nil(String name) {
        return new PersonLink(new Linking.Nil<>(name), Set.of());
    }
}
