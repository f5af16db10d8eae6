/** What happened: events, participations, statements, documents and awards; the report of one article. */
@NullMarked
package org.communique.event;

import org.jspecify.annotations.NullMarked;
