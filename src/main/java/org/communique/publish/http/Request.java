package org.communique.publish.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as the site sees it, whether it came through a port or from the command line.
 *
 * @param method the method in upper case
 * @param path the path, still percent-encoded, beginning with a slash
 * @param query what stands after the question mark, still encoded; empty if there is none
 * @param headers by name, whatever its case
 * @param body the body, complete
 */
public record Request(String method, String path, String query, Map<String, String> headers, Body body) {
    public Request {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = java.util.Collections.unmodifiableMap(anyCase);
        method = method.toUpperCase(Locale.ROOT);
    }

    /** A GET of a path with, possibly, a query after a question mark. */
    public static Request get(String pathAndQuery, Map<String, String> headers) {
        int mark = pathAndQuery.indexOf('?');
        return mark < 0
                ? new Request("GET", pathAndQuery, "", headers, Body.empty())
                : new Request(
                        "GET",
                        pathAndQuery.substring(0, mark),
                        pathAndQuery.substring(mark + 1),
                        headers,
                        Body.empty());
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Whether only the headers of the answer are wanted. */
    public boolean isHead() {
        return method.equals("HEAD");
    }

    /** Whether it is a GET or HEAD. */
    public boolean isRead() {
        return method.equals("GET") || isHead();
    }

    /** The values of a parameter of the query, in their order. */
    public List<String> parameters(String name) {
        return values(query, name);
    }

    /** The first value of a parameter of the query that is not blank. */
    public Optional<String> parameter(String name) {
        return parameters(name).stream().filter(value -> !value.isBlank()).findFirst();
    }

    /**
     * The values of a field in a text of the form {@code application/x-www-form-urlencoded}.
     *
     * @throws Refusal 400 if a percent-encoding is broken
     */
    public static List<String> values(String form, String name) {
        List<String> values = new ArrayList<>();
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            if (decoded(key).equals(name)) {
                values.add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return List.copyOf(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    Status.BAD_REQUEST,
                    "query string: broken percent-encoding (expected: two hexadecimal digits behind each percent sign)",
                    e);
        }
    }
}
