package org.communique.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Reads lines in a thread of its own, a few batches ahead of who asks for them, so that finding lines and doing something
 * with them share two processors. It closes the lines that it reads.
 */
final class ReadAhead implements LineSource {
    private static final int BATCH = 2_048;
    private static final int AHEAD = 4;

    private final LineSource lines;
    private final BlockingQueue<List<byte[]>> batches = new ArrayBlockingQueue<>(AHEAD);
    private final Thread reader;
    private List<byte[]> batch = List.of();
    private int next;
    private boolean ended;
    private volatile Optional<Throwable> failure = Optional.empty();

    ReadAhead(LineSource lines) {
        this.lines = lines;
        this.reader = Thread.ofPlatform().daemon().name("read-ahead").start(this::read);
    }

    private void read() {
        try {
            List<byte[]> begun = new ArrayList<>(BATCH);
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                begun.add(line.get());
                if (begun.size() == BATCH) {
                    batches.put(begun);
                    begun = new ArrayList<>(BATCH);
                }
            }
            if (!begun.isEmpty()) {
                batches.put(begun);
            }
        } catch (InterruptedException e) {
            return; // Closed: nobody waits for the end.
        } catch (IOException | RuntimeException | Error e) {
            failure = Optional.of(e);
        }
        end();
    }

    /** An empty batch tells the end. */
    private void end() {
        try {
            batches.put(List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<byte[]> next() throws IOException {
        if (next == batch.size() && !ended) {
            batch = taken();
            next = 0;
            ended = batch.isEmpty();
            if (ended) {
                throwFailure();
            }
        }
        return ended ? Optional.empty() : Optional.of(batch.get(next++));
    }

    private List<byte[]> taken() throws IOException {
        try {
            return batches.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while lines were read", e);
        }
    }

    private void throwFailure() throws IOException {
        if (failure.isPresent()) {
            switch (failure.get()) {
                case IOException e -> throw e;
                case UncheckedIOException e -> throw e.getCause();
                case RuntimeException e -> throw e;
                case Throwable e -> throw new IOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lines.close();
    }
}
