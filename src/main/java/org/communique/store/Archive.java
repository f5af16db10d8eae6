package org.communique.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.rdf.Digest;

/**
 * The articles' texts, each in a file named by the SHA-256 of its UTF-8 bytes ({@code ab/ab12….txt}). A text is on
 * the disk before anything refers to it, and stays as long as anything does. It never leaves the store.
 */
final class Archive {
    private final Path folder;
    /** Folders of texts that are on the disk as far as this process brought them there; their names need no second time. */
    private final Set<Path> known = new HashSet<>();

    Archive(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps texts. When this returns, they survive a crash. The disk is asked to write many files at a time: it takes
     * hardly longer for them than for one.
     */
    void put(List<String> texts) {
        Map<Path, Path> drafts = new TreeMap<>();
        try {
            for (String text : texts) {
                Path file = file(Digest.sha256(text));
                if (!Files.exists(file) && !drafts.containsKey(file)) {
                    Files.createDirectories(parent(file));
                    Path draft = Files.createTempFile(parent(file), "text", ".draft");
                    Files.writeString(draft, text);
                    drafts.put(file, draft);
                }
            }
            sync(drafts.values(), StandardOpenOption.WRITE);
            Set<Path> folders = new TreeSet<>();
            for (Map.Entry<Path, Path> entry : drafts.entrySet()) {
                Files.move(entry.getValue(), entry.getKey(), StandardCopyOption.ATOMIC_MOVE);
                folders.add(parent(entry.getKey()));
            }
            Set<Path> asked = new TreeSet<>(folders);
            if (!known.containsAll(folders)) {
                asked.addAll(List.of(folder, folder.resolve("..").normalize()));
            }
            sync(asked, StandardOpenOption.READ);
            known.addAll(folders);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: can't be written (expected: a writable disk)".formatted(folder), e);
        }
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
        return folder.resolve(digest.substring(0, 2)).resolve(digest + ".txt");
    }

    private Path parent(Path file) {
        return file.resolve("..").normalize();
    }

    /** Brings files or folders to the disk; a new name is there only when its folder is. */
    private static void sync(Collection<Path> paths, StandardOpenOption mode) throws IOException {
        Flush.all(paths, path -> {
            try (FileChannel channel = FileChannel.open(path, mode)) {
                channel.force(true);
            }
        });
    }
}
