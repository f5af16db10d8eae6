/**
 * What the article graphs agree on: views of the reports → identity (which reports speak of one thing) → consensus (one
 * value where the policy finds one). A pure function of the set of article graphs; their order does not matter.
 */
@NullMarked
package org.communique.store.merge;

import org.jspecify.annotations.NullMarked;
