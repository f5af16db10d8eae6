package org.communique.publish.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of a message, complete and unchangeable; those of a file stay there until they are written. */
public final class Body {
    private static final Body EMPTY = new Body(new byte[0]);

    /** A part of a file that does not change. */
    private record Part(Path file, long from, long length) {}

    private final byte[] bytes;
    private final Optional<Part> part;

    private Body(byte[] bytes) {
        this.bytes = bytes;
        this.part = Optional.empty();
    }

    private Body(Part part) {
        this.bytes = new byte[0];
        this.part = Optional.of(part);
    }

    public static Body empty() {
        return EMPTY;
    }

    /** Text in UTF-8. */
    public static Body of(String text) {
        return new Body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy of these bytes. */
    public static Body of(byte[] bytes) {
        return new Body(bytes.clone());
    }

    /**
     * A part of a file that does not change while it is served.
     *
     * @param from the first byte, counted from 0
     * @param length how many bytes
     */
    public static Body of(Path file, long from, long length) {
        return new Body(new Part(file, from, length));
    }

    public long length() {
        return part.map(Part::length).orElse((long) bytes.length);
    }

    /** Whether its bytes stay in a file until they are written. */
    public boolean isInFile() {
        return part.isPresent();
    }

    /** The bytes read as UTF-8. */
    public String text() {
        if (part.isEmpty()) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writeTo(out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes all bytes and leaves the stream open. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
        if (part.isPresent()) {
            write(part.get(), out);
        }
    }

    private static void write(Part part, OutputStream out) throws IOException {
        try (FileChannel file = FileChannel.open(part.file(), StandardOpenOption.READ)) {
            WritableByteChannel to = Channels.newChannel(out);
            long at = part.from();
            long end = part.from() + part.length();
            while (at < end) {
                long written = file.transferTo(at, end - at, to);
                if (written <= 0) {
                    throw new EOFException("%s: ends at byte %d (expected: %d)".formatted(part.file(), at, end));
                }
                at += written;
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Body body && Arrays.equals(bytes, body.bytes) && part.equals(body.part);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + part.hashCode();
    }

    @Override
    public String toString() {
        return "%d bytes".formatted(length());
    }
}
