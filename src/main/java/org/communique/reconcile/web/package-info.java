/**
 * Asks services of others, politely: who asks is told, one question at a time, not too fast, not again while an answer
 * is kept, and not before the time that a service names. Knows nothing of what is asked.
 */
@NullMarked
package org.communique.reconcile.web;

import org.jspecify.annotations.NullMarked;
