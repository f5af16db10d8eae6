package org.communique.publish.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.publish.SiteSettings;

/** Where what a page lists is to be had as a table, for a spreadsheet. */
final class Tables {
    private final SiteSettings settings;

    Tables(SiteSettings settings) {
        this.settings = settings;
    }

    /**
     * The events of a thing; empty where the search cannot be narrowed to its kind.
     *
     * @param root what leads from the page to the root
     */
    static Optional<Value.Link> events(Kind kind, Node thing, String root) {
        String code = URLEncoder.encode(
                thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1), StandardCharsets.UTF_8);
        return switch (kind) {
            case PERSON, SERIES, STATE, ORGANISATION, PLACE, TOPIC, STATUS ->
                Optional.of(new Value.Link(
                        "CSV of its events", "%ssearch.csv?kind=event&%s=%s".formatted(root, kind.path(), code)));
            case EVENT, POST, ARTICLE, ROLE, RANK, SPEECH_ACT, DOCUMENT_KIND, DATE_BASIS, GRAPH -> Optional.empty();
        };
    }

    /** All things of a kind by a saved query; nothing where there is none for it. */
    List<Value.Link> all(Kind kind, String root) {
        return switch (kind) {
            case EVENT -> saved("events", root);
            case PERSON -> saved("persons", root);
            case POST -> saved("posts", root);
            case SERIES -> saved("series", root);
            case ARTICLE,
                    STATE,
                    ORGANISATION,
                    PLACE,
                    TOPIC,
                    ROLE,
                    RANK,
                    SPEECH_ACT,
                    DOCUMENT_KIND,
                    STATUS,
                    DATE_BASIS,
                    GRAPH -> List.of();
        };
    }

    /** The rows of a saved query, where the site has such queries, with the page that explains its columns. */
    List<Value.Link> saved(String query, String root) {
        return settings.files().queries().isEmpty()
                ? List.of()
                : List.of(
                        new Value.Link("CSV", "%sapi/%s.csv".formatted(root, query)),
                        new Value.Link("table with filters", "%sapi/%s.html".formatted(root, query)));
    }
}
