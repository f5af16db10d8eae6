/**
 * Phrases of a lexicon file and how they are found in the tokens of a sentence in one pass.
 *
 * <p>The words that this program knows stand in files, not in code. This package is how all of them but
 * {@code words.tsv}, {@code names.tsv} and {@code ranks.tsv} are written and found.
 *
 * <h2>How it works</h2>
 * <ol>
 *   <li>{@link org.communique.annotation.phrase.LexiconRow} reads rows of cells between tabs; a row that cannot be read
 *       stops the start, with file and line, since half a lexicon would silently change what articles say.
 *   <li>{@link org.communique.annotation.phrase.Phrases} keeps all phrases of a file in one trie over words. A token
 *       costs a few look-ups, however many phrases there are; of overlapping phrases the longest counts.
 *   <li>{@link org.communique.annotation.phrase.VerbForms} makes the forms of a verb marked with {@code +}. Irregular
 *       verbs of the news are listed in it.
 * </ol>
 *
 * <h2>How a phrase is written</h2>
 * <pre>{@code
 * maritime security    these words, each in singular or plural
 * terroris*            all words that begin so: terrorist, terrorism
 * travel+              travel, travels, travelled, traveled, travelling, traveling
 * meet+                meet, meets, met, meeting
 * pay+                 pay, pays, paid, paying
 * exchange+ ... view   up to three words between: exchanged frank views
 * Ukraine              with a capital only
 * trade                with a small letter only: not in "Ministry of Trade"
 * visa                 visas too, and "Visas" where a clause begins
 * }</pre>
 * Diacritics never count. Gathering words ({@code gathering-words.tsv}) know only the {@code +} of a first word.
 *
 * <h2>What it does not do</h2>
 * No regular expressions and no parts of speech: a word that is verb and noun is told apart by the rule that uses it,
 * or listed only in the forms that are unambiguous.
 */
@NullMarked
package org.communique.annotation.phrase;

import org.jspecify.annotations.NullMarked;
