/** What the dataset says about one thing, as a document of RDF or as a page for people. */
@NullMarked
package org.communique.publish.page;

import org.jspecify.annotations.NullMarked;
