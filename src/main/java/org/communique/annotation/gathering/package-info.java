/** The words that name and tell of gatherings: dialogues, commissions, summits. */
@NullMarked
package org.communique.annotation.gathering;

import org.jspecify.annotations.NullMarked;
