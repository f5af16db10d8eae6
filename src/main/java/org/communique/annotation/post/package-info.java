/** Posts and whom they serve, as words tell. */
@NullMarked
package org.communique.annotation.post;

import org.jspecify.annotations.NullMarked;
