/** The ontology and its concept schemes as pages that people read: terms with examples from the data, and a diagram. */
@NullMarked
package org.communique.publish.ontology;

import org.jspecify.annotations.NullMarked;
