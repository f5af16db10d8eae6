/** Drawings of the dataset: each with its table, its query, its image and its citation. */
@NullMarked
package org.communique.publish.view;

import org.jspecify.annotations.NullMarked;
