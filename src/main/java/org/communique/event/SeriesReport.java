package org.communique.event;

/**
 * The series an event belongs to.
 *
 * @param label the series' name in the article's words
 * @param key what tells this series from others, whatever the wording
 */
public record SeriesReport(String label, SeriesKey key) {}
