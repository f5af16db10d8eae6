/** What the sides discussed or agreed: topics by the words of the lexicon. */
@NullMarked
package org.communique.annotation.topic;

import org.jspecify.annotations.NullMarked;
