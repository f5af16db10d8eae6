/** What reading costs. Run with {@code bin/benchmark}. */
@NullMarked
package org.communique.jmh;

import org.jspecify.annotations.NullMarked;
