package org.communique.store.find;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is made from the revision that is served. It is made in the background, one at a time, and that of before
 * answers meanwhile; only in a short time after a change it is worth to wait for the new one.
 */
public final class Derived<T> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Derived.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LEAVE = Duration.ofSeconds(5);

    private final String what;
    private final Supplier<String> revision;
    private final Function<String, T> maker;
    private final Patience patience;
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<Work<T>> making = Optional.empty();
    private Optional<Thread> follower = Optional.empty();
    private volatile Optional<Made<T>> last = Optional.empty();

    /**
     * How long is waited, counted from when the making began.
     *
     * @param first where there is none of before
     * @param next where there is one
     */
    public record Patience(Duration first, Duration next) {
        /** Small stores are always answered from as they are; nobody waits for large ones but right after the start. */
        public static Patience usual() {
            return new Patience(Duration.ofSeconds(30), Duration.ofSeconds(2));
        }
    }

    private record Work<T>(CompletableFuture<Made<T>> result, long begun) {
        boolean isGoingOn() {
            return !result.isDone();
        }
    }

    /**
     * @param what its name in messages
     * @param revision of the store as it is now
     * @param maker makes it from the store, of which it is told the revision
     */
    public Derived(String what, Supplier<String> revision, Function<String, T> maker, Patience patience) {
        this.what = what;
        this.revision = revision;
        this.maker = maker;
        this.patience = patience;
    }

    /**
     * That of this revision, or the last one there was.
     *
     * @throws NotReadyException if there was none and it takes too long
     */
    public Made<T> at(String wanted) {
        Optional<Made<T>> known = last;
        if (known.filter(made -> made.revision().equals(wanted)).isPresent()) {
            return known.get();
        }
        Duration most = known.isPresent() ? patience.next() : patience.first();
        long latest = System.nanoTime() + most.toNanos();
        while (true) {
            Work<T> work = begin();
            long left = Math.min(latest, work.begun() + most.toNanos()) - System.nanoTime();
            try {
                Made<T> made = work.result().get(Math.max(0, left), TimeUnit.NANOSECONDS);
                if (made.revision().equals(wanted) || made.revision().equals(revision.get())) {
                    return made;
                }
            } catch (TimeoutException e) {
                return last.orElseThrow(() -> new NotReadyException(what));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return last.orElseThrow(() -> new NotReadyException(what));
            } catch (ExecutionException e) {
                return last.orElseThrow(() -> new CompletionException("%s: can't be made".formatted(what), e));
            }
        }
    }

    /** Begins to make that of the present revision, unless one is made already. */
    private Work<T> begin() {
        lock.lock();
        try {
            if (making.filter(Work::isGoingOn).isPresent()) {
                return making.get();
            }
            String now = revision.get();
            Optional<Made<T>> current = last.filter(made -> made.revision().equals(now));
            if (current.isPresent()) {
                return new Work<>(CompletableFuture.completedFuture(current.get()), System.nanoTime());
            }
            Work<T> next = new Work<>(new CompletableFuture<>(), System.nanoTime());
            making = Optional.of(next);
            Thread.ofPlatform().daemon().name(what).start(() -> make(now, next.result()));
            return next;
        } finally {
            lock.unlock();
        }
    }

    private void make(String now, CompletableFuture<Made<T>> result) {
        try {
            Made<T> made = new Made<>(now, maker.apply(now));
            last = Optional.of(made);
            result.complete(made);
        } catch (CancellationException e) {
            result.completeExceptionally(e);
        } catch (RuntimeException | Error e) {
            LOG.warn("{}: not made, that of before stays", what, e);
            result.completeExceptionally(e);
        }
    }

    /** From now on makes it anew after each change, without being asked, until this is closed. */
    public void follow() {
        lock.lock();
        try {
            if (follower.isEmpty()) {
                follower = Optional.of(
                        Thread.ofPlatform().daemon().name(what + " follows").start(this::watch));
            }
        } finally {
            lock.unlock();
        }
    }

    /** Where changes come fast, half of the time is left to others. */
    private void watch() {
        try {
            while (true) {
                Work<T> work = begin();
                work.result().handle((made, fault) -> "done").get();
                Thread.sleep(Math.max(PAUSE.toMillis(), (System.nanoTime() - work.begun()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("%s: can't be followed".formatted(what), e);
        }
    }

    /** Follows no more, and waits a little for what is being made, since the store may be closed next. */
    @Override
    public void close() {
        Optional<Work<T>> rest;
        lock.lock();
        try {
            follower.ifPresent(Thread::interrupt);
            rest = making;
        } finally {
            lock.unlock();
        }
        try {
            if (rest.isPresent()) {
                rest.get().result().handle((made, fault) -> "done").get(LEAVE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("{}: still being made while it is closed", what);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
