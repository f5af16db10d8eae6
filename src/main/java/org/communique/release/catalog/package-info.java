/**
 * What the dataset says of itself. One {@link org.communique.release.catalog.DatasetDescription} is filled from the
 * store and rendered in many ways, so that no two of them differ: DCAT-AP 3 with VoID, SPARQL service description and
 * DQV ({@link org.communique.release.catalog.Catalog}), schema.org
 * ({@link org.communique.release.catalog.SchemaOrgDataset}), RO-Crate
 * ({@link org.communique.release.catalog.RoCrate}), CITATION.cff and BibTeX
 * ({@link org.communique.release.catalog.Citation}), a page for people in a release
 * ({@link org.communique.release.catalog.Readme}).
 */
@NullMarked
package org.communique.release.catalog;

import org.jspecify.annotations.NullMarked;
