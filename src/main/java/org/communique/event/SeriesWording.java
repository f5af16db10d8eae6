package org.communique.event;

/**
 * How an article words a series.
 *
 * @param words the name without ordinal and article: "Vietnam-Russia Defence Strategy Dialogue", "strategic talks on
 *     defense matters"
 * @param namesSides whether the words name the sides
 */
record SeriesWording(String words, boolean namesSides) {}
