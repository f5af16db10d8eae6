package org.communique.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a settings file: YAML 1.1, nested mappings of scalars, nothing else. A key's name is its path:
 * {@code server.port}.
 */
final class SettingsFile {
    private static final int MAX_BYTES = 1_000_000;

    private SettingsFile() {}

    /** @throws SettingsException if the file cannot be read or holds something else than mappings of scalars */
    static Values read(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new SettingsException(
                        file.toString(), "larger than a settings file", MAX_BYTES + " bytes at most");
            }
            return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new SettingsException(file.toString(), "cannot be read: " + e, "a readable file in UTF-8");
        }
    }

    static Values parse(String name, String yaml) {
        var factory = YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (var parser = factory.createParser(yaml)) {
            var values = new LinkedHashMap<String, Values.Value>();
            var token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                readMapping(name, parser, "", values);
            } else if (token != null) {
                throw notAMapping(name, parser);
            }
            return new Values(values);
        } catch (JsonProcessingException e) {
            throw new SettingsException(
                    name + ":" + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()),
                    e.getOriginalMessage().lines().findFirst().orElse("not YAML"),
                    "YAML with each key once");
        } catch (IOException e) {
            throw new SettingsException(name, "cannot be read: " + e, "YAML");
        }
    }

    private static void readMapping(String name, JsonParser parser, String prefix, Map<String, Values.Value> values)
            throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var key = prefix + parser.currentName();
            var where = name + ":" + parser.currentTokenLocation().getLineNr();
            var token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                readMapping(name, parser, key + ".", values);
            } else if (token.isScalarValue()) {
                values.put(key, new Values.Value(parser.getText(), where));
            } else {
                throw new SettingsException(where, key + ": a list", "one value");
            }
        }
    }

    private static SettingsException notAMapping(String name, JsonParser parser) {
        return new SettingsException(
                name + ":" + parser.currentTokenLocation().getLineNr(), "not a mapping", "lines of `key: value`");
    }
}
