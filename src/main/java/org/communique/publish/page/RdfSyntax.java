package org.communique.publish.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.publish.http.Negotiation.Offer;

/** A concrete syntax of RDF in which documents are served; the suffix also names it in {@code ?format=}. */
public enum RdfSyntax {
    TURTLE("ttl", "Turtle", "text/turtle", "application/x-turtle"),
    JSON_LD("jsonld", "JSON-LD", "application/ld+json", "application/json"),
    N_TRIPLES("nt", "N-Triples", "application/n-triples"),
    RDF_XML("rdf", "RDF/XML", "application/rdf+xml", "application/xml"),
    TRIG("trig", "TriG", "application/trig"),
    N_QUADS("nq", "N-Quads", "application/n-quads");

    private final String suffix;
    private final String title;
    private final String mediaType;
    private final String alias;

    RdfSyntax(String suffix, String title, String mediaType) {
        this(suffix, title, mediaType, mediaType);
    }

    RdfSyntax(String suffix, String title, String mediaType, String alias) {
        this.suffix = suffix;
        this.title = title;
        this.mediaType = mediaType;
        this.alias = alias;
    }

    /** What a document's path ends with, without the dot. */
    public String suffix() {
        return suffix;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** The registered media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The value of {@code Content-Type}. */
    public String contentType() {
        return switch (this) {
            case TURTLE -> mediaType() + "; charset=utf-8";
            case JSON_LD, N_TRIPLES, RDF_XML, TRIG, N_QUADS -> mediaType();
        };
    }

    /** The syntax that a suffix or a media type names. */
    public static Optional<RdfSyntax> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(syntax ->
                        syntax.suffix.equals(lower) || syntax.mediaType.equals(lower) || syntax.alias.equals(lower))
                .findFirst();
    }

    /** Every media type under which a syntax is known, the registered ones first. */
    public static List<Offer<RdfSyntax>> offers() {
        List<Offer<RdfSyntax>> offers = new ArrayList<>();
        for (RdfSyntax syntax : values()) {
            offers.add(new Offer<>(syntax, syntax.mediaType()));
        }
        for (RdfSyntax syntax : values()) {
            if (!syntax.alias.equals(syntax.mediaType)) {
                offers.add(new Offer<>(syntax, syntax.alias));
            }
        }
        return List.copyOf(offers);
    }
}
