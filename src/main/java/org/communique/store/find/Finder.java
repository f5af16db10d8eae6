package org.communique.store.find;

/** Where the index is to be had in which things are found. */
@FunctionalInterface
public interface Finder {
    /** The index of this revision, or of the last one before of which there is one: it tells its revision. */
    FindIndex at(String revision);
}
