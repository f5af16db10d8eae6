package org.communique.publish.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An answer, complete before its first byte leaves: a status of 200 is never taken back in the middle.
 *
 * @param status its status
 * @param headers by name, whatever its case
 * @param body its body
 */
public record Response(Status status, Map<String, String> headers, Body body) {
    public Response {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = Collections.unmodifiableMap(anyCase);
    }

    /** A body with its type. */
    public static Response ok(String contentType, Body body) {
        return new Response(Status.OK, Map.of("Content-Type", contentType), body);
    }

    /** The same with one header set. */
    public Response with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.keySet().removeIf(name::equalsIgnoreCase);
        more.put(name, value);
        return new Response(status, more, body);
    }

    /** The same with these headers set. */
    public Response with(Map<String, String> others) {
        Response response = this;
        for (Map.Entry<String, String> header : others.entrySet()) {
            response = response.with(header.getKey(), header.getValue());
        }
        return response;
    }

    /** The same with another status and no body, as for a revalidation. */
    public Response bodiless(Status other) {
        return new Response(other, headers, Body.empty());
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
