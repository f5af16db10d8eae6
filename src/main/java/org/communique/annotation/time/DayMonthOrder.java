package org.communique.annotation.time;

/** How a publisher writes the day and the month of a date in figures. */
public enum DayMonthOrder {
    /** 11/06/2022 is the eleventh of June. */
    DAY_FIRST,
    /** 11/06/2022 is the sixth of November. */
    MONTH_FIRST,
    /** Not told: of 11/06/2022 only the year is certain. */
    UNKNOWN
}
