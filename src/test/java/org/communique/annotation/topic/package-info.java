@NullMarked
package org.communique.annotation.topic;

import org.jspecify.annotations.NullMarked;
