/** Joins the stages: files in, article graphs in the store, and a report of what was kept and what was not. */
@NullMarked
package org.communique.pipeline;

import org.jspecify.annotations.NullMarked;
