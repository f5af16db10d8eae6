/** Finding things by words and by what is known of them: an index made from one revision of the store. */
@NullMarked
package org.communique.store.find;

import org.jspecify.annotations.NullMarked;
