package org.communique.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
    private final AtomicInteger worked = new AtomicInteger();
    private final AnswerCache cache = new AnswerCache(1_000_000);

    private Response ask(String path, String revision, Map<String, String> headers) {
        return cache.answer(Request.get(path, headers), revision, () -> {
            worked.incrementAndGet();
            return Response.ok("text/plain", Body.of(path + revision)).with("ETag", "\"" + revision + "\"");
        });
    }

    @Test
    void theSameIsWorkedOutOnceForEachRevision() {
        ask("/a", "1", Map.of());
        assertThat(ask("/a", "1", Map.of()).body().text()).isEqualTo("/a1");
        assertThat(worked).hasValue(1);
        assertThat(ask("/a", "2", Map.of()).body().text()).isEqualTo("/a2");
        assertThat(worked).hasValue(2);
    }

    @Test
    void whatDependsOnHostFormatOrCodingIsKeptApart() {
        ask("/a", "1", Map.of());
        ask("/a", "1", Map.of("Host", "evil.example"));
        ask("/a", "1", Map.of("Accept", "text/csv"));
        ask("/a", "1", Map.of("Accept-Encoding", "gzip"));
        ask("/a?q=1", "1", Map.of());

        assertThat(worked).hasValue(5);
    }

    @Test
    void whoHoldsAnAnswerGetsNoBody() {
        ask("/a", "1", Map.of());
        Response again = ask("/a", "1", Map.of("If-None-Match", "\"1\""));

        assertThat(again.status()).isEqualTo(Status.NOT_MODIFIED);
        assertThat(again.body().length()).isZero();
        assertThat(again.header("Content-Type")).isEmpty();
        assertThat(again.header("ETag")).hasValue("\"1\"");
    }

    @Test
    void refusalsVolatileAndHugeAnswersAreNotKept() {
        for (Response response : new Response[] {
            Response.ok("text/plain", Body.of("no tag")),
            Response.ok("text/plain", Body.of("x")).with("ETag", "\"1\"").with("Cache-Control", "no-store"),
            Response.ok("text/plain", Body.of("x".repeat(200_000))).with("ETag", "\"1\""),
            new Response(Status.NOT_FOUND, Map.of("ETag", "\"1\""), Body.empty())
        }) {
            int before = worked.get();
            for (int i = 0; i < 2; i++) {
                cache.answer(Request.get("/b", Map.of()), "1", () -> {
                    worked.incrementAndGet();
                    return response;
                });
            }
            assertThat(worked.get() - before).as(response.toString()).isEqualTo(2);
        }
    }

    @Test
    void whatIsPostedIsNeverKept() {
        Request post = new Request("POST", "/sparql", "", Map.of(), Body.of("query"));
        for (int i = 0; i < 2; i++) {
            cache.answer(post, "1", () -> {
                worked.incrementAndGet();
                return Response.ok("text/plain", Body.of("x")).with("ETag", "\"1\"");
            });
        }
        assertThat(worked).hasValue(2);
    }
}
