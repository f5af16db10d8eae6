/** What the site says of itself as a dataset: its page, descriptions for machines, lists of pages for crawlers. */
@NullMarked
package org.communique.publish.dataset;

import org.jspecify.annotations.NullMarked;
