/**
 * Words of speaking and what is done by them.
 *
 * <p>A statement has a speaker, an act and words. This package finds the second: which words of a sentence tell of
 * speaking, and which of the twelve acts of {@code event.SpeechAct} they perform. Who speaks is found in {@code event}
 * by the forms of {@code StatementRule}.
 *
 * <h2>The rules in the order they run</h2>
 * <ol>
 *   <li>{@link org.communique.annotation.speech.SpeechLexicon}: the longest phrase at each place; the act {@code -}
 *       takes away what only looks like speaking. Of "voiced regret" and "renewed her thanks" the noun names the act.
 *   <li>{@link org.communique.annotation.speech.SpeechVerbAnnotator}: whether the word is a mere participle ("…, noting
 *       that"), which only accompanies another verb.
 *   <li>Which of several decides: the first that names an act and is no participle ({@code ACT}); else the first that
 *       shows the act by what is said ({@code CONTENT}); else a neutral one ({@code SAYING}), which affirms.
 * </ol>
 *
 * <h2>Words</h2>
 * {@code config/lexicon/speech-verbs.tsv}: act, kind, phrases. A verb that is a noun too stands there only in the forms
 * that are none ("supported", not "support").
 *
 * <h2>Examples</h2>
 * <pre>{@code
 * Ilves thanked Kenya for its support           → thank, ACT
 * Odhiambo highly appreciated the results       → praise, ACT
 * Owusu warned that the drought would last      → warn, ACT
 * She hopes to meet her counterpart             → pledge, ACT
 * He urged Moscow to stop the war               → urge, ACT
 * He said: "We will continue."                  → "said" SAYING, "We will" CONTENT: a pledge
 * "We thank Chile for its support," Kask said   → "We thank" CONTENT: thank, not affirm
 * Koskela welcomed the idea, noting that …      → "welcomed" decides; "noting" is a participle
 * trade has doubled, according to Soto          → "according to", SAYING: affirm
 * }</pre>
 *
 * <h2>What it does not do</h2>
 * It does not tell irony, reported denial or the strength of words, and it counts no sentence twice: one statement, one
 * act. Verbs outside the list say nothing; a neutral verb is never guessed into an act.
 */
@NullMarked
package org.communique.annotation.speech;

import org.jspecify.annotations.NullMarked;
