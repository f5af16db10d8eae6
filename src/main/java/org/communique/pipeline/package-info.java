/**
 * Joins the stages: files in, article graphs in the store, and a report of what was kept and what was not. Articles go through
 * the stages in batches ({@link org.communique.pipeline.Batches}); what each of them says depends on no other.
 */
@NullMarked
package org.communique.pipeline;

import org.jspecify.annotations.NullMarked;
