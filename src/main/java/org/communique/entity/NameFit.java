package org.communique.entity;

/** How well a name as written fits a name that is known, the best first. */
public enum NameFit {
    /** All words, at least two, in any order: "Rudolf Elphberg" and "Elphberg Rudolf". */
    WHOLE,
    /** At least two words of the longer form: "Rudolf Elphberg" of "Rudolf Franz Elphberg". */
    PART,
    /** All words, with other vowels or other signs for one sound: "Mohamad Karimi" and "Muhammad Kareemi". */
    SPELLING,
    /** One word: "Elphberg". */
    WORD
}
