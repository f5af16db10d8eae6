/** Phrases of a lexicon file and how they are found in the tokens of a sentence in one pass. */
@NullMarked
package org.communique.annotation.phrase;

import org.jspecify.annotations.NullMarked;
