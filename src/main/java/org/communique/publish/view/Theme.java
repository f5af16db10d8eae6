package org.communique.publish.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The colours of an image that stands alone, by the names that they have as custom properties of the stylesheet: an image
 * within a page cannot see the page's own.
 */
record Theme(String name, Map<String, String> colours) {
    static final Theme LIGHT = new Theme(
            "light",
            Map.ofEntries(
                    Map.entry("ground", "#fbfaf7"),
                    Map.entry("ink", "#1d2327"),
                    Map.entry("quiet", "#596269"),
                    Map.entry("line", "#d8d4c8"),
                    Map.entry("land", "#e0dccf"),
                    Map.entry("one", "#1f6fa8"),
                    Map.entry("two", "#c4571b"),
                    Map.entry("shade-1", "#dbe7f1"),
                    Map.entry("shade-2", "#aecbe3"),
                    Map.entry("shade-3", "#7aa9d0"),
                    Map.entry("shade-4", "#2f6fa6"),
                    Map.entry("shade-5", "#123f68"),
                    Map.entry("on-dark", "#fff")));
    static final Theme DARK = new Theme(
            "dark",
            Map.ofEntries(
                    Map.entry("ground", "#15191c"),
                    Map.entry("ink", "#e6e3db"),
                    Map.entry("quiet", "#a3abb0"),
                    Map.entry("line", "#363e43"),
                    Map.entry("land", "#2f373c"),
                    Map.entry("one", "#5aa9e0"),
                    Map.entry("two", "#f0924c"),
                    Map.entry("shade-1", "#1c3447"),
                    Map.entry("shade-2", "#24506f"),
                    Map.entry("shade-3", "#2c6f9e"),
                    Map.entry("shade-4", "#6fb3e4"),
                    Map.entry("shade-5", "#c3e2f8"),
                    Map.entry("on-dark", "#0d1418")));

    /** All, the usual one first. */
    static final List<Theme> ALL = List.of(LIGHT, DARK);

    Theme {
        colours = Map.copyOf(colours);
    }

    /** The theme of this name. */
    static Optional<Theme> named(String name) {
        return ALL.stream().filter(theme -> theme.name.equals(name)).findFirst();
    }

    /** A colour by its name in the stylesheet. */
    String colour(String name) {
        String colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("colour: %s (expected: one of the stylesheet's)".formatted(name));
        }
        return colour;
    }
}
