/**
 * The words that tell of an event: verbs of meeting, nouns for talks, words of visiting.
 *
 * <p>A trigger says only that an event may be told here and how the words around it take part
 * ({@link org.communique.annotation.trigger.TriggerClass}): of a {@code receive} verb the subject is the host, of
 * {@code call-on} words the guest. A word that is verb and noun has both classes, and the rule that can make sense of
 * the sentence takes it.
 *
 * <h2>How it works</h2>
 * {@link org.communique.annotation.trigger.TriggerLexicon} reads the phrases of all classes into one
 * {@code phrase.Phrases}. Of overlapping phrases the longest counts, so {@code none} phrases ("met the deadline")
 * silence the verb within them.
 *
 * <h2>Words and the rules that read them</h2>
 * {@code config/lexicon/event-words.tsv}:
 * <ul>
 *   <li>{@code meet}, {@code receive}, {@code call-on}, {@code await}: {@code MeetingRule}; {@code talks},
 *       {@code hold}: {@code TalksRule}; {@code discuss}: {@code DiscussionRule}; {@code host}, {@code guest},
 *       {@code interlocutor}: {@code InterlocutorRule}
 *   <li>{@code visit}, {@code trip}, {@code journey}, {@code depart}, {@code sojourn}, {@code send}, {@code pay}:
 *       {@code JourneyRule}, {@code VisitRule}, {@code VisitingRule}; {@code invite}: {@code InvitationRule}
 *   <li>{@code phone}, {@code dial}: {@code PhoneRule}; {@code line}, {@code speak}: {@code PhoneTalkRule};
 *       {@code call}: {@code CallRule}
 *   <li>{@code sign}, {@code signing}, {@code issue}, {@code witness}, {@code document-…}: {@code SigningRule} and
 *       {@code DocumentsOfTalks}
 *   <li>{@code confer}, {@code decorate}, {@code obtain}, {@code award}, {@code the-award}: {@code AwardConferralRule}
 *   <li>{@code exercise}, {@code run}, {@code join}: {@code ExerciseRule}; {@code celebration}, {@code attend}:
 *       {@code CommemorationRule}
 * </ul>
 *
 * <h2>Examples</h2>
 * <pre>{@code
 * Ilves received her Kenyan counterpart → "received": receive and obtain; MeetingRule reads the first, having no award
 * paid a three-day visit to Chile       → "paid a three-day visit to": call-on, but a state is nobody to call on:
 *                                         VisitRule reads it, MeetingRule does not
 * spoke by phone in April               → "spoke" speak, "by phone" line: together a call
 * signed two memoranda                  → "signed" sign, "memoranda" document-memorandum
 * was in Accra                          → "was in" sojourn
 * the warships head for the open sea    → "head for" journey, leading to no state: no event
 * They met the deadline                 → nothing
 * awarded the Order of the Cross        → "awarded" confer, "Order" award
 * }</pre>
 *
 * <h2>What it does not do</h2>
 * It decides nothing. A trigger without actors that fit makes no event; most triggers of a story end so.
 */
@NullMarked
package org.communique.annotation.trigger;

import org.jspecify.annotations.NullMarked;
