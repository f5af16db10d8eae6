/**
 * Which reports speak of one thing. Reports that share a key are compared in pairs; a {@link Kinship} scores a pair with
 * points that are written down in one place. Reports tied by kinship make a component, and a component is cut into
 * things by {@link Clustering}: a pure function of the component's reports, so that a merge needs to look at those
 * components only that a new, changed or withdrawn report can touch.
 */
@NullMarked
package org.communique.store.identity;

import org.jspecify.annotations.NullMarked;
