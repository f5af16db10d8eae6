/**
 * When: the dates that a story's words give, its day of publication and its dateline.
 *
 * <p>Every expression gets two readings, {@code past} and {@code ahead}: "on Friday" was last week in a report and is
 * to come in an announcement. Who knows the tense of the sentence chooses, which is {@code event}. A value is as exact
 * as the words: a day, a month or a year ({@link org.communique.annotation.PartialDate}), never a guessed day.
 *
 * <h2>The rules in the order they run</h2>
 * First {@code PublicationDating}: what came beside the text; else {@code DateLines} of the page; else the
 * {@code CrawlerStamp}; else a dateline with a year; else a day on which the opening paragraphs say that something was
 * said ({@code DatesOfTelling}); else a caption. {@code DayMonthOrders} finds whether "4/5" is in April or in May. Then
 * {@code TimeAnnotator} goes through the sentences once; at each place the first rule that fits
 * claims the words:
 * <ol>
 *   <li>what only looks like a date: {@code HolidayRule}, later {@code NamedYearRule};
 *   <li>spans: {@code DayListRule}, {@code DateRangeRule}, {@code WeekdayRangeRule}, {@code MixedRangeRule},
 *       {@code MonthRangeRule}, {@code UntilRule};
 *   <li>days: {@code DayOfListRule}, {@code ExplicitDateRule}, {@code RelativeDayRule}, {@code DistanceRule},
 *       {@code SameDateRule}, {@code WeekdayRule} (with {@code WeekdayDateRule}), {@code DayNumberRule};
 *   <li>what is longer than a day: {@code SeasonRule}, {@code CalendarUnitRule}, {@code MonthRule}, {@code YearRule}.
 * </ol>
 * {@code YearFinder} gives a date without a year the year near the publication. {@code SayingWords},
 * {@code ReferenceWords} and {@code EndingWords} tell what a date belongs to
 * ({@link org.communique.annotation.time.DateAttachment}). {@code StayLengthAnnotator} reads how long a visit lasts.
 *
 * <h2>Words</h2>
 * None in files: the calendar is closed. {@code CalendarWords} holds it.
 *
 * <h2>Examples</h2>
 * All are published on Thursday, 16 May 2024.
 * <pre>{@code
 * met on Tuesday                          → 14 May; planned: 21 May
 * from May 5 to 7                         → 5 to 7 May 2024, year from the publication
 * met yesterday, and on the same day he   → 15 May, 15 May
 * on 3, 4 and 5 April                     → 3 to 5 April
 * from 27 February to 2 March             → one span over the leap day
 * runs until Sunday                       → ends on 19 May, start unknown
 * last month                              → 2024-04, no day
 * two days ago                            → 14 May
 * Last June                               → 2023-06
 * the accord of 1995                      → 1995, but REFERENCE: it dates no event of the story
 * On National Day (September 2)           → no date
 * the plan for 2021-2025 was signed on 9 May → 9 May only
 * a three-day visit                       → a stay of 3 days
 * }</pre>
 *
 * <h2>What it does not do</h2>
 * No clock times and time zones, no centuries, no feasts that move. It does not decide which event a date belongs to.
 * Without a day of publication only what is written out has a value.
 */
@NullMarked
package org.communique.annotation.time;

import org.jspecify.annotations.NullMarked;
