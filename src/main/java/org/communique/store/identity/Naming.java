package org.communique.store.identity;

import java.util.List;

/**
 * What things are called.
 *
 * @param <R> their reports
 */
public interface Naming<R> {
    /** The IRI that a thing of these reports should have. */
    String wish(List<R> reports);

    /** Whether the thing has a right to the name before all others, because it is the gazetteer's. */
    boolean owns(List<R> reports);

    /** Whether the gazetteer gives the name to one thing only. */
    boolean isReserved(String name);
}
