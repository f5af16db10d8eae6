package org.communique.publish.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Sends text zipped to those who accept it. The zipped bytes have an entity tag of their own, which ends in
 * {@code -gzip} (RFC 9110, section 8.8.3.3); a request that names it is read as if it named the plain one.
 */
public final class Compression {
    private static final int LEAST = 1_000;
    private static final String MARK = "-gzip\"";
    private static final Pattern WANTED =
            Pattern.compile("(?i)(^|[,\\s])(gzip|\\*)\\s*(;\\s*q=(0\\.0*[1-9]\\d*|1(\\.0*)?))?\\s*(,|$)");
    private static final Pattern TEXT = Pattern.compile(
            "(text/|application/([a-z.+-]*(json|xml|trig|n-quads|n-triples|sparql)|javascript)|image/svg).*");

    private Compression() {}

    static boolean isWanted(Request request) {
        return request.header("Accept-Encoding")
                .filter(codings -> WANTED.matcher(codings).find())
                .isPresent();
    }

    /** The request with the tags of plain answers. */
    public static Request plain(Request request) {
        String held = request.header("If-None-Match").orElse("");
        if (!held.contains(MARK)) {
            return request;
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.headers());
        headers.put("If-None-Match", held.replace(MARK, "\""));
        return new Request(request.method(), request.path(), request.query(), headers, request.body());
    }

    /** The answer as the client wants it. */
    public static Response applied(Response response, Request request) {
        if (response.status() == Status.NOT_MODIFIED) {
            String marked = response.header("ETag").map(Compression::marked).orElse("");
            boolean held = request.header("If-None-Match")
                    .filter(tags -> !marked.isEmpty() && tags.contains(marked))
                    .isPresent();
            return held ? response.with("ETag", marked) : response;
        }
        if (!isText(response)) {
            return response;
        }
        Response varied = response.with(
                "Vary",
                response.header("Vary").map(vary -> vary + ", Accept-Encoding").orElse("Accept-Encoding"));
        if (!isWanted(request) || response.body().length() < LEAST) {
            return varied;
        }
        Response zipped =
                new Response(varied.status(), varied.headers(), zipped(varied.body())).with("Content-Encoding", "gzip");
        return zipped.header("ETag")
                .map(tag -> zipped.with("ETag", marked(tag)))
                .orElse(zipped);
    }

    private static String marked(String tag) {
        return tag.substring(0, tag.length() - 1) + MARK;
    }

    private static boolean isText(Response response) {
        return !response.body().isInFile()
                && response.header("Content-Encoding").isEmpty()
                && response.header("Content-Range").isEmpty()
                && response.header("Content-Type")
                        .filter(type -> TEXT.matcher(type).matches())
                        .isPresent();
    }

    private static Body zipped(Body body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.toIntExact(body.length() / 4) + 64);
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            body.writeTo(zip);
        } catch (IOException e) {
            throw new UncheckedIOException("answer: can't be zipped in memory", e);
        }
        return Body.of(bytes.toByteArray());
    }
}
