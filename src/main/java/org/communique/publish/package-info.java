/**
 * The public face: SPARQL, pages and linked-data documents over the store, read only. Knows the store's quads, never
 * the pipeline that made them.
 */
@NullMarked
package org.communique.publish;

import org.jspecify.annotations.NullMarked;
