package org.communique.publish.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.communique.publish.http.Negotiation.Offer;

/** The forms in which a table is to be had; the suffix stands behind the query's name in the address. */
enum TableFormat {
    JSON("json", "JSON", "application/sparql-results+json", "SPARQL 1.1 Query Results JSON Format"),
    CSV("csv", "CSV", "text/csv", "RFC 4180; a cell that could start a formula has an apostrophe in front"),
    TSV("tsv", "TSV", "text/tab-separated-values", "SPARQL 1.1 Query Results CSV and TSV Formats"),
    XML("xml", "XML", "application/sparql-results+xml", "SPARQL Query Results XML Format"),
    TURTLE("ttl", "Turtle", "text/turtle", "one resource for each row, as CSV2RDF in minimal mode"),
    HTML("html", "HTML", "text/html", "the page for people");

    private final String suffix;
    private final String title;
    private final String mediaType;
    private final String specification;

    TableFormat(String suffix, String title, String mediaType, String specification) {
        this.suffix = suffix;
        this.title = title;
        this.mediaType = mediaType;
        this.specification = specification;
    }

    String suffix() {
        return suffix;
    }

    String title() {
        return title;
    }

    String mediaType() {
        return mediaType;
    }

    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** What its bytes follow. */
    String specification() {
        return specification;
    }

    static Optional<TableFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(name) || format.mediaType.equals(name))
                .findFirst();
    }

    static List<Offer<TableFormat>> offers() {
        List<Offer<TableFormat>> offers = new ArrayList<>();
        for (TableFormat format : values()) {
            offers.add(new Offer<>(format, format.mediaType));
        }
        offers.add(new Offer<>(JSON, "application/json"));
        offers.add(new Offer<>(XML, "application/xml"));
        return List.copyOf(offers);
    }
}
