/**
 * Noise removed, sentences and tokens cut; every offset leads back to the article's characters.
 *
 * <p>An article's file is often a whole page: menus, a byline, captions, prompts, titles of other stories. This layer
 * says of each line what it is to its reader ({@link org.communique.text.BlockKind}) and cuts what tells the story into
 * sentences and tokens. Nothing is deleted or rewritten: all that comes out are spans of the text that went in, so that
 * evidence can be quoted to the character. {@link org.communique.text.StoryReader} runs it; all later layers see only
 * its {@link org.communique.text.Story}.
 *
 * <h2>The rules in the order they run</h2>
 * <ol>
 *   <li>{@code StampRule}: a crawler's stamp at the head of the text.
 *   <li>{@code WrappedLinesRule}, {@code GluedStoryRule}: lines become what their writer meant as one line, or as two.
 *   <li>{@code LineLookRule}: what a line is by its own words: first {@code CaptionRule} and {@code HeaderRule}, then
 *       {@code FurnitureRule}, {@code PromptRule}, {@code ImprintRule}.
 *   <li>{@code ZoneCutter}: where the story begins and ends ({@code ProseRule} tells sentences from titles), and from
 *       where on the page shows other stories ({@code OtherStoriesRule}); {@code LinkBoxRule} lets the story go on
 *       behind a box.
 *   <li>{@code BlockCutter}: the kind of each line from its look and its zone; {@code HeadlineRule} then drops the
 *       titles of other stories that stand above this one, {@code SignatureRule} the agency's mark behind a paragraph.
 *   <li>{@code DatelineRule}: "LIMA, May 5 (Andina) –" in the first three paragraphs, or in a line of its own above
 *       them.
 *   <li>{@code SentenceCutter} with {@code Abbreviations}, then {@code Tokenizer}; only headlines, captions and
 *       paragraphs have sentences, none longer than two thousand characters.
 * </ol>
 *
 * <h2>Words</h2>
 * No file of {@code config}: what furniture and datelines look like is form more than vocabulary and stands in the
 * rules; {@code Abbreviations} and {@code DateWords} hold the words that both cutters need.
 *
 * <h2>Examples</h2>
 * <pre>{@code
 * HOME | WORLD | SPORTS                                → FURNITURE
 * Get the latest news delivered to your inbox          → FURNITURE
 * By Ana Dahl                                          → HEADER
 * Friday, May 17, 2024, 11:00 GMT+7                    → HEADER
 * The two ministers at Stenbock House. Photo: K. Tamm  → CAPTION up to "House.", the credit FURNITURE
 * TALLINN, May 16 (ERR) – Estonian Foreign Minister …  → dateline "TALLINN, May 16 (ERR) –", behind it the sentence
 * … would open an embassy. ERR/KT                      → PARAGRAPH up to "embassy.", "ERR/KT" FURNITURE
 * Most viewed                                          → FURNITURE, and so is all that follows
 * "We met at 5 p.m. on Sept. 3. It was good," she said → two sentences, the second from "It"
 * Lt. Gen. (Rtd) Tomas Rebane                          → Lt. · Gen. · ( · Rtd · ) · Tomas · Rebane
 * Estonia-Kenya Political Dialogue was co-chaired      → Estonia · - · Kenya · Political · Dialogue · was · co-chaired
 * }</pre>
 *
 * <h2>What it does not do</h2>
 * It does not judge whether a story is news, does not translate or correct spelling, and does not mend a sentence that
 * a page has torn apart. Where a page goes on to other stories it rather loses a paragraph of this one than reads a
 * line of theirs. Short wrapped texts (under 45 characters a line) are taken for lists of titles.
 */
@NullMarked
package org.communique.text;

import org.jspecify.annotations.NullMarked;
