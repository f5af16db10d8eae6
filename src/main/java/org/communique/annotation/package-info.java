/** What the words are: mentions of people, posts, ranks, organisations, places, dates and triggers. Still only words. */
@NullMarked
package org.communique.annotation;

import org.jspecify.annotations.NullMarked;
