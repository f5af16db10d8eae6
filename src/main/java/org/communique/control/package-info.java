/**
 * Commands beside a running one. A store belongs to one process; that process listens on a socket of the store's
 * folder, and another process that finds the store taken has the owner run its command. A leaf: it moves arguments,
 * bytes and an exit code, and knows no command.
 */
@NullMarked
package org.communique.control;

import org.jspecify.annotations.NullMarked;
