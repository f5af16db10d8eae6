/** Requests, responses and content negotiation as plain values: no servlet, no port, no RDF. */
@NullMarked
package org.communique.publish.http;

import org.jspecify.annotations.NullMarked;
