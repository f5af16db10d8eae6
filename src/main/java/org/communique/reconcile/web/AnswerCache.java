package org.communique.reconcile.web;

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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Answers on disk, each in a file named by the SHA-256 of its question ({@code ab/cdef….answer}): a line with the time
 * and the SHA-256 of the answer, then the answer. A kill leaves a whole file or none under that name; a file that was
 * damaged later counts as none.
 */
public final class AnswerCache {
    private static final int LONGEST_HEAD = 200;

    private final Path folder;
    private final Duration keep;
    private final Time time;

    /** @param keep how long an answer is good for */
    public AnswerCache(Path folder, Duration keep, Time time) {
        this.folder = folder;
        this.keep = keep;
        this.time = time;
    }

    Optional<byte[]> find(Question question) {
        Path file = file(question);
        try {
            return opened(Files.readAllBytes(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("%s: unreadable (expected: a kept answer)".formatted(file), e);
        }
    }

    private Optional<byte[]> opened(byte[] content) {
        int end = 0;
        while (end < content.length && end < LONGEST_HEAD && content[end] != '\n') {
            end++;
        }
        String[] head = new String(content, 0, end, StandardCharsets.UTF_8).split(" ", -1);
        if (head.length != 2 || end == content.length) {
            return Optional.empty();
        }
        byte[] answer = Arrays.copyOfRange(content, end + 1, content.length);
        return head[1].equals(digest(answer)) && isFresh(head[0]) ? Optional.of(answer) : Optional.empty();
    }

    private boolean isFresh(String written) {
        try {
            return time.now().isBefore(Instant.parse(written).plus(keep));
        } catch (DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    /** Keeps an answer; when this returns, it survives a crash. */
    void keep(Question question, byte[] answer) {
        Path file = file(question);
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        byte[] head = (time.now() + " " + digest(answer) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(folder.resolve(question.digest().substring(0, 2)));
            try (FileChannel channel = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                for (ByteBuffer part : new ByteBuffer[] {ByteBuffer.wrap(head), ByteBuffer.wrap(answer)}) {
                    while (part.hasRemaining()) {
                        channel.write(part);
                    }
                }
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: can't be written (expected: a writable disk)".formatted(file), e);
        }
    }

    private Path file(Question question) {
        String digest = question.digest();
        return folder.resolve(digest.substring(0, 2)).resolve(digest.substring(2) + ".answer");
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
