/**
 * People by name, and what stands around the name.
 *
 * <p>A run of capitalised words is a person only if something beside it says so: a post, a rank, an honorific, an
 * apposition, a given name, a verb of people. What is sure in one place makes the same name, or a part of it, sure in
 * all others. So the annotator reads the whole story twice: it collects candidates, then accepts them.
 *
 * <h2>The rules in the order they run</h2>
 * <ol>
 *   <li>{@code NameWords}: which words may be words of a name at all, known names, posts and common nouns left out.
 *   <li>{@code NameRuns}: runs of such words with particles, hyphens and nicknames between them.
 *   <li>{@code TitleBefore}: post, rank, honorifics, "counterpart", read leftwards from the name.
 *   <li>{@code TitleBehind}: an apposition, "his Italian counterpart", "of Japan", read rightwards.
 *   <li>{@code TitlePhrases}: puts both together.
 *   <li>{@code SharedTitle}: a title in the plural, or "her Chilean and Kenyan counterparts", belongs to each name of the
 *       list behind it, with the state that the list gives it: "of Chad, A, and of Niger, B"; {@code Portfolios}: of as many
 *       portfolios as names each has one.
 *   <li>{@code PersonEvidence}: what makes a run sure that has no title.
 *   <li>{@code KnownPeople}: all names that were sure somewhere (in {@code Headlines} where every word has a capital,
 *       no name makes sure of itself); a part of one of them is a mention too.
 * </ol>
 *
 * <h2>Words</h2>
 * {@code config/lexicon/names.tsv}: {@code given-name}, words that open a full name. {@code words.tsv}:
 * {@code honorific}, {@code particle}, {@code person-verb} (only people do it), {@code thing} and {@code thing-before}
 * (a name of this is no person's), {@code not-a-name}. {@code ranks.tsv}.
 *
 * <h2>Examples</h2>
 * <pre>{@code
 * Estonian Foreign Minister Marta Ilves           → "Marta Ilves", post "Foreign Minister", side EST
 * her Kenyan counterpart Dr. Peter Odhiambo       → "Peter Odhiambo", counterpart, side KEN
 * Mr. Odhiambo, the son of a teacher, …           → "Odhiambo", by his honorific
 * Ilves thanked Kenya                             → "Ilves", since the story names Marta Ilves
 * the foreign ministers of Chad and Niger, Idriss Mahamat and Amadou Issa
 *                                                 → "Idriss Mahamat" TCD, "Amadou Issa" NER, each "foreign minister"
 * his counterparts from Chad (Idriss Mahamat) and Niger (Amadou Issa)
 *                                                 → "Idriss Mahamat" TCD, "Amadou Issa" NER, each counterpart
 * Chad's foreign and defence ministers, Idriss Mahamat and Amadou Issa
 *                                                 → "Idriss Mahamat" foreign, "Amadou Issa" defence minister
 * Bishal Thapa, Nepal's ambassador to Oslo        → "Bishal Thapa", post "ambassador", side NPL
 * Chief of the General Staff of the Armed Forces of Kenya General Samuel Kiprono
 *                                                 → "Samuel Kiprono", post, rank "General", side KEN
 * Vietnamese Deputy Prime Minister and Foreign Minister Nguyen Van Nam
 *                                                 → one person, both posts
 * teacher from St. Mary's                         → nobody
 * }</pre>
 *
 * <h2>What it does not do</h2>
 * It does not say which mentions are one person, nor whom somebody serves when the words do not tell: that is
 * {@code entity}. It never takes a name from the gazetteer of known people (decision 0051). A headline in which all
 * words are capitals can still pass for a name behind a post ("MINISTER MEETS GUESTS").
 */
@NullMarked
package org.communique.annotation.person;

import org.jspecify.annotations.NullMarked;
