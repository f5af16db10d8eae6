package org.communique.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.communique.rdf.Digest;

/**
 * The articles' texts, each in a file named by the SHA-256 of its UTF-8 bytes ({@code ab/cd/abcd….txt}). A text is on
 * the disk before anything refers to it, and stays as long as anything does. It never leaves the store.
 */
final class Archive {
    private final Path folder;

    Archive(Path folder) {
        this.folder = folder;
    }

    /** Keeps a text and returns its digest. When this returns, the text survives a crash. */
    String put(String text) {
        String digest = Digest.sha256(text);
        Path file = file(digest);
        if (Files.exists(file)) {
            return digest;
        }
        Path parent = folder.resolve(digest.substring(0, 2)).resolve(digest.substring(2, 4));
        try {
            Files.createDirectories(parent);
            Path draft = Files.createTempFile(parent, digest.substring(0, 8), ".draft");
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            syncFolders(parent);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: can't be written (expected: a writable disk)".formatted(file), e);
        }
        return digest;
    }

    /** The text of this digest. */
    Optional<String> text(String digest) {
        try {
            return Optional.of(Files.readString(file(digest)));
        } catch (NoSuchFileException unknown) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("%s: unreadable (expected: UTF-8 text)".formatted(file(digest)), e);
        }
    }

    /** Forgets a text to which nothing refers any more. */
    void remove(String digest) {
        try {
            Files.deleteIfExists(file(digest));
        } catch (IOException e) {
            throw new UncheckedIOException("%s: can't be deleted".formatted(file(digest)), e);
        }
    }

    private Path file(String digest) {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("digest: '%s' (expected: 64 hex digits)".formatted(digest));
        }
        return folder.resolve(digest.substring(0, 2))
                .resolve(digest.substring(2, 4))
                .resolve(digest + ".txt");
    }

    /** A new name is on the disk only when its folder is, up to the archive itself. */
    private void syncFolders(Path deepest) throws IOException {
        for (Path at = deepest; at.startsWith(folder); at = at.resolve("..").normalize()) {
            try (FileChannel channel = FileChannel.open(at, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
