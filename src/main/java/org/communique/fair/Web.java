package org.communique.fair;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for published IRIs over HTTP, follows redirections as published IRIs too, and stays where the map allows it to
 * go. The same is asked once.
 *
 * <p>That the server cannot be reached at all is no verdict on it: it ends the assessment.
 */
public final class Web implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_REDIRECTIONS = 5;
    private static final int MOST_BYTES = 64 << 20;

    private record Question(String method, String iri, String accept) {}

    private final AddressMap addresses;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<Question, Optional<Reply>> asked = new HashMap<>();

    public Web(AddressMap addresses) {
        this.addresses = addresses;
    }

    /**
     * The answer to a GET.
     *
     * @param accept which media types are wanted
     * @return empty where the map leads nowhere
     * @throws IOException if nothing answers
     */
    public Optional<Reply> get(String iri, String accept) throws IOException {
        return ask(new Question("GET", iri, accept));
    }

    /** The answer to a HEAD. */
    public Optional<Reply> head(String iri) throws IOException {
        return ask(new Question("HEAD", iri, "*/*"));
    }

    private Optional<Reply> ask(Question question) throws IOException {
        Optional<Reply> known = asked.get(question);
        if (known != null) {
            return known;
        }
        Optional<Reply> reply = tried(question);
        asked.put(question, reply);
        return reply;
    }

    /** What lies outside may be out of reach; that is for the checks to tell. */
    private Optional<Reply> tried(Question question) throws IOException {
        try {
            return followed(question);
        } catch (IOException e) {
            if (addresses.isMapped(question.iri())) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private Optional<Reply> followed(Question question) throws IOException {
        String iri = question.iri();
        for (int step = 0; step <= MOST_REDIRECTIONS; step++) {
            Optional<URI> place = addresses.place(iri);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            HttpResponse<InputStream> response = sent(question, place.get());
            Optional<String> location = response.headers().firstValue("Location");
            boolean onward = response.statusCode() / 100 == 3 && location.isPresent();
            try (InputStream body = response.body()) {
                if (!onward || step == MOST_REDIRECTIONS) {
                    return Optional.of(new Reply(
                            question.iri(), iri, response.statusCode(), response.headers(), text(place.get(), body)));
                }
            }
            iri = next(iri, place.get(), location.orElseThrow());
        }
        throw new IllegalStateException("unreachable: the last step answers");
    }

    private String next(String iri, URI from, String location) throws IOException {
        try {
            return addresses.published(from.resolve(location).toString(), iri);
        } catch (IllegalArgumentException e) {
            throw new IOException(from + ": redirects to what is no address (expected: a URI)", e);
        }
    }

    private HttpResponse<InputStream> sent(Question question, URI place) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(place)
                .method(question.method(), BodyPublishers.noBody())
                .header("Accept", question.accept())
                .header("User-Agent", "communique-fair")
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new IOException(place + ": no answer (expected: a server that runs)", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(place + ": interrupted (expected: time to answer)", e);
        }
    }

    private static String text(URI place, InputStream body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        for (int read = body.read(some); read >= 0; read = body.read(some)) {
            bytes.write(some, 0, read);
            if (bytes.size() > MOST_BYTES) {
                throw new IOException("%s: too long (expected: at most %,d bytes)".formatted(place, MOST_BYTES));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
