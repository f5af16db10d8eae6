package org.communique.publish.view;

import java.util.List;

/**
 * A drawing: what stands behind, the marks, what stands before. It says nothing about its format.
 *
 * @param marks what stands for something, in the order in which a keyboard goes through them
 */
record Picture(double width, double height, List<Shape> behind, List<Mark> marks, List<Shape> before) {
    Picture {
        behind = List.copyOf(behind);
        marks = List.copyOf(marks);
        before = List.copyOf(before);
    }

    /**
     * Something drawn that stands for a thing or a number.
     *
     * @param name what it is, for those who do not see it and for a hint
     * @param link where it leads on this site, from the root without a slash; empty for nowhere
     */
    record Mark(String name, String link, List<Shape> shapes) {}

    /** A coordinate as it is written: tenths of a pixel are enough, and the same on every machine. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String whole = Long.toString(Math.abs(tenths) / 10);
        String rest = tenths % 10 == 0 ? "" : "." + Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + rest;
    }

    /** A text that fits into so many letters. */
    static String shortened(String text, int letters) {
        return text.codePointCount(0, text.length()) <= letters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, letters - 1)).stripTrailing() + "…";
    }
}
