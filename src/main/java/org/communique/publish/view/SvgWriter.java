package org.communique.publish.view;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes pictures as SVG 1.1: as a part of a page, coloured by its stylesheet, or as an image of its own. */
final class SvgWriter {
    private static final int LONGEST_NAME = 300;
    private static final int MARGIN = 12;
    private static final int NARROW = 900;

    private final StringBuilder out = new StringBuilder(16 << 10);
    private final Map<Ink, String> paints = new EnumMap<>(Ink.class);
    private final String root;
    private final boolean framed;

    private SvgWriter(String root, boolean framed) {
        this.root = root;
        this.framed = framed;
    }

    /**
     * Within a page.
     *
     * @param root what leads from the page to the root
     * @param framed whether the page stands within one of another site, so that links leave it
     */
    static String inPage(Picture picture, String title, String description, String root, boolean framed) {
        SvgWriter writer = new SvgWriter(root, framed);
        for (Ink ink : Ink.values()) {
            writer.paints.put(ink, "class=\"" + ink.style() + "\"");
        }
        return writer.inPage(picture, title, description);
    }

    /** An image of its own, whose links are the identifiers of the things. */
    static String alone(Picture picture, String title, String description, URI base, Theme theme) {
        SvgWriter writer = new SvgWriter(base.toString(), false);
        for (Ink ink : Ink.values()) {
            writer.paints.put(ink, ink.attributes(theme));
        }
        return writer.alone(picture, title, description, theme);
    }

    private String alone(Picture picture, String title, String description, Theme theme) {
        String wide = Picture.number(picture.width() + 2 * MARGIN);
        String high = Picture.number(picture.height() + 2 * MARGIN);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"-%d -%d %s %s\" "
                        .formatted(wide, high, MARGIN, MARGIN, wide, high))
                .append("font-family=\"system-ui, 'DejaVu Sans', sans-serif\">")
                .append("<title>%s</title><desc>%s</desc>".formatted(escaped(title), escaped(description)))
                .append("<rect x=\"-%d\" y=\"-%d\" width=\"%s\" height=\"%s\" fill=\"%s\"/>"
                        .formatted(MARGIN, MARGIN, wide, high, theme.colour("ground")));
        return drawn(picture);
    }

    private String inPage(Picture picture, String title, String description) {
        // What is narrow is not drawn larger than it is.
        String size =
                picture.width() < NARROW ? "drawing narrow\" width=\"" + Picture.number(picture.width()) : "drawing";
        out.append("<svg class=\"%s\" viewBox=\"0 0 %s %s\" role=\"group\" "
                        .formatted(size, Picture.number(picture.width()), Picture.number(picture.height())))
                .append("aria-labelledby=\"drawing-title\" aria-describedby=\"drawing-what\">")
                .append("<title id=\"drawing-title\">%s</title>".formatted(escaped(title)))
                .append("<desc id=\"drawing-what\">%s</desc>".formatted(escaped(description)));
        return drawn(picture);
    }

    private String drawn(Picture picture) {
        shapes(picture.behind());
        picture.marks().forEach(this::mark);
        shapes(picture.before());
        return out.append("</svg>").toString();
    }

    private void mark(Picture.Mark mark) {
        String name = escaped(Picture.shortened(mark.name(), LONGEST_NAME));
        if (mark.link().isEmpty()) {
            out.append("<g class=\"mark\" role=\"img\" aria-label=\"%s\"><title>%s</title>".formatted(name, name));
            shapes(mark.shapes());
            out.append("</g>");
        } else {
            out.append("<a class=\"mark\" href=\"%s\" aria-label=\"%s\"%s><title>%s</title>"
                    .formatted(
                            escaped(root + mark.link()),
                            name,
                            framed ? " target=\"_blank\" rel=\"noopener\"" : "",
                            name));
            shapes(mark.shapes());
            out.append("</a>");
        }
        out.append('\n');
    }

    private void shapes(List<Shape> shapes) {
        shapes.forEach(this::shape);
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Line(double x1, double y1, double x2, double y2, Ink ink) ->
                out.append("<line %s x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                        .formatted(paint(ink), n(x1), n(y1), n(x2), n(y2)));
            case Shape.Circle(double x, double y, double radius, Ink ink) ->
                out.append("<circle %s cx=\"%s\" cy=\"%s\" r=\"%s\"/>".formatted(paint(ink), n(x), n(y), n(radius)));
            case Shape.Box(double x, double y, double width, double height, Ink ink) ->
                out.append("<rect %s x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                        .formatted(paint(ink), n(x), n(y), n(width), n(height)));
            case Shape.Path(String steps, Ink ink) -> out.append("<path %s d=\"%s\"/>".formatted(paint(ink), steps));
            case Shape.Words(double x, double y, String text, double size, Shape.Anchor anchor, Ink ink) ->
                out.append("<text %s x=\"%s\" y=\"%s\" font-size=\"%s\"%s>%s</text>"
                        .formatted(
                                paint(ink),
                                n(x),
                                n(y),
                                n(size),
                                anchor == Shape.Anchor.START
                                        ? ""
                                        : " text-anchor=\"" + anchor.name().toLowerCase(Locale.ROOT) + "\"",
                                escaped(text)));
        }
    }

    private String paint(Ink ink) {
        return paints.getOrDefault(ink, "");
    }

    private static String n(double value) {
        return Picture.number(value);
    }

    /** Text for XML: no markup, no characters that XML forbids, none that turn the direction of what follows. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (isPlain(c)) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean isPlain(int c) {
        boolean turns = c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean noXml =
                (c < 0x20 && c != '\t' && c != '\n') || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF;
        return !turns && !noXml;
    }
}
