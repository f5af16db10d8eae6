package org.communique.publish.view;

import java.util.ArrayList;
import java.util.List;
import org.communique.publish.view.Shape.Anchor;

/** Says what the signs of a picture mean, side by side on a line below it. */
final class Legend {
    private static final double LETTER = 6.4;
    private static final double SIGN = 14;
    private static final double GAP = 24;

    private final double y;
    private final List<Shape> shapes = new ArrayList<>();
    private double x = 12;

    /** @param y the middle of the line */
    Legend(double y) {
        this.y = y;
    }

    Legend circle(Ink ink, String meaning) {
        return sign(new Shape.Circle(x, y, 6, ink), meaning);
    }

    Legend box(Ink ink, String meaning) {
        return sign(new Shape.Box(x - 6, y - 6, 12, 12, ink), meaning);
    }

    Legend triangle(Ink ink, String meaning) {
        return sign(Shape.triangle(x, y - 4, 8, ink), meaning);
    }

    private Legend sign(Shape sign, String meaning) {
        shapes.add(sign);
        shapes.add(new Shape.Words(x + SIGN, y + 4, meaning, 12, Anchor.START, Ink.QUIET));
        x += SIGN + LETTER * meaning.length() + GAP;
        return this;
    }

    List<Shape> shapes() {
        return List.copyOf(shapes);
    }
}
