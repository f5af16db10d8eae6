package org.communique.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Brings many files to the disk at a time. The disk takes hardly longer for them than for one: it waits for its own cache
 * once for all that are asked for together, and once for each that is asked for alone.
 */
final class Flush {
    private static final int AT_A_TIME = 16;

    private Flush() {}

    /** Brings one file or folder to the disk. */
    interface One<T> {
        void flush(T file) throws IOException;
    }

    /** When this returns, all of them are on the disk. */
    static <T> void all(Collection<T> files, One<T> one) throws IOException {
        if (files.size() < 2) {
            for (T file : files) {
                one.flush(file);
            }
            return;
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.min(AT_A_TIME, files.size()))) {
            List<Future<Boolean>> done = new ArrayList<>();
            for (T file : files) {
                done.add(threads.submit(() -> {
                    one.flush(file);
                    return true;
                }));
            }
            for (Future<Boolean> each : done) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
