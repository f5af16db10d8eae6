/**
 * What the sides discussed or agreed: topics by the words of the lexicon.
 *
 * <p>{@link org.communique.annotation.topic.TopicAnnotator} finds the words of a topic where the sentence also tells of
 * talking, agreeing or stating, or stands in a list under such a sentence. The codes are those of the concept scheme of
 * topics in the ontology.
 *
 * <h2>The rules in the order they run</h2>
 * <ol>
 *   <li>Captions are passed over.
 *   <li>Whether the sentence is one of talk: it is somebody's words ({@code event.StatementRule} tells) or has words of
 *       {@code @talk}, and none of {@code @aside}; a list item has them from the sentence with the colon above it.
 *   <li>{@code DocumentTitles}: titles of papers and of talks are read once more with small letters, since "a
 *       Memorandum on Disaster Management" hides common words behind capitals.
 *   <li>The longest phrase at each place gives its codes; the code {@code -} takes away what would be read wrongly.
 *   <li>Later, in {@code event.TopicReports}: what a sentence of background says does not count, nor one that goes on
 *       with it ("they signed then"), nor a side's own name.
 *       One report for each topic, linked to the talks told last before it.
 * </ol>
 *
 * <h2>Words</h2>
 * {@code config/lexicon/topics.tsv}; its head explains the form of phrases, {@code @talk} and {@code @aside}.
 *
 * <h2>Examples</h2>
 * <pre>{@code
 * They discussed climate change, visas, defence trade and the fight against terrorism.
 *                             → climate, consular-migration, defence-industry, counter-terrorism
 * Owusu warned that the drought would last.          → climate
 * The two ministers signed a memorandum on fisheries. → trade-economy
 * The sides signed two memoranda on cyber security and education.
 *                             → cyber-security, education-training
 * Both stressed the rule of law.                     → international-law
 * More scholarships were proposed by the minister.   → education-training
 * They discussed a Memorandum of Understanding on Disaster Management. → humanitarian-relief
 * They discussed reform with officials of the Ministry of Trade. → none: the word is part of a name
 * They talked about three things: - piracy in the gulf → maritime-security, as an item of the list
 * The harvest, Lahti mused, will be poor.            → trade-economy: attributed, though no verb tells of talk
 * In the past, piracy was discussed.                 → none: told of earlier times
 * }</pre>
 *
 * <h2>What it does not do</h2>
 * It does not weigh topics against each other and does not understand: a metaphor of one field counts for that field.
 * An article without a diplomatic event has no topics, whatever its words; that is decided in
 * {@code event.ReportBuilder}.
 */
@NullMarked
package org.communique.annotation.topic;

import org.jspecify.annotations.NullMarked;
