/** Noise removed, sentences and tokens cut; every offset leads back to the article's characters. */
@NullMarked
package org.communique.text;

import org.jspecify.annotations.NullMarked;
