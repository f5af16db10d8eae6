package org.communique.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes the front matter off a text: lines of YAML between two lines {@code ---} at its head.
 *
 * <p>Only a flat mapping of known keys to one-line values is read. Anchors, aliases, tags, nesting, repeated and unknown
 * keys are refused with their line, so no YAML can do more than name a headline. A text without front matter is all body.
 */
final class FrontMatterReader {
    private static final String FENCE = "---";
    private static final int LONGEST = 8_192;
    private static final int LONGEST_VALUE = 1_000;
    private static final String KEYS = "headline, publisher, address or published";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The keys that front matter may have. */
    private enum Key {
        HEADLINE,
        PUBLISHER,
        ADDRESS,
        PUBLISHED
    }

    private record Value(String text, int line) {}

    /** What a text consists of. */
    sealed interface Parts {
        /** The front matter's values and what stands behind it. */
        record Split(Metadata metadata, String body) implements Parts {}

        record Refused(Rejection rejection) implements Parts {}
    }

    /** A reason to refuse, on its way out of the parser. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;
        private final String what;
        private final String expected;

        Refusal(int line, String what, String expected) {
            super(what, null, false, false);
            this.line = line;
            this.what = what;
            this.expected = expected;
        }
    }

    private final YAMLFactory factory = new YAMLFactory();

    /** Splits {@code text}; {@code where} names it in a refusal. */
    Parts split(String where, String text) {
        if (!isFence(text, 0)) {
            return new Parts.Split(Metadata.none(), text);
        }
        int begin = nextLine(text, 0);
        int end = begin;
        while (end < text.length() && end - begin <= LONGEST && !isFence(text, end)) {
            end = nextLine(text, end);
        }
        if (end - begin > LONGEST || !isFence(text, end)) {
            String what = "front matter without a closing line ---";
            return new Parts.Refused(
                    new Rejection(where + " line 1", what, "it within %d characters".formatted(LONGEST)));
        }
        try {
            return new Parts.Split(metadata(text.substring(begin, end)), text.substring(nextLine(text, end)));
        } catch (Refusal refusal) {
            return new Parts.Refused(
                    new Rejection("%s line %d".formatted(where, refusal.line), refusal.what, refusal.expected));
        }
    }

    private static boolean isFence(String text, int at) {
        if (!text.startsWith(FENCE, at)) {
            return false;
        }
        int end = at + FENCE.length();
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return end >= text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
    }

    private static int nextLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    private Metadata metadata(String yaml) throws Refusal {
        Map<Key, Value> values = new EnumMap<>(Key.class);
        try (YAMLParser parser = factory.createParser(yaml)) {
            JsonToken token = parser.nextToken();
            if (token != null && token != JsonToken.START_OBJECT) {
                throw new Refusal(line(parser), "no key", KEYS);
            }
            while (token != null && parser.nextToken() == JsonToken.FIELD_NAME) {
                Key key = key(parser);
                if (values.put(key, value(parser, key)) != null) {
                    throw new Refusal(line(parser), "%s a second time".formatted(name(key)), "it once");
                }
            }
            if (parser.nextToken() != null) {
                throw new Refusal(line(parser), "a second document", "one mapping");
            }
        } catch (JsonProcessingException e) {
            throw new Refusal(line(e), "front matter that is no YAML", "lines \"key: value\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return metadata(values);
    }

    private static Key key(YAMLParser parser) throws IOException, Refusal {
        String name = parser.currentName();
        for (Key key : Key.values()) {
            if (name(key).equals(name)) {
                refuseTricks(parser);
                return key;
            }
        }
        throw new Refusal(line(parser), "unknown key %s".formatted(quoted(name)), KEYS);
    }

    private static Value value(YAMLParser parser, Key key) throws IOException, Refusal {
        JsonToken token = parser.nextToken();
        refuseTricks(parser);
        String value = token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL
                ? parser.getText().strip()
                : "";
        if (value.isEmpty() || value.length() > LONGEST_VALUE || value.chars().anyMatch(Character::isISOControl)) {
            String expected = "one line of text, at most %d characters".formatted(LONGEST_VALUE);
            throw new Refusal(line(parser), "%s without a plain value".formatted(name(key)), expected);
        }
        return new Value(value, line(parser));
    }

    private static void refuseTricks(YAMLParser parser) throws IOException, Refusal {
        if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
            throw new Refusal(line(parser), "an anchor, alias or tag", "plain values");
        }
    }

    private static Metadata metadata(Map<Key, Value> values) throws Refusal {
        Value address = values.get(Key.ADDRESS);
        Value published = values.get(Key.PUBLISHED);
        return new Metadata(
                Optional.ofNullable(values.get(Key.HEADLINE)).map(Value::text),
                Optional.ofNullable(values.get(Key.PUBLISHER)).map(Value::text),
                address == null ? Optional.empty() : Optional.of(address(address.text(), address.line())),
                published == null ? Optional.empty() : Optional.of(day(published.text(), published.line())));
    }

    private static URI address(String value, int line) throws Refusal {
        try {
            URI uri = new URI(value);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Said below, in the same words as any other address that is none.
        }
        throw new Refusal(line, "address %s".formatted(quoted(value)), "http://… or https://…");
    }

    private static LocalDate day(String value, int line) throws Refusal {
        try {
            if (DAY.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException e) {
            // Said below, in the same words as any other day that is none.
        }
        throw new Refusal(line, "published %s".formatted(quoted(value)), "a day like 2025-09-03");
    }

    private static String name(Key key) {
        return key.name().toLowerCase(Locale.ROOT);
    }

    private static String quoted(String value) {
        String printable = value.replaceAll("\\p{Cntrl}", "?");
        return "\"%s\"".formatted(printable.length() <= 60 ? printable : printable.substring(0, 60) + "…");
    }

    /** The line in the file: the opening fence is line 1. */
    private static int line(YAMLParser parser) {
        return parser.currentTokenLocation().getLineNr() + 1;
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1;
    }
}
