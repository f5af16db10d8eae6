package org.communique.config;

/**
 * A setting that cannot be used. It stops the start: the message names file, line, key, value and what would be fine.
 */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SettingsException(String where, String what, String expected) {
        super("%s: %s (expected: %s)".formatted(where, what, expected));
    }
}
