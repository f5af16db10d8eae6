/**
 * Immutable versions of the whole dataset as files, and the proof that a folder holds one. Reads the store's quads,
 * never the pipeline; knows nothing of the site.
 */
@NullMarked
package org.communique.release;

import org.jspecify.annotations.NullMarked;
