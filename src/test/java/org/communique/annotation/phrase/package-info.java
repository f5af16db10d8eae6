@NullMarked
package org.communique.annotation.phrase;

import org.jspecify.annotations.NullMarked;
