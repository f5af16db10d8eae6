package org.communique.pipeline;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does a piece of work for each input on several threads and takes the results in the order of the inputs, so that the
 * number of threads shows in nothing but time. Only a few results wait at any moment, however many inputs there are.
 *
 * @param threads how many pieces are worked on at the same time
 */
record InOrder(int threads) {
    private static final int WAITING_PER_THREAD = 8;

    InOrder {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: %d (expected: >= 1)".formatted(threads));
        }
    }

    /** Runs {@code sink} on the calling thread; what {@code work} throws, this throws. */
    <A, B> void forEach(List<A> inputs, Function<A, B> work, Consumer<B> sink) {
        try (var pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("map-", 0).daemon().factory())) {
            var waiting = new ArrayDeque<CompletableFuture<B>>();
            try {
                for (var input : inputs) {
                    if (waiting.size() == threads * WAITING_PER_THREAD) {
                        sink.accept(waiting.remove().join());
                    }
                    waiting.add(CompletableFuture.supplyAsync(() -> work.apply(input), pool));
                }
                while (!waiting.isEmpty()) {
                    sink.accept(waiting.remove().join());
                }
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            } finally {
                waiting.forEach(future -> future.cancel(false));
            }
        }
    }
}
