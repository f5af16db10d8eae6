package org.communique.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.communique.publish.SiteSettings;
import org.communique.publish.http.TypedLink;

/**
 * Typed links of a thing's documents, for programs that arrive there (signposting.org, levels 1 and 2): as header by RFC
 * 8288, and as link set by RFC 9264.
 *
 * @param path of the thing
 */
record ThingLinks(SiteSettings settings, String path) {
    /** The suffix of the link set's document. */
    static final String SUFFIX = "linkset";

    private static final String PAGE = "https://schema.org/AboutPage";

    /** The value of the header of one of the documents, by its suffix. */
    String header(String format) {
        List<TypedLink> links = new ArrayList<>();
        List<String> suffixes = new ArrayList<>(List.of(DocumentFormats.HTML));
        for (RdfSyntax syntax : RdfSyntax.values()) {
            suffixes.add(syntax.suffix());
        }
        suffixes.remove(format);
        suffixes.forEach(suffix -> links.add(new TypedLink("alternate", name() + "." + suffix, mediaType(suffix))));
        links.add(new TypedLink("canonical", iri() + "." + format, ""));
        links.addAll(common());
        if (format.equals(DocumentFormats.HTML)) {
            links.add(new TypedLink("describedby", name() + ".ttl", mediaType("ttl")));
            links.add(new TypedLink("type", PAGE, ""));
        }
        links.add(new TypedLink("linkset", name() + "." + SUFFIX, TypedLink.LINKSET));
        return String.join(", ", links.stream().map(TypedLink::inHeader).toList());
    }

    /** What is said of the thing whatever the document. */
    private List<TypedLink> common() {
        List<TypedLink> links = new ArrayList<>();
        links.add(new TypedLink("license", settings.imprint().licence().toString(), ""));
        links.add(new TypedLink("collection", settings.base() + "dataset", ""));
        Optional<Kind> kind = Kind.of(path);
        if (kind.filter(Kind::isListed).isPresent()) {
            links.add(new TypedLink("cite-as", iri(), ""));
        }
        kind.flatMap(StructuredData::schemaType).ifPresent(type -> links.add(new TypedLink("type", type, "")));
        return links;
    }

    /** The links with the thing as their anchor, and from each description back to it. */
    String linkset() {
        List<TypedLink> links = new ArrayList<>(common());
        links.add(new TypedLink("type", PAGE, ""));
        List<JsonObject> contexts = new ArrayList<>();
        for (RdfSyntax syntax : RdfSyntax.values()) {
            String address = iri() + "." + syntax.suffix();
            links.add(new TypedLink("describedby", address, syntax.mediaType()));
        }
        contexts.add(TypedLink.context(iri(), links));
        for (RdfSyntax syntax : RdfSyntax.values()) {
            contexts.add(
                    TypedLink.context(iri() + "." + syntax.suffix(), List.of(new TypedLink("describes", iri(), ""))));
        }
        return TypedLink.linkset(contexts);
    }

    private String iri() {
        return settings.base() + path.substring(1);
    }

    private String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String mediaType(String suffix) {
        return RdfSyntax.named(suffix).map(RdfSyntax::mediaType).orElse("text/html");
    }
}
