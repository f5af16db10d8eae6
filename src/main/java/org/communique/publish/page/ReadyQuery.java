package org.communique.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A query that the site offers ready to run.
 *
 * @param title what it answers, in words
 * @param text the query
 */
public record ReadyQuery(String title, String text) {
    /** The three of the first page. Their first line is a comment that says what they answer. */
    public static List<ReadyQuery> three() {
        return List.of(resource("rounds"), resource("people"), resource("evidence"));
    }

    private static ReadyQuery resource(String name) {
        try (InputStream in = ReadyQuery.class.getResourceAsStream("/site/queries/" + name + ".rq")) {
            if (in == null) {
                throw new IllegalStateException("/site/queries/%s.rq: missing".formatted(name));
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ReadyQuery(text.lines().findFirst().orElse("").replaceFirst("^#\\s*", ""), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A link that runs it. */
    public Value.Link link(String root) {
        return new Value.Link(title, root + "sparql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
