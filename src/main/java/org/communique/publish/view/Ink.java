package org.communique.publish.view;

import java.util.Locale;

/**
 * What a shape is drawn with. Within a page the class names it, and the stylesheet gives the colours of day, night and
 * paper; an image alone carries the attributes. The two colours that tell things apart, blue and orange, differ for
 * every kind of sight, and forms or words always say the same.
 */
enum Ink {
    INK("fill=\"#1d2327\""),
    QUIET("fill=\"#596269\""),
    NAME("fill=\"#1d2327\" stroke=\"#fbfaf7\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\""),
    ON_DARK("fill=\"#ffffff\""),
    GRID("stroke=\"#d8d4c8\" fill=\"none\""),
    BAND("fill=\"none\""),
    TIE("fill=\"#596269\" fill-opacity=\"0.4\""),
    GAP("stroke=\"#596269\" stroke-dasharray=\"3 3\" fill=\"none\""),
    LAND("fill=\"#e0dccf\" stroke=\"#fbfaf7\" stroke-width=\"0.6\""),
    ONE("fill=\"#1f6fa8\" stroke=\"#fbfaf7\""),
    ONE_LINE("stroke=\"#1f6fa8\" stroke-width=\"2\" fill=\"none\""),
    ONE_OPEN("fill=\"#fbfaf7\" stroke=\"#1f6fa8\" stroke-width=\"1.5\""),
    ONE_SOFT("fill=\"#1f6fa8\" fill-opacity=\"0.55\" stroke=\"#1f6fa8\""),
    TWO("fill=\"#c4571b\" stroke=\"#fbfaf7\""),
    TWO_LINE("stroke=\"#c4571b\" stroke-width=\"1.5\" fill=\"none\""),
    TWO_OPEN("fill=\"#fbfaf7\" stroke=\"#c4571b\" stroke-width=\"1.5\""),
    OTHER_OPEN("fill=\"#fbfaf7\" stroke=\"#596269\" stroke-width=\"1.5\""),
    SHADE_1("fill=\"#dbe7f1\""),
    SHADE_2("fill=\"#aecbe3\""),
    SHADE_3("fill=\"#7aa9d0\""),
    SHADE_4("fill=\"#2f6fa6\""),
    SHADE_5("fill=\"#123f68\"");

    private final String attributes;

    Ink(String attributes) {
        this.attributes = attributes;
    }

    /** Its class in the stylesheet. */
    String style() {
        return "i-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its colours for an image alone, as attributes of SVG. */
    String attributes() {
        return attributes;
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
