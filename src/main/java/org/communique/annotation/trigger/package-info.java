/** The words that tell of an event: verbs of meeting, nouns for talks, words of visiting. */
@NullMarked
package org.communique.annotation.trigger;

import org.jspecify.annotations.NullMarked;
