package org.communique.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page whose blocks between {@code <!-- begin NAME -->} and {@code <!-- end NAME -->} are computed and not written. */
record AccuracyPage(Path file) {
    /** What stands between the marks of a block. */
    String block(String name) {
        Matcher block = pattern(name).matcher(text());
        if (!block.find()) {
            throw new IllegalStateException("%s: no block '%s' (expected: it between its marks)".formatted(file, name));
        }
        return block.group(2).strip();
    }

    /** Writes a block anew. */
    void write(String name, String content) {
        block(name);
        String text = pattern(name)
                .matcher(text())
                .replaceFirst("$1" + Matcher.quoteReplacement("\n" + content.strip() + "\n") + "$3");
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + ": unreadable (expected: the page)", unreadable);
        }
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(
                "(<!-- begin %1$s -->)(.*?)(<!-- end %1$s -->)".formatted(Pattern.quote(name)), Pattern.DOTALL);
    }
}
