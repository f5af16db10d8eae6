/** When: the dates that a story's words give, its day of publication and its dateline. */
@NullMarked
package org.communique.annotation.time;

import org.jspecify.annotations.NullMarked;
