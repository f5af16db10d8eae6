package org.communique.publish.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Images alone have the colours of the pages in which they stand. */
class ThemeTest {
    private static final Pattern BLOCK =
            Pattern.compile("(@media ([^{]*)\\{\\s*)?:root\\s*\\{([^}]*)\\}", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");

    /** The custom properties of the stylesheet for a theme. */
    private static Map<String, String> stylesheet(Theme theme) throws IOException {
        Map<String, String> found = new HashMap<>();
        Matcher block = BLOCK.matcher(Files.readString(Path.of("src/main/resources/site/site.css")));
        while (block.find()) {
            String media = block.group(2) == null ? "" : block.group(2);
            boolean ofTheme = theme.equals(Theme.DARK) ? media.contains("dark") : media.isEmpty();
            Matcher property = PROPERTY.matcher(ofTheme ? block.group(3) : "");
            while (property.find()) {
                found.put(property.group(1), property.group(2).strip());
            }
        }
        return found;
    }

    static List<Theme> themes() {
        return Theme.ALL;
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aThemeHasTheColoursOfTheStylesheet(Theme theme) throws IOException {
        assertThat(stylesheet(theme)).containsAllEntriesOf(theme.colours());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyInkHasItsColoursInEveryTheme(Theme theme) {
        for (Ink ink : Ink.values()) {
            assertThat(ink.attributes(theme)).as(ink.name()).doesNotContain("--");
        }
    }

    @Test
    void themesDifferInEveryColour() {
        assertThat(Theme.DARK.colours().keySet())
                .isEqualTo(Theme.LIGHT.colours().keySet());
        Theme.LIGHT
                .colours()
                .forEach((name, colour) ->
                        assertThat(Theme.DARK.colour(name)).as(name).isNotEqualTo(colour));
    }
}
