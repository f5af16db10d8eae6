package org.communique.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Home HOME = new Home(Path.of(""));

    @TempDir
    Path scratch;

    @Test
    void theFileHoldsExactlyTheKeysOfTheRecord() {
        assertThat(SettingsFile.read(HOME.settings()).keys())
                .containsExactlyInAnyOrderElementsOf(keysOf("", Settings.class));
    }

    @Test
    void everyKeyHasACommentThatNamesItsDefault() throws IOException {
        var lines = Files.readAllLines(HOME.settings());
        var scalar = Pattern.compile("^ *([a-z-]+): (.+)$");
        for (int i = 1; i < lines.size(); i++) {
            var match = scalar.matcher(lines.get(i));
            if (match.matches()) {
                assertThat(lines.get(i - 1))
                        .as("comment above " + match.group(1))
                        .startsWith("#"
                                .indent(lines.get(i).length()
                                        - lines.get(i).stripLeading().length())
                                .stripTrailing())
                        .endsWith("Default: " + match.group(2));
            }
        }
    }

    @Test
    void anOwnFileNeedsOnlyWhatDiffers() throws IOException {
        var settings = Settings.read(HOME, Optional.of(own("server:\n  port: 8080\n")));
        assertThat(settings.server().port()).isEqualTo(8080);
        assertThat(settings.base()).hasToString("http://localhost:3330/");
    }

    @Test
    void theStoreStandsBelowTheHomeWhateverTheWorkingDirectory() {
        assertThat(Settings.read(HOME, Optional.empty()).store().directory())
                .isEqualTo(HOME.directory().resolve("data/store"));
    }

    @Test
    void anUnknownKeyIsRefusedByNameWithItsLine() throws IOException {
        var own = own("server:\n  host: ::1\n  prot: 1\n");
        assertThatThrownBy(() -> Settings.read(HOME, Optional.of(own)))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(own + ":3: server.prot: unknown key (expected: one of base, dataset.licence, ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    server: {port: 99999}           | :1: server.port: 99999 (expected: 0..65535)
                    server: {port: many}            | :1: server.port: many (expected: 0..65535)
                    server: {port: }                | :1: server.port: empty (expected: 0..65535)
                    server: {port: [1, 2]}          | :1: server.port: a list (expected: one value)
                    server: 7                       | :1: server: unknown key (expected: one of base, dataset.licence
                    base: ftp://example.org/        | :1: base: ftp://example.org/ (expected: an absolute http or https
                    base: http://example.org/x      | :1: base: http://example.org/x (expected: an address that ends with
                    base: 'http://a b/'             | :1: base: http://a b/ (expected: an absolute http or https
                    dataset: {title: ' '}           | :1: dataset.title: empty (expected: some text)
                    '{port: 1, port: 2}'            | :1: Duplicate field 'port' (expected: YAML with each key once)
                    'base: "x'                      | (expected: YAML with each key once)
                    just words                      | :1: not a mapping (expected: lines of `key: value`)
                    """)
    void aWrongValueIsRefusedWithWhatWouldBeFine(String yaml, String message) throws IOException {
        var own = own(yaml);
        assertThatThrownBy(() -> Settings.read(HOME, Optional.of(own)))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(own.toString())
                .hasMessageContaining(message.strip());
    }

    @Test
    void aMissingFileIsNamed() {
        var none = scratch.resolve("none.yaml");
        assertThatThrownBy(() -> Settings.read(HOME, Optional.of(none)))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(none + ": cannot be read");
    }

    private Path own(String yaml) throws IOException {
        return Files.writeString(scratch.resolve("own.yaml"), yaml);
    }

    private static List<String> keysOf(String prefix, Class<?> group) {
        var keys = new ArrayList<String>();
        for (var component : group.getRecordComponents()) {
            var key = prefix + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            if (component.getType().isRecord()) {
                keys.addAll(keysOf(key + ".", component.getType()));
            } else {
                keys.add(key);
            }
        }
        return keys;
    }
}
