package org.communique.store.merge;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;

/** Where the merge writes: the consensus of the store. Writing the same again changes nothing. */
public interface Canvas {
    /**
     * The thing is described by this draft and by nothing else.
     *
     * @return what it no longer refers to
     */
    Set<String> draw(Draft draft);

    /**
     * The thing is no more.
     *
     * @return what it referred to
     */
    Set<String> erase(String thing);

    /** Adds triples of the default graph that belong to one article. */
    void add(Model triples);

    /** Removes triples of the default graph that belonged to one article. */
    void remove(Model triples);

    /** The label of a thing as it is drawn now. */
    Optional<String> label(String thing);

    /** Whether anything that is drawn refers to this thing. */
    boolean isMentioned(String thing);

    /** Notes the name that a thing would bear, had it no namesakes. */
    void wish(String thing, String name);
}
