/**
 * The store: article graphs, consensus, gazetteer and ontology in one TDB2 database with a text index, and the archive
 * of the texts. The only package that knows TDB2.
 */
@NullMarked
package org.communique.store;

import org.jspecify.annotations.NullMarked;
