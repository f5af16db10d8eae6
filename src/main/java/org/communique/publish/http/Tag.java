package org.communique.publish.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A strong entity tag (RFC 9110, section 8.8.3): made from all that the bytes of an answer depend on, so that it is
 * known before the answer is.
 *
 * @param value the tag with its quotation marks
 */
public record Tag(String value) {
    /** The tag of an answer that depends on these and on nothing else. */
    public static Tag of(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return new Tag('"' + HexFormat.of().formatHex(digest.digest(), 0, 12) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The answer, not to be kept by anybody if it was made from another revision than that which is served now. */
    public static Response unlessBehind(String made, String now, Response response) {
        return made.equals(now) ? response : response.with("Cache-Control", "no-store");
    }

    /** Whether the client has this answer already, by its {@code If-None-Match}. */
    public boolean isHeldBy(Request request) {
        Optional<String> held = request.header("If-None-Match");
        return request.isRead()
                && held.isPresent()
                && Arrays.stream(held.get().split(",", -1))
                        .map(String::strip)
                        .anyMatch(tag ->
                                tag.equals("*") || tag.replaceFirst("^W/", "").equals(value));
    }
}
