package org.communique.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What a command has of the process that was started for it, which need not be the process that runs it.
 *
 * @param in standard input
 * @param out data, in UTF-8, buffered
 * @param err talk, in UTF-8
 * @param directory against which the command's paths stand
 * @param colour whether {@code out} is a terminal that shows colours
 * @param progress whether {@code err} is a terminal
 */
record Streams(InputStream in, PrintStream out, PrintStream err, Path directory, boolean colour, boolean progress) {
    /** The system property by which the launcher tells which streams are terminals, since Java cannot. */
    static final String TERMINAL_PROPERTY = "communique.terminal";

    private static final int BUFFER = 1 << 16;

    /** Those of this process. */
    static Streams ofProcess() {
        var terminals = System.getProperty(TERMINAL_PROPERTY, "");
        return of(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                terminals.contains("out") && System.getenv("NO_COLOR") == null,
                terminals.contains("err"));
    }

    static Streams of(
            InputStream in, OutputStream out, OutputStream err, Path directory, boolean colour, boolean progress) {
        return new Streams(
                in,
                new PrintStream(new BufferedOutputStream(out, BUFFER), false, StandardCharsets.UTF_8),
                new PrintStream(new BufferedOutputStream(err), true, StandardCharsets.UTF_8),
                directory,
                colour,
                progress);
    }

    /** A path as the user wrote it. */
    Path path(Path written) {
        return directory.resolve(written);
    }

    /** Says something to the user. Text from articles may hold anything, so what would steer a terminal is replaced. */
    void say(String talk) {
        err.println(harmless(talk));
    }

    static String harmless(String text) {
        return text.codePoints()
                .map(c -> c != '\n' && c != '\t' && (Character.isISOControl(c) || isBidiControl(c)) ? '�' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isBidiControl(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
