/** The query endpoint: what is refused before it runs, how long and how large an answer may be, and how it is written. */
@NullMarked
package org.communique.publish.sparql;

import org.jspecify.annotations.NullMarked;
