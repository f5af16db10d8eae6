/** Finding: the page of the search with its facets, the same as data and as SPARQL, and suggestions while one types. */
@NullMarked
package org.communique.publish.find;

import org.jspecify.annotations.NullMarked;
