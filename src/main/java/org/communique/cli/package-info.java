/** The commands: one class each. Makes the objects, hands plain values down, sets the exit code. */
@NullMarked
package org.communique.cli;

import org.jspecify.annotations.NullMarked;
