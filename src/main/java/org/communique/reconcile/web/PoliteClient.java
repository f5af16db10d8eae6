package org.communique.reconcile.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Asks one question at a time. A kept answer is used; else it leaves the pause between two requests, waits as long as
 * the service tells it to ({@code Retry-After}, MediaWiki's {@code maxlag}), else longer with each failure, and gives up
 * after some attempts. An answer is kept once it could be read.
 */
public final class PoliteClient implements AutoCloseable {
    private final Manners manners;
    private final AnswerCache cache;
    private final Time time;
    private final Exchange exchange;
    private final ReentrantLock asking = new ReentrantLock();
    private Instant free = Instant.MIN;

    public PoliteClient(Manners manners, AnswerCache cache, Time time) {
        this.manners = manners;
        this.cache = cache;
        this.time = time;
        this.exchange = new Exchange(manners, time);
    }

    /** The answer to a question, as the reader takes it. */
    public <T> Answer<T> ask(Question question, AnswerReader<T> reader) {
        asking.lock();
        try {
            Optional<T> kept = kept(question, reader);
            return kept.isPresent() ? new Answer.Given<>(kept.get()) : fetch(question, reader);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Unavailable<>(where(question) + "interrupted (expected: time to answer)");
        } finally {
            asking.unlock();
        }
    }

    private <T> Optional<T> kept(Question question, AnswerReader<T> reader) {
        Optional<byte[]> kept = cache.find(question);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read(Json.read(kept.get())));
        } catch (UnreadableAnswer olderReader) {
            return Optional.empty();
        }
    }

    private <T> Answer<T> fetch(Question question, AnswerReader<T> reader) throws InterruptedException {
        String where = where(question);
        String reason = "";
        for (int attempt = 1; attempt <= manners.attempts(); attempt++) {
            waitUntilFree();
            Arrival arrival = exchange.send(question);
            free = time.now().plus(manners.pause());
            switch (arrival) {
                case Arrival.Complete complete -> {
                    return read(question, complete, reader);
                }
                case Arrival.Refused refused -> {
                    return new Answer.Broken<>(where + refused.reason());
                }
                case Arrival.Closed closed -> {
                    return new Answer.Unavailable<>(where + closed.reason());
                }
                case Arrival.Later later -> {
                    reason = later.reason();
                    Duration wait = later.pause().orElse(manners.backoff(attempt));
                    if (wait.compareTo(manners.longestWait()) > 0) {
                        return new Answer.Unavailable<>("%s%s; wants a pause of %s (expected: %s at most)"
                                .formatted(where, reason, Exchange.told(wait), Exchange.told(manners.longestWait())));
                    }
                    free = later(free, time.now().plus(wait));
                }
            }
        }
        return new Answer.Unavailable<>(
                "%s%s; given up after %d attempts".formatted(where, reason, manners.attempts()));
    }

    private <T> Answer<T> read(Question question, Arrival.Complete complete, AnswerReader<T> reader) {
        try {
            T content = reader.read(complete.answer());
            cache.keep(question, complete.answer().toString().getBytes(StandardCharsets.UTF_8));
            return new Answer.Given<>(content);
        } catch (UnreadableAnswer e) {
            return new Answer.Broken<>(where(question) + e.getMessage());
        }
    }

    private void waitUntilFree() throws InterruptedException {
        Instant now = time.now();
        if (free.isAfter(now)) {
            time.pause(Duration.between(now, free));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The address without its parameters, which would fill the line. */
    private static String where(Question question) {
        return question.address().toString().replaceFirst("\\?.*", "") + ": ";
    }

    @Override
    public void close() {
        exchange.close();
    }
}
