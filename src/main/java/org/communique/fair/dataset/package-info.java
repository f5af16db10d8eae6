/** The metrics of F-UJI 0.8 (FAIRsFAIR), https://doi.org/10.5281/zenodo.4081213: one class for each. */
@NullMarked
package org.communique.fair.dataset;

import org.jspecify.annotations.NullMarked;
