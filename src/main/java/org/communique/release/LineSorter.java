package org.communique.release;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Sorts lines by their bytes ({@code LC_ALL=C sort -u}) in constant memory: what does not fit is sorted in runs, each
 * run goes to a file of its own, and the runs are merged while they are read. Equal lines are kept once. A run is sorted
 * and written in another thread while the next one is gathered; the merge too runs ahead of its reader.
 */
final class LineSorter implements Closeable {
    static final Comparator<byte[]> BY_BYTES = Arrays::compareUnsigned;
    /** What the heap holds for an array beside its bytes, and for the reference to it. */
    private static final int OVERHEAD = 24;

    private final Path folder;
    private final long memory;
    private final List<Path> runs = new ArrayList<>();
    private Optional<FutureTask<Path>> spilling = Optional.empty();
    private List<byte[]> lines = new ArrayList<>();
    private long held;

    /**
     * @param folder where runs are put; they are removed at the end
     * @param memory how many bytes of lines are held at most, half of it in the run that is being written
     */
    LineSorter(Path folder, long memory) {
        this.folder = folder;
        this.memory = memory;
    }

    /** @param line without a line feed, neither at its end nor within; belongs to the sorter from now on */
    void add(byte[] line) throws IOException {
        lines.add(line);
        held += line.length + OVERHEAD;
        if (held >= memory / 2) {
            spill();
        }
    }

    private void spill() throws IOException {
        awaitSpilled();
        byte[][] rows = lines.toArray(byte[][]::new);
        FutureTask<Path> task = new FutureTask<>(() -> written(rows));
        spilling = Optional.of(task);
        Thread.ofPlatform().daemon().name("line-sorter").start(task);
        lines = new ArrayList<>(rows.length);
        held = 0;
    }

    private Path written(byte[][] rows) throws IOException {
        Arrays.sort(rows, BY_BYTES);
        Path run = Files.createTempFile(folder, "run-", ".lines");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(run), 1 << 16)) {
            for (byte[] line : rows) {
                out.write(line);
                out.write('\n');
            }
        }
        return run;
    }

    /** Waits for the run that is being written, if there is one. */
    private void awaitSpilled() throws IOException {
        if (spilling.isPresent()) {
            FutureTask<Path> task = spilling.get();
            spilling = Optional.empty();
            try {
                runs.add(task.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while lines were sorted", e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
            }
        }
    }

    private byte[][] sorted() {
        byte[][] rows = lines.toArray(byte[][]::new);
        Arrays.sort(rows, BY_BYTES);
        return rows;
    }

    /** All lines in order; nothing may be added any more. The sorter must stay open while they are read. */
    LineSource read() throws IOException {
        awaitSpilled();
        List<LineSource> sources = new ArrayList<>();
        try {
            for (Path run : runs) {
                sources.add(LineReader.of(run));
            }
        } catch (IOException e) {
            closeAll(sources);
            throw e;
        }
        sources.add(new Held(Arrays.asList(sorted()).iterator()));
        lines = new ArrayList<>();
        Merged merged = new Merged(sources);
        return runs.isEmpty() ? merged : new ReadAhead(merged);
    }

    @Override
    public void close() throws IOException {
        lines = new ArrayList<>();
        awaitSpilled();
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
        runs.clear();
    }

    private static void closeAll(List<LineSource> sources) throws IOException {
        for (LineSource source : sources) {
            source.close();
        }
    }

    private record Held(Iterator<byte[]> rows) implements LineSource {
        @Override
        public Optional<byte[]> next() {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        }

        @Override
        public void close() {}
    }

    private static final class Merged implements LineSource {
        /** The next line of a source, and the source behind it. */
        private static final class Head {
            private final byte[] line;
            private final LineSource rest;

            private Head(byte[] line, LineSource rest) {
                this.line = line;
                this.rest = rest;
            }
        }

        private final List<LineSource> sources;
        private final PriorityQueue<Head> heads =
                new PriorityQueue<>((one, other) -> BY_BYTES.compare(one.line, other.line));
        private Optional<byte[]> last = Optional.empty();

        Merged(List<LineSource> sources) throws IOException {
            this.sources = sources;
            for (LineSource source : sources) {
                push(source);
            }
        }

        private void push(LineSource source) throws IOException {
            source.next().ifPresent(line -> heads.add(new Head(line, source)));
        }

        @Override
        public Optional<byte[]> next() throws IOException {
            while (!heads.isEmpty()) {
                Head head = heads.remove();
                push(head.rest);
                if (last.isEmpty() || !Arrays.equals(last.get(), head.line)) {
                    last = Optional.of(head.line);
                    return last;
                }
            }
            return Optional.empty();
        }

        @Override
        public void close() throws IOException {
            closeAll(sources);
        }
    }
}
