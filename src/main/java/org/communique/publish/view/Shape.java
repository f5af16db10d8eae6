package org.communique.publish.view;

/** A piece of a picture. Coordinates are pixels from the upper left corner. */
sealed interface Shape {
    record Line(double x1, double y1, double x2, double y2, Ink ink) implements Shape {}

    record Circle(double x, double y, double radius, Ink ink) implements Shape {}

    record Box(double x, double y, double width, double height, Ink ink) implements Shape {}

    /**
     * A path.
     *
     * @param steps path data of SVG: letters and numbers only
     */
    record Path(String steps, Ink ink) implements Shape {}

    /**
     * A line of text.
     *
     * @param y of the base line
     * @param size of the letters
     */
    record Words(double x, double y, String text, double size, Anchor anchor, Ink ink) implements Shape {}

    /** Which end of a text stands at its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A triangle that stands on its base, with its tip at a point. */
    static Shape triangle(double x, double y, double size, Ink ink) {
        return new Path(
                "M%s %sl%s %sh%sz"
                        .formatted(
                                Picture.number(x),
                                Picture.number(y),
                                Picture.number(size / 2),
                                Picture.number(size),
                                Picture.number(-size)),
                ink);
    }
}
