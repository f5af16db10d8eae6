/** People by name, and what stands around the name. */
@NullMarked
package org.communique.annotation.person;

import org.jspecify.annotations.NullMarked;
