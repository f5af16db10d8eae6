package org.communique.publish.view;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a shape is drawn with. Within a page the class names it, and the stylesheet gives the colours of day, night and
 * paper; an image alone carries the attributes, in the colours of its theme. The two colours that tell things apart, blue
 * and orange, differ for every kind of sight, and forms or words always say the same.
 */
enum Ink {
    INK("fill=\"--ink\""),
    QUIET("fill=\"--quiet\""),
    NAME("fill=\"--ink\" stroke=\"--ground\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\""),
    ON_DARK("fill=\"--on-dark\""),
    GRID("stroke=\"--line\" fill=\"none\""),
    BAND("fill=\"none\""),
    TIE("fill=\"--quiet\" fill-opacity=\"0.4\""),
    GAP("stroke=\"--quiet\" stroke-dasharray=\"3 3\" fill=\"none\""),
    LAND("fill=\"--land\" stroke=\"--ground\" stroke-width=\"0.6\""),
    ONE("fill=\"--one\" stroke=\"--ground\""),
    ONE_OPEN("fill=\"--ground\" stroke=\"--one\" stroke-width=\"1.5\""),
    ONE_SOFT("fill=\"--one\" fill-opacity=\"0.55\" stroke=\"--one\""),
    TWO("fill=\"--two\" stroke=\"--ground\""),
    TWO_LINE("stroke=\"--two\" stroke-width=\"1.5\" fill=\"none\""),
    TWO_OPEN("fill=\"--ground\" stroke=\"--two\" stroke-width=\"1.5\""),
    OTHER_OPEN("fill=\"--ground\" stroke=\"--quiet\" stroke-width=\"1.5\""),
    SHADE_1("fill=\"--shade-1\""),
    SHADE_2("fill=\"--shade-2\""),
    SHADE_3("fill=\"--shade-3\""),
    SHADE_4("fill=\"--shade-4\""),
    SHADE_5("fill=\"--shade-5\"");

    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+)");

    private final String attributes;

    Ink(String attributes) {
        this.attributes = attributes;
    }

    /** Its class in the stylesheet. */
    String style() {
        return "i-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its colours for an image alone, as attributes of SVG. */
    String attributes(Theme theme) {
        return COLOUR.matcher(attributes).replaceAll(name -> theme.colour(name.group(1)));
    }

    /** The shade of a count among counts up to a largest one, by fifths of the square root. */
    static Ink shade(int count, int largest) {
        double part = Math.sqrt(count / (double) Math.max(1, largest));
        return part > 0.8 ? SHADE_5 : part > 0.6 ? SHADE_4 : part > 0.4 ? SHADE_3 : part > 0.2 ? SHADE_2 : SHADE_1;
    }

    /** What is read on this ground. */
    Ink over() {
        return this == SHADE_4 || this == SHADE_5 ? ON_DARK : INK;
    }
}
