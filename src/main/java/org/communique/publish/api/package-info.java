/** The saved queries as an interface over HTTP: tables with filters and pages, each explained for people and machines. */
@NullMarked
package org.communique.publish.api;

import org.jspecify.annotations.NullMarked;
