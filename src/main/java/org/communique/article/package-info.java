/** The story as it came: articles, their metadata, and the readers per format. No opinion yet. */
@NullMarked
package org.communique.article;

import org.jspecify.annotations.NullMarked;
