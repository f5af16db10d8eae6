/**
 * The words that name and tell of gatherings: dialogues, commissions, summits.
 *
 * <p>A gathering is known by the noun at the head of its name. This package only marks words; what name they make
 * together is read by {@code event.GatheringPhrase}, and whether the gathering takes place by
 * {@code event.GatheringTale}. Unlike triggers these words may overlap and have several classes: a "meeting" sits, and
 * it names.
 *
 * <h2>How it works</h2>
 * {@link org.communique.annotation.gathering.GatheringLexicon} looks at each token for every class that begins there
 * and keeps for each the longest phrase; {@link org.communique.annotation.gathering.GatheringWords} answers whether a
 * class begins at or covers a token.
 *
 * <h2>Words</h2>
 * {@code config/lexicon/gathering-words.tsv}. Heads: {@code talk}, {@code body}, {@code meeting}, {@code conference},
 * {@code sitting}, {@code institution}. Within a name: {@code strong}, {@code weak}, {@code many}, {@code head-of},
 * {@code filler}, {@code round}, {@code frequency}, {@code outside} (ends it). Around it: {@code hold}, {@code attend},
 * {@code bring}, {@code gather}, {@code chair}, {@code chair-noun}, {@code lead}, {@code delegation}, {@code present},
 * {@code preparing}, {@code coming}, {@code gone}.
 *
 * <h2>Examples</h2>
 * <pre>{@code
 * the 5th Chile-Finland Defence Policy Dialogue → "Defence", "Policy" strong, "Dialogue" talk
 *                                                 event: round 5 of a series of CHL and FIN
 * the 4th session of the Joint Commission for Cooperation
 *                                               → "session" sitting, "Commission" body, "Joint" strong
 *                                                 event: round 4, its sides from who chaired it
 * the NATO Summit                               → "Summit" conference
 * the 12th Lakeside Security Forum              → "Security" strong, "Forum" conference
 * was co-chaired by Deputy Minister …           → "co-chaired" chair, hold
 * The fourth round took place in 2022           → "round" sitting, "took place" hold
 * the Ghanaian side was led by Owusu            → "side" delegation, "led" lead
 * talks would be held next week                 → "talks" talk, "held" hold, "next" coming
 * }</pre>
 *
 * <h2>What it does not do</h2>
 * It knows no gathering by name: a summit that the gazetteer does not list is found by its noun and its capitals.
 * "Talks" with nothing around them make a meeting ({@code event.TalksRule}), not a series.
 */
@NullMarked
package org.communique.annotation.gathering;

import org.jspecify.annotations.NullMarked;
