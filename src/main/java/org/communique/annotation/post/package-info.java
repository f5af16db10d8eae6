/**
 * Posts and whom they serve, as words tell.
 *
 * <p>Posts have a closed vocabulary: a head ("minister"), what stands before it ("deputy", "foreign") and what stands
 * behind it ("of the General Staff"). A post is read from its head outwards and ends at the first word that cannot
 * belong to one. The name behind it therefore needs no model to be found.
 *
 * <h2>The rules in the order they run</h2>
 * <ol>
 *   <li>{@code PostHead}: whether the word is a head here; "warships head for" has none.
 *   <li>{@code PostReading}: leftwards over modifiers and portfolio ({@code PostContent}), then over the side.
 *   <li>{@code PostSuffix}: what stands right behind without a preposition ("Secretary-General").
 *   <li>{@code PostOpening}, {@code PostKind}: which preposition may open a complement of this head: an ambassador is
 *       "to", a head is "of".
 *   <li>{@code PostComplement}: the complement; {@code PostState} tells whether a state in it is the one served.
 *   <li>{@code PostNumber}: one holder or several.
 *   <li>{@code PostWording}: the text without the words that only tell whom it serves.
 * </ol>
 *
 * <h2>Words</h2>
 * {@code config/lexicon/words.tsv}: {@code post-head}, {@code post-head-title} (a head only behind a modifier),
 * {@code post-acronym}, {@code post-modifier}, {@code portfolio}, {@code former}.
 *
 * <h2>Examples</h2>
 * <pre>{@code
 * Russia's Deputy Foreign Minister                 → "Deputy Foreign Minister", RUS
 * Defence Minister of Latvia                       → "Defence Minister", LVA
 * secretary general of the Estonian Ministry of Defence
 *                                                  → "secretary general of the Ministry of Defence", EST
 * Chief of the General Staff of the Armed Forces of Kenya
 *                                                  → "Chief of the General Staff of the Armed Forces", KEN
 * UN Secretary-General                             → "Secretary-General", UN
 * President of the European Commission             → whole, of the Commission; entity makes it EU
 * Secretary General of the Organization of American States
 *                                                  → "Secretary General", OAS
 * Permanent Secretary, Ministry of Energy, X       → whole: the ministry is where the secretary sits
 * First Deputy Prime Minister – Minister of Energy X
 *                                                  → one post, both names of it
 * X, Crown Prince, Deputy Prime Minister and Minister of Defence,
 *                                                  → one post, all names of it
 * The former Kenyan ambassador to Chile            → "ambassador to Chile", former, KEN and not CHL
 * Deputy Prime Minister and Foreign Minister X     → one post, both names of it
 * the foreign ministers of Chad and Niger          → "foreign ministers", several
 * Acting Defence Minister                          → "Acting Defence Minister", no side told
 * }</pre>
 *
 * <h2>What it does not do</h2>
 * It names no holder and looks nothing up. A post whose side is not told stays without one: the entity layer infers it,
 * and only for people with a name. Offices outside the lists (a firm's "head of sales") end where their known words
 * end.
 */
@NullMarked
package org.communique.annotation.post;

import org.jspecify.annotations.NullMarked;
