package org.communique.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The values of settings files by key, each with the place where it stands. Asking for a key checks its value. */
final class Values {
    /**
     * One scalar.
     *
     * @param text as written, without quotes
     * @param where file and line
     */
    record Value(String text, String where) {}

    private final Map<String, Value> byKey;
    private final Set<String> asked = new TreeSet<>();

    Values(Map<String, Value> byKey) {
        this.byKey = new LinkedHashMap<>(byKey);
    }

    /** These values, and where another file says something else, that. */
    Values overlaidBy(Values other) {
        var both = new LinkedHashMap<>(byKey);
        both.putAll(other.byKey);
        return new Values(both);
    }

    Set<String> keys() {
        return Set.copyOf(byKey.keySet());
    }

    String text(String key) {
        var value = value(key, "some text");
        if (value.text().isBlank()) {
            throw refused(key, value, "some text");
        }
        return value.text().strip();
    }

    int integer(String key, int least, int most) {
        var expected = least + ".." + most;
        var value = value(key, expected);
        try {
            var number = Integer.parseInt(value.text().replace("_", ""));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refused(key, value, expected);
        }
        throw refused(key, value, expected);
    }

    /** An absolute http or https address without query and fragment. */
    URI address(String key) {
        var expected = "an absolute http or https address without query and fragment";
        var value = value(key, expected);
        try {
            var uri = new URI(value.text());
            var web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw refused(key, value, expected);
        }
        throw refused(key, value, expected);
    }

    /** An address that ends with a slash, so that names can be put behind it. */
    URI base(String key) {
        var address = address(key);
        if (!address.getPath().endsWith("/")) {
            throw refused(key, value(key, "an address"), "an address that ends with a slash");
        }
        return address;
    }

    /** @throws SettingsException for the first key that nobody asked for */
    void refuseUnknown() {
        byKey.forEach((key, value) -> {
            if (!asked.contains(key)) {
                throw new SettingsException(value.where(), key + ": unknown key", "one of " + String.join(", ", asked));
            }
        });
    }

    private Value value(String key, String expected) {
        asked.add(key);
        var value = byKey.get(key);
        if (value == null) {
            throw new SettingsException("settings", key + ": missing", expected);
        }
        return value;
    }

    private static SettingsException refused(String key, Value value, String expected) {
        return new SettingsException(
                value.where(), key + ": " + (value.text().isBlank() ? "empty" : value.text()), expected);
    }
}
