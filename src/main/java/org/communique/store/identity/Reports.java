package org.communique.store.identity;

import java.util.Optional;
import java.util.Set;

/**
 * The reports of one kind that the store holds, with what the last merge made of them.
 *
 * @param <R> the reports
 */
public interface Reports<R> {
    /** The report of this IRI; nothing if the store no longer holds it. */
    Optional<R> report(String iri);

    /** IRIs of the reports that can be found under a key. */
    Set<String> under(String key);

    /** What the reports under a loose key call their things. */
    Set<String> called(String looseKey);

    /** IRIs of the reports under a loose key that call their things so. */
    Set<String> under(String looseKey, String called);

    /** IRI of the thing of which the last merge took the report to speak. */
    Optional<String> thing(String report);

    /** IRIs of the reports of a thing of the last merge. */
    Set<String> of(String thing);

    /** Things of the last merge that would bear this name, had they no namesakes. */
    Set<String> wishing(String name);

    /** The name that a thing of the last merge would bear, had it no namesakes. */
    Optional<String> wish(String thing);
}
