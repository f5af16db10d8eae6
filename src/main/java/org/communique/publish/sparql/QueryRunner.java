package org.communique.publish.sparql;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.communique.publish.SiteSettings.QueryLimits;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Status;

/**
 * Runs queries on threads of their own, so that the answer to the client comes in time even where ARQ does not look at
 * its cancel signal. A place is free again only when its query has really ended: load is refused, not queued.
 */
final class QueryRunner implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final double FULL = 0.9;

    private final QueryLimits limits;
    private final Semaphore places;
    private final ExecutorService threads;
    private final List<MemoryPoolMXBean> heap;

    QueryRunner(QueryLimits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.concurrent());
        this.threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("query-", 0).factory());
        this.heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
                .filter(pool -> pool.getUsage().getMax() > 0)
                .toList();
    }

    /** Where a job says which execution would have to be stopped. */
    static final class Running {
        private final AtomicReference<QueryExec> execution = new AtomicReference<>();

        void started(QueryExec exec) {
            execution.set(exec);
        }

        private void abort() {
            QueryExec exec = execution.get();
            if (exec != null) {
                exec.abort();
            }
        }
    }

    /**
     * The result of a job.
     *
     * @throws Refusal 503 if no place is free, the time is over or memory runs out; whatever the job itself refuses
     */
    <T> T run(Function<Running, T> job) {
        if (!places.tryAcquire()) {
            throw busy("server: %d queries are running (expected: fewer)".formatted(limits.concurrent()), 2);
        }
        Running running = new Running();
        Future<T> result;
        try {
            result = threads.submit(() -> {
                try {
                    return job.apply(running);
                } finally {
                    places.release();
                }
            });
        } catch (RuntimeException e) {
            places.release();
            throw e;
        }
        return awaited(result, running);
    }

    private <T> T awaited(Future<T> result, Running running) {
        // ARQ's own limit comes first; the grace is for answers that are complete and only on their way.
        long deadline = System.nanoTime()
                + limits.time().toNanos()
                + BETWEEN_LOOKS.multipliedBy(3).toNanos();
        while (true) {
            try {
                return result.get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (System.nanoTime() - deadline > 0) {
                    running.abort();
                    throw late();
                }
                if (isHeapFull()) {
                    running.abort();
                    throw busy(
                            "query: stopped because memory is short (expected: a query that keeps less at once)", 10);
                }
            } catch (InterruptedException e) {
                running.abort();
                Thread.currentThread().interrupt();
                throw busy("server: stopping", 10);
            } catch (ExecutionException e) {
                throw reason(e);
            }
        }
    }

    private RuntimeException reason(ExecutionException e) {
        return switch (java.util.Objects.requireNonNullElse(e.getCause(), e)) {
            case Refusal refusal -> refusal;
            case QueryCancelledException cancelled -> late();
            case OutOfMemoryError full ->
                busy("query: stopped because memory is short (expected: a query that keeps less at once)", 10);
            case StackOverflowError deep ->
                new Refusal(Status.BAD_REQUEST, "query: nested too deeply (expected: a flatter query)");
            case RuntimeException other -> other;
            default -> new IllegalStateException(e.getCause());
        };
    }

    private Refusal late() {
        return busy(
                "query: longer than the time limit (expected: at most %d ms)"
                        .formatted(limits.time().toMillis()),
                10);
    }

    private static Refusal busy(String detail, int seconds) {
        return new Refusal(Status.UNAVAILABLE, detail, Map.of("Retry-After", Integer.toString(seconds)));
    }

    // What is still in use after the last collection: garbage alone stops no query.
    private boolean isHeapFull() {
        return heap.stream().anyMatch(pool -> {
            long max = pool.getUsage().getMax();
            return max > 0
                    && pool.getCollectionUsage().getUsed() > FULL * max
                    && pool.getUsage().getUsed() > FULL * max;
        });
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
