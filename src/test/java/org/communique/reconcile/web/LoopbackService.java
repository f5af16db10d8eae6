package org.communique.reconcile.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A service on this machine that answers as its test says, faults included, and notes what it was asked. */
public final class LoopbackService implements AutoCloseable {
    /** What arrived: the method, the path, the parameters of address and form together, and the headers. */
    public record Asked(String method, String path, Map<String, String> parameters, Map<String, String> headers) {}

    /** An answer. */
    public record Reply(int status, Map<String, String> headers, String body, Way way) {
        public static Reply json(String body) {
            return new Reply(200, Map.of("Content-Type", "application/json"), body, Way.WHOLE);
        }

        public static Reply status(int status, String... headers) {
            Map<String, String> all = new LinkedHashMap<>();
            for (int i = 0; i < headers.length; i += 2) {
                all.put(headers[i], headers[i + 1]);
            }
            return new Reply(status, all, "{}", Way.WHOLE);
        }

        public Reply by(Way other) {
            return new Reply(status, headers, body, other);
        }
    }

    /** How an answer is sent. */
    public enum Way {
        WHOLE,
        /** As many bytes are promised, half of them sent. */
        CUT_OFF,
        /** The head and half of the body come, the rest only when the service is closed. */
        STALLING
    }

    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private volatile Function<Asked, Reply> answers = question -> Reply.json("{}");

    public LoopbackService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            Asked question = asked(exchange);
            asked.add(question);
            send(answers.apply(question), exchange);
        });
        server.start();
    }

    public void answer(Function<Asked, Reply> by) {
        answers = by;
    }

    /** Gives these answers one after the other, then the last of them for ever. */
    public void answerInTurn(Reply... replies) {
        List<Reply> open = new ArrayList<>(List.of(replies));
        answers = question -> {
            synchronized (open) {
                return open.size() > 1 ? open.removeFirst() : open.getFirst();
            }
        };
    }

    public URI address(String path) {
        return URI.create("http://localhost:%d%s".formatted(server.getAddress().getPort(), path));
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private static Asked asked(HttpExchange exchange) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>();
        String query = exchange.getRequestURI().getRawQuery();
        String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        for (String part : ((query == null ? "" : query) + "&" + form).split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        URLDecoder.decode(part.substring(0, equals), UTF_8),
                        URLDecoder.decode(part.substring(equals + 1), UTF_8));
            }
        }
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        return new Asked(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), parameters, headers);
    }

    private void send(Reply reply, HttpExchange exchange) throws IOException {
        byte[] body = reply.body().getBytes(UTF_8);
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        int first = reply.way() == Way.WHOLE ? body.length : body.length / 2;
        try (exchange) {
            exchange.getResponseBody().write(body, 0, first);
            exchange.getResponseBody().flush();
            if (reply.way() == Way.STALLING) {
                closing.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            if (reply.way() == Way.WHOLE && reply.body().length() < 10_000) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
