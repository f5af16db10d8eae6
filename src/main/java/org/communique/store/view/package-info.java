/** What the merge reads of the article graphs: one view for each report. */
@NullMarked
package org.communique.store.view;

import org.jspecify.annotations.NullMarked;
