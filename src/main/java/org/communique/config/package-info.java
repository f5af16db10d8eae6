/** The settings, read once at the start and handed down as plain values. A leaf: it knows no other package. */
@NullMarked
package org.communique.config;

import org.jspecify.annotations.NullMarked;
