/** Words of speaking and what is done by them. */
@NullMarked
package org.communique.annotation.speech;

import org.jspecify.annotations.NullMarked;
