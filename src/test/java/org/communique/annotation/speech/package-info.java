@NullMarked
package org.communique.annotation.speech;

import org.jspecify.annotations.NullMarked;
