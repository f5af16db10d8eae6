/**
 * Which known person somebody in an article is: {@link org.communique.entity.link.PersonLinker} weighs name, side, post,
 * time of office and the states that the article names, and answers with one entry, none or several.
 *
 * <p>A name alone links nobody. A side that contradicts rules a candidate out; so does a post that no holder of high
 * office bears. {@link org.communique.entity.link.PostSense} says what posts have in common,
 * {@link org.communique.entity.link.Terms} how far a day is from a term of office, {@link org.communique.entity.link.PostKey}
 * which post of its side a wording means.
 */
@NullMarked
package org.communique.entity.link;

import org.jspecify.annotations.NullMarked;
