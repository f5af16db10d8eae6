/**
 * How FAIR the site is (findable, accessible, interoperable, reusable): each test of FOOPS! on the ontology and each
 * metric of F-UJI 0.8 on the dataset's page, asked over HTTP as a stranger would ask. Knows the vocabulary of the
 * project and nothing else of it: what it judges, it has fetched.
 *
 * <p>A test is one small class that turns what was fetched into a {@link org.communique.fair.Verdict}; which tests
 * there are stands in {@link org.communique.fair.ontology.OntologyChecks} and
 * {@link org.communique.fair.dataset.DatasetChecks}. What only somebody outside can do, such as registering an
 * identifier, is {@link org.communique.fair.Outcome#OPEN}, never invented.
 */
@NullMarked
package org.communique.fair;

import org.jspecify.annotations.NullMarked;
