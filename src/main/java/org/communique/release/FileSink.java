package org.communique.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * Writes one file of a release and measures it meanwhile. A path that ends in {@code .gz} is compressed; Java's gzip
 * header holds no time, no name and no system, so equal contents give equal files.
 */
final class FileSink extends OutputStream {
    private static final int BUFFER = 1 << 16;

    private final Path root;
    private final String path;
    private final String mediaType;
    private final MessageDigest outer = Digests.sha256();
    private final MessageDigest inner = Digests.sha256();
    private final OutputStream out;
    private long contentBytes;

    FileSink(Path root, String path, String mediaType) throws IOException {
        this.root = root;
        this.path = path;
        this.mediaType = mediaType;
        Path file = root.resolve(path);
        Files.createDirectories(root.resolve(path).toAbsolutePath().getParent());
        OutputStream raw = new DigestOutputStream(Files.newOutputStream(file), outer);
        OutputStream buffered = new BufferedOutputStream(raw, BUFFER);
        OutputStream packed = path.endsWith(".gz") ? new GZIPOutputStream(buffered, BUFFER) : buffered;
        this.out = new BufferedOutputStream(new DigestOutputStream(packed, inner), BUFFER);
    }

    @Override
    public void write(int b) throws IOException {
        contentBytes++;
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        contentBytes += length;
        out.write(bytes, from, length);
    }

    void writeLine(byte[] line) throws IOException {
        write(line, 0, line.length);
        write('\n');
    }

    void writeText(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Closes the file and tells what it came to. */
    ReleaseFile finish() throws IOException {
        close();
        HexFormat hex = HexFormat.of();
        return new ReleaseFile(
                path,
                mediaType,
                Files.size(root.resolve(path)),
                hex.formatHex(outer.digest()),
                contentBytes,
                hex.formatHex(inner.digest()));
    }
}
