/** Releases for download: the pages that list them, and their files. */
@NullMarked
package org.communique.publish.download;

import org.jspecify.annotations.NullMarked;
