package org.communique.publish.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps answers of one revision of the store, as many as fit into a number of bytes, so that what is asked again is not
 * worked out again. An answer is kept if it is complete, has an entity tag and does not forbid to be kept. Those of other
 * revisions are never given and go as room is needed.
 */
public final class AnswerCache {
    private static final int OVERHEAD = 1_000;
    private static final int LARGEST_PART = 8;

    private final Cache<Key, Response> answers;
    private final long largest;

    /** All that an answer may depend on besides the program and its settings. Some name the host they were asked under. */
    private record Key(String revision, String host, String path, String query, String accept, boolean zipped) {}

    /** @param bytes how many bytes of answers are kept; an answer may have an eighth of them */
    public AnswerCache(long bytes) {
        this.largest = bytes / LARGEST_PART;
        // To wake another thread for the little that is to be done after each answer costs more than to do it.
        this.answers = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(bytes)
                .weigher(AnswerCache::weight)
                .build();
    }

    private static int weight(Key key, Response response) {
        return OVERHEAD
                + 2
                        * (key.host().length()
                                + key.path().length()
                                + key.query().length()
                                + key.accept().length())
                + Math.toIntExact(response.body().length());
    }

    /** The answer that is kept, or a new one; 304 without a body if the client has it already. */
    public Response answer(Request request, String revision, Supplier<Response> work) {
        if (!request.isRead() || request.body().length() > 0) {
            return work.get();
        }
        Key key = new Key(
                revision,
                request.header("Host").orElse(""),
                request.path(),
                request.query(),
                request.header("Accept").orElse(""),
                Compression.isWanted(request));
        Response kept = answers.getIfPresent(key);
        if (kept != null) {
            Tag tag = new Tag(kept.header("ETag").orElse(""));
            return tag.isHeldBy(request) ? unchanged(kept) : kept;
        }
        Response fresh = work.get();
        if (fresh.status() == Status.OK
                && !fresh.body().isInFile()
                && fresh.header("ETag").isPresent()
                && fresh.header("Cache-Control").filter("no-store"::equals).isEmpty()
                && fresh.body().length() <= largest) {
            answers.put(key, fresh);
        }
        return fresh;
    }

    private static Response unchanged(Response kept) {
        Response bare = kept.bodiless(Status.NOT_MODIFIED);
        Map<String, String> headers = new HashMap<>(bare.headers());
        headers.keySet()
                .removeIf(name -> name.equalsIgnoreCase("Content-Type")
                        || name.equalsIgnoreCase("Content-Length")
                        || name.equalsIgnoreCase("Content-Encoding"));
        return new Response(Status.NOT_MODIFIED, headers, Body.empty());
    }
}
