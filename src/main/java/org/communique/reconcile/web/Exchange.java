package org.communique.reconcile.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One attempt at a question: sends it, follows redirections within the service, and says what the answer amounts to. */
final class Exchange implements AutoCloseable {
    private static final int MOST_REDIRECTIONS = 3;

    private final Manners manners;
    private final Time time;
    private final HttpClient client;

    Exchange(Manners manners, Time time) {
        this.manners = manners;
        this.time = time;
        // Redirections are followed by hand: the client would leave the service without telling.
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(manners.timeout())
                .build();
    }

    Arrival send(Question question) throws InterruptedException {
        Question asked = question;
        for (int redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
            CompletableFuture<HttpResponse<byte[]>> coming =
                    client.sendAsync(request(asked), head -> new LimitedBody(manners.maxBytes()));
            HttpResponse<byte[]> response;
            try {
                response = coming.get(manners.timeout().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                coming.cancel(true);
                return later("no complete answer within %s".formatted(told(manners.timeout())), "an answer");
            } catch (ExecutionException e) {
                return failed(e.getCause() == null ? e : e.getCause());
            }
            Optional<URI> elsewhere = redirection(response);
            if (elsewhere.isEmpty()) {
                return judged(response);
            }
            URI to = asked.address().resolve(elsewhere.get());
            if (!isSameService(asked.address(), to)) {
                return new Arrival.Closed("redirected to another host: %s (expected: the address of the service)"
                        .formatted(printable(to.toString())));
            }
            asked = new Question(to, response.statusCode() == 303 ? Optional.empty() : asked.form());
        }
        return new Arrival.Closed("more than %d redirections (expected: an answer)".formatted(MOST_REDIRECTIONS));
    }

    private HttpRequest request(Question question) {
        HttpRequest.Builder request = HttpRequest.newBuilder(question.address())
                .timeout(manners.timeout())
                .header("User-Agent", manners.userAgent())
                .header("Accept", "application/json");
        question.form()
                .ifPresent(form -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        return request.build();
    }

    private static Arrival failed(Throwable cause) {
        return cause instanceof LimitedBody.TooLarge tooLarge
                ? new Arrival.Refused(String.valueOf(tooLarge.getMessage()))
                : later(
                        "connection: "
                                + (cause.getMessage() == null
                                        ? cause.getClass().getSimpleName()
                                        : printable(cause.getMessage())),
                        "a complete answer");
    }

    private static Optional<URI> redirection(HttpResponse<byte[]> response) {
        boolean redirects = switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
        try {
            return redirects ? response.headers().firstValue("Location").map(URI::create) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** The same host, or the same by https: what the user set is what is asked. */
    private static boolean isSameService(URI from, URI to) {
        boolean sameHost = from.getHost() != null && from.getHost().equalsIgnoreCase(to.getHost());
        boolean upgraded = "http".equals(from.getScheme()) && "https".equals(to.getScheme());
        return sameHost && (upgraded || (from.getScheme().equals(to.getScheme()) && from.getPort() == to.getPort()));
    }

    private Arrival judged(HttpResponse<byte[]> response) {
        Optional<Duration> wait =
                response.headers().firstValue("Retry-After").flatMap(text -> RetryAfter.read(text, time.now()));
        String reason = "status: %d (expected: 200)".formatted(response.statusCode());
        return switch (response.statusCode()) {
            case 200 -> read(response.body(), wait);
            case 408, 425, 429, 500, 502, 503, 504 -> new Arrival.Later(reason, wait);
            case 401, 403 -> new Arrival.Closed(reason);
            default -> new Arrival.Refused(reason);
        };
    }

    private static Arrival read(byte[] bytes, Optional<Duration> wait) {
        try {
            JsonNode answer = Json.read(bytes);
            // MediaWiki tells of its troubles with status 200.
            String error = answer.path("error").path("code").asText("");
            return switch (error) {
                case "" -> new Arrival.Complete(answer);
                case "maxlag", "ratelimited", "readonly" ->
                    new Arrival.Later("error: %s (expected: an answer)".formatted(error), wait);
                default -> new Arrival.Refused("error: %s (expected: an answer)".formatted(printable(error)));
            };
        } catch (UnreadableAnswer e) {
            return new Arrival.Refused(String.valueOf(e.getMessage()));
        }
    }

    private static Arrival later(String what, String expected) {
        return new Arrival.Later("%s (expected: %s)".formatted(what, expected), Optional.empty());
    }

    static String told(Duration duration) {
        return duration.toString().substring(2).toLowerCase(Locale.ROOT);
    }

    private static String printable(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return line.length() <= 200 ? line : line.substring(0, 200) + "…";
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
