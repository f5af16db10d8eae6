package org.communique.publish.sparql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.communique.publish.http.Negotiation.Offer;

/** How solutions, and the answer of an ASK, are written; the name is the one of {@code ?format=}. */
enum ResultFormat {
    JSON("json", "application/sparql-results+json", "application/json"),
    XML("xml", "application/sparql-results+xml", "application/xml"),
    CSV("csv", "text/csv"),
    TSV("tsv", "text/tab-separated-values"),
    HTML("html", "text/html");

    private final String title;
    private final String mediaType;
    private final String alias;

    ResultFormat(String title, String mediaType) {
        this(title, mediaType, mediaType);
    }

    ResultFormat(String title, String mediaType, String alias) {
        this.title = title;
        this.mediaType = mediaType;
        this.alias = alias;
    }

    String title() {
        return title;
    }

    String mediaType() {
        return mediaType;
    }

    String contentType() {
        return switch (this) {
            case JSON, XML -> mediaType();
            case CSV, TSV, HTML -> mediaType() + "; charset=utf-8";
        };
    }

    /** Jena's name for it, empty for a page. */
    Optional<Lang> lang() {
        return switch (this) {
            case JSON -> Optional.of(ResultSetLang.RS_JSON);
            case XML -> Optional.of(ResultSetLang.RS_XML);
            case CSV -> Optional.of(ResultSetLang.RS_CSV);
            case TSV -> Optional.of(ResultSetLang.RS_TSV);
            case HTML -> Optional.empty();
        };
    }

    static Optional<ResultFormat> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format ->
                        format.title.equals(lower) || format.mediaType.equals(lower) || format.alias.equals(lower))
                .findFirst();
    }

    static List<Offer<ResultFormat>> offers() {
        List<Offer<ResultFormat>> offers = new ArrayList<>();
        for (ResultFormat format : values()) {
            offers.add(new Offer<>(format, format.mediaType));
            if (!format.alias.equals(format.mediaType)) {
                offers.add(new Offer<>(format, format.alias));
            }
        }
        return List.copyOf(offers);
    }
}
