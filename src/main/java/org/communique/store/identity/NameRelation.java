package org.communique.store.identity;

/** How two names of persons are alike, from the closest on. */
enum NameRelation {
    /** The same words, in any order. */
    SAME,
    /** The same words but for the romanisation of single letters. */
    ROMANISED,
    /** One leaves out middle names of the other. */
    SHORTENED,
    /** They may be spellings of one name: see {@link CloseNames}. */
    CLOSE,
    /** One is a single word of the other: a surname or a given name. */
    SINGLE,
    /** Nothing of the kind. */
    NONE;

    static NameRelation of(NameForm one, NameForm other) {
        if (one.key().equals(other.key())) {
            return SAME;
        }
        if (one.isFull() && other.isFull()) {
            if (one.romanisationKey().equals(other.romanisationKey())) {
                return ROMANISED;
            }
            if (one.isShortFormOf(other) || other.isShortFormOf(one)) {
                return SHORTENED;
            }
            return CloseNames.areClose(one, other) ? CLOSE : NONE;
        }
        return one.ends().containsAll(other.words()) || other.ends().containsAll(one.words()) ? SINGLE : NONE;
    }
}
