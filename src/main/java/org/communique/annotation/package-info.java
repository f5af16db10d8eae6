/**
 * What the words are: mentions of people, posts, ranks, organisations, places, dates and triggers. Still only words.
 *
 * <p>Nothing is decided here about who somebody is or what happened; "Lima" is a name that a town bears, whichever town
 * is meant. {@link org.communique.annotation.StoryAnnotator} runs the annotators over each sentence, each on what the
 * ones before it found, and its result is an {@link org.communique.annotation.AnnotatedStory}.
 *
 * <h2>The annotators in the order they run</h2>
 * <ol>
 *   <li>{@code time.PublicationDating}, {@code time.DatelineAnnotator}: the day that all other dates are counted from.
 *   <li>{@code KnownNameAnnotator}: states, their adjectives, organisations, towns, seats of power; the longest name
 *       wins. What two states share ("Congolese") is that of the one that the story names in full.
 *   <li>{@code RankAnnotator}: military and police ranks.
 *   <li>{@code post.PostAnnotator}: posts and the side named with them.
 *   <li>{@code person.PersonAnnotator}: people by name, over the whole story.
 *   <li>{@code time.TimeAnnotator}: dates.
 * </ol>
 * Triggers, gatherings, words of speaking and topics ({@code trigger}, {@code gathering}, {@code speech},
 * {@code topic}) are found by their lexicons when the event layer asks for them.
 *
 * <h2>Words</h2>
 * {@code config/lexicon}, read once as {@link org.communique.annotation.Lexica}: {@code words.tsv}, {@code names.tsv},
 * {@code ranks.tsv}, {@code event-words.tsv}, {@code gathering-words.tsv}, {@code speech-verbs.tsv}, {@code topics.tsv},
 * {@code ship-prefixes.tsv}, {@code other-fields.tsv}. Each file's head says what belongs there. Names come from
 * {@code config/gazetteer} by way of
 * {@link org.communique.annotation.Lexicon}, which this layer knows and the entity layer fills.
 *
 * <h2>Examples</h2>
 * <pre>{@code
 * the Estonian and Kenyan ministers in Tallinn → state EST (adjective), state KEN (adjective), place tallinn, seat EST
 * The Pentagon said that                       → seat USA
 * Nguyen Van Nam                               → place "Van" and person "Nguyen Van Nam": layers may overlap,
 *                                                and the layer that reads them decides
 * Congolese officials … the Democratic Republic of the Congo → state COD both times
 * Lt. Gen. (Rtd) Tomas Rebane                  → rank "Lt. Gen. (Rtd)"
 * General Samuel Kiprono                       → rank "General"
 * the Chief of the General Staff               → no rank; a post
 * secretary general of the Ministry            → no rank; a post
 * met … on Monday                              → date, with a reading before and one behind the day of publication
 * }</pre>
 *
 * <h2>What it does not do</h2>
 * No parts of speech, no parse, no probabilities: see decision 0010. A mention that may mean several things keeps all
 * of them ({@code PlaceMention.keys}); the choice is made by {@code entity} and {@code event}, which know more.
 */
@NullMarked
package org.communique.annotation;

import org.jspecify.annotations.NullMarked;
