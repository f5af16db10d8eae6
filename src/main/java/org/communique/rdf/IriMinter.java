package org.communique.rdf;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.communique.annotation.PartialDate;
import org.communique.entity.KnownPersonEntry;
import org.communique.entity.Party;
import org.communique.event.EventType;

/**
 * Mints the IRIs of published things below one base, after section 4 of the design: a pure function of its arguments,
 * ASCII only, never a file type.
 *
 * @param base an absolute IRI that ends in a slash: "http://localhost:3330/"
 */
public record IriMinter(String base) {
    public IriMinter {
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`#?]+/")) {
            throw new IllegalArgumentException(
                    "base: '%s' (expected: an http or https IRI that ends in a slash)".formatted(base));
        }
    }

    /** {@code <date>-<publisher>-<first 8 hex digits of the digest of the text>}. */
    public static String articleId(Optional<PartialDate> published, Optional<String> publisher, String textDigest) {
        String date = published.map(PartialDate::toString).orElse("undated");
        return date + "-" + publisher.map(Slug::of).orElse("unknown") + "-" + textDigest.substring(0, 8);
    }

    public Resource article(String id) {
        return resource("article/" + id);
    }

    public Resource articleGraph(String id) {
        return resource("graph/article/" + id);
    }

    /** The graph of this name: "gazetteer", "ontology", "conflicts", "catalog". */
    public Resource graph(String name) {
        return resource("graph/" + name);
    }

    public Resource party(Party party) {
        return switch (party) {
            case Party.State state -> state(state.code());
            case Party.Organisation organisation -> organisation(organisation.code());
        };
    }

    /** The state of this ISO 3166-1 alpha-3 code. */
    public Resource state(String code) {
        return resource("state/" + Slug.of(code).toUpperCase(Locale.ROOT));
    }

    public Resource organisation(String shortName) {
        return resource("organisation/" + Slug.of(shortName));
    }

    /** A newspaper, agency or broadcaster that the gazetteer knows, by its English name. */
    public Resource publisher(String name) {
        return resource("publisher/" + Slug.of(name));
    }

    public Resource place(String key) {
        return resource("place/" + Slug.of(key));
    }

    public Resource series(String slug) {
        return resource("series/" + Slug.of(slug));
    }

    /** A round of a series. */
    public Resource event(String seriesSlug, int ordinal) {
        return resource("event/" + Slug.of(seriesSlug) + "/" + ordinal);
    }

    /** An event that is no numbered round; {@code name} comes from {@link #eventName}, with "-2" where it is taken. */
    public Resource event(String name) {
        return resource("event/" + name);
    }

    /** {@code <date>-<type>-<parties>[-<place>]}. */
    public static String eventName(
            Optional<PartialDate> date, EventType type, Iterable<String> parties, Optional<String> place) {
        StringBuilder name = new StringBuilder(date.map(PartialDate::toString).orElse("undated"));
        name.append('-').append(type.code().toLowerCase(Locale.ROOT));
        parties.forEach(party -> name.append('-').append(Slug.of(party)));
        place.ifPresent(p -> name.append('-').append(Slug.of(p)));
        return Slug.of(name.toString());
    }

    /** {@code slug} comes from {@link Slug}, with "-2" where it is taken. */
    public Resource person(String slug) {
        return resource("person/" + slug);
    }

    /** A person of the gazetteer. */
    public Resource person(KnownPersonEntry known) {
        return person(Slug.of(known.key()));
    }

    /** The office of this label: "Minister of Foreign Affairs of Chad". */
    public Resource post(String label) {
        return resource("post/" + Slug.of(label));
    }

    private Resource resource(String path) {
        return ResourceFactory.createResource(base + path);
    }
}
