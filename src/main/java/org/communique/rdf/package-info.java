/** Reports as quads: the vocabulary, the minting of IRIs, one mapper per type, the shape check. First package that knows Jena. */
@NullMarked
package org.communique.rdf;

import org.jspecify.annotations.NullMarked;
