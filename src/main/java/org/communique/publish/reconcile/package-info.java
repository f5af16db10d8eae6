/**
 * The site as a service of the Reconciliation API: matches lists of others, as OpenRefine has them, against the things
 * of the store, completes names, shows a thing in brief and gives values of properties.
 */
@NullMarked
package org.communique.publish.reconcile;

import org.jspecify.annotations.NullMarked;
