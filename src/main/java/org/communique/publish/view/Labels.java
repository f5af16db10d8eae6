package org.communique.publish.view;

import java.util.ArrayList;
import java.util.List;
import org.communique.publish.view.Shape.Anchor;

/**
 * Writes names beside marks, as far as they do not lie on one another; who comes first has the better place. A name that
 * finds none is left to the hint and the table.
 */
final class Labels {
    private static final double SIZE = 12;
    private static final double LETTER = 6.8;

    private final double width;
    private final double height;
    private final List<Taken> taken = new ArrayList<>();
    private final List<Shape> labels = new ArrayList<>();

    private record Taken(double left, double top, double right, double bottom) {
        boolean meets(Taken other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /**
     * @param width of the picture
     * @param height of the picture
     */
    Labels(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Keeps names off a mark. */
    void keepOff(double x, double y, double radius) {
        taken.add(new Taken(x - radius, y - radius, x + radius, y + radius));
    }

    /** Writes a name below, right of, left of or above a mark. */
    void name(double x, double y, double radius, String text) {
        double half = LETTER * text.length() / 2;
        for (double[] middle : new double[][] {
            {x, y + radius + 12}, {x + radius + half + 4, y}, {x - radius - half - 4, y}, {x, y - radius - 8}
        }) {
            Taken place = new Taken(middle[0] - half, middle[1] - 7, middle[0] + half, middle[1] + 7);
            boolean inside =
                    place.left() >= 0 && place.right() <= width && place.top() >= 0 && place.bottom() <= height;
            if (inside && taken.stream().noneMatch(place::meets)) {
                taken.add(place);
                labels.add(new Shape.Words(middle[0], middle[1] + 4, text, SIZE, Anchor.MIDDLE, Ink.NAME));
                return;
            }
        }
    }

    List<Shape> shapes() {
        return List.copyOf(labels);
    }
}
