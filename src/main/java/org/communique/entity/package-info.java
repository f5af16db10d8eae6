/** Who and where: the gazetteer, linking, and the coreference within one article. */
@NullMarked
package org.communique.entity;

import org.jspecify.annotations.NullMarked;
