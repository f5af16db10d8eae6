@NullMarked
package org.communique.annotation.post;

import org.jspecify.annotations.NullMarked;
