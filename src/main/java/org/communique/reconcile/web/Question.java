package org.communique.reconcile.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.rdf.Digest;

/**
 * A request that changes nothing: a GET, or a POST of a form where the question is too long for an address.
 *
 * @param address http or https
 * @param form the body of type application/x-www-form-urlencoded
 */
public record Question(URI address, Optional<String> form) {
    public Question {
        if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
            throw new IllegalArgumentException("address: %s (expected: http or https)".formatted(address));
        }
    }

    /** A GET of an address with these parameters, in the order of the map. */
    public static Question get(URI address, Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return new Question(address, Optional.empty());
        }
        String mark = address.getRawQuery() == null ? "?" : "&";
        return new Question(URI.create(address + mark + encoded(parameters)), Optional.empty());
    }

    /** A POST of these fields, in the order of the map. */
    public static Question post(URI address, Map<String, String> fields) {
        return new Question(address, Optional.of(encoded(fields)));
    }

    /** The same for the same question, another for any other. */
    String digest() {
        return Digest.sha256("%s %s\n%s".formatted(form.isPresent() ? "POST" : "GET", address, form.orElse("")));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
