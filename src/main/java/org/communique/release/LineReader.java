package org.communique.release;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The lines of a file; each must end with a line feed, also the last one. */
final class LineReader implements LineSource {
    private static final int BUFFER = 1 << 16;
    /** Far above any line of a release: a file without line ends must not fill the memory. */
    private static final int LONGEST = 1 << 24;

    private final InputStream in;
    private final String name;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private long lines;

    private LineReader(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    static LineReader of(Path file) throws IOException {
        return new LineReader(Files.newInputStream(file), file.toString());
    }

    static LineReader ofGzip(Path file) throws IOException {
        InputStream packed = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            return new LineReader(new GZIPInputStream(packed, BUFFER), file.toString());
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }

    /** @throws EOFException if the last line is cut */
    @Override
    public Optional<byte[]> next() throws IOException {
        byte[] begun = new byte[0];
        while (true) {
            if (position == filled) {
                filled = Math.max(0, in.read(buffer));
                position = 0;
                if (filled == 0) {
                    if (begun.length > 0) {
                        throw new EOFException("%s:%d: cut line (expected: a line end)".formatted(name, lines + 1));
                    }
                    return Optional.empty();
                }
            }
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            byte[] piece = Arrays.copyOfRange(buffer, position, end);
            begun = begun.length == 0 ? piece : joined(begun, piece);
            if (begun.length > LONGEST) {
                throw new IOException("%s:%d: a line of more than %d bytes (expected: shorter ones)"
                        .formatted(name, lines + 1, LONGEST));
            }
            if (end < filled) {
                position = end + 1;
                lines++;
                return Optional.of(begun);
            }
            position = end;
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
