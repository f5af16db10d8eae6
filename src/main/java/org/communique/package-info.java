/** Reads news of diplomacy and publishes what it says as linked data with evidence. */
@NullMarked
package org.communique;

import org.jspecify.annotations.NullMarked;
