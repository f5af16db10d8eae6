/**
 * Proposes Wikidata items for things that have none. Reads the store, asks services, writes a file that people decide
 * on; it never writes to the store. Also holds how alike two names are, which the site's own service asks too.
 */
@NullMarked
package org.communique.reconcile;

import org.jspecify.annotations.NullMarked;
