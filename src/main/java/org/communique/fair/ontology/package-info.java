/** The tests of FOOPS! (OEG FAIR Ontologies Assessment), https://w3id.org/foops/catalogue: one class for each. */
@NullMarked
package org.communique.fair.ontology;

import org.jspecify.annotations.NullMarked;
