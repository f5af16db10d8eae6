@NullMarked
package org.communique.annotation.time;

import org.jspecify.annotations.NullMarked;
