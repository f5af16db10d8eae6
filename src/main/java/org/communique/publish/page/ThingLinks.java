package org.communique.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.communique.publish.SiteSettings;

/**
 * Typed links of a thing's documents, for programs that arrive there (signposting.org, levels 1 and 2): as header by RFC
 * 8288, and as link set by RFC 9264.
 *
 * @param path of the thing
 */
record ThingLinks(SiteSettings settings, String path) {
    /** The suffix of the link set's document. */
    static final String SUFFIX = "linkset";

    static final String MEDIA_TYPE = "application/linkset+json";

    private static final String PAGE = "https://schema.org/AboutPage";

    /** @param type media type of what is linked, empty if it has none of its own */
    private record Link(String relation, String address, String type) {
        String inHeader() {
            return "<%s>; rel=\"%s\"%s".formatted(address, relation, type.isEmpty() ? "" : "; type=\"" + type + "\"");
        }
    }

    /** The value of the header of one of the documents, by its suffix. */
    String header(String format) {
        List<Link> links = new ArrayList<>();
        List<String> suffixes = new ArrayList<>(List.of(DocumentFormats.HTML));
        for (RdfSyntax syntax : RdfSyntax.values()) {
            suffixes.add(syntax.suffix());
        }
        suffixes.remove(format);
        suffixes.forEach(suffix -> links.add(new Link("alternate", name() + "." + suffix, mediaType(suffix))));
        links.add(new Link("canonical", iri() + "." + format, ""));
        links.addAll(common());
        if (format.equals(DocumentFormats.HTML)) {
            links.add(new Link("describedby", name() + ".ttl", mediaType("ttl")));
            links.add(new Link("type", PAGE, ""));
        }
        links.add(new Link("linkset", name() + "." + SUFFIX, MEDIA_TYPE));
        return String.join(", ", links.stream().map(Link::inHeader).toList());
    }

    /** What is said of the thing whatever the document. */
    private List<Link> common() {
        List<Link> links = new ArrayList<>();
        links.add(new Link("license", settings.imprint().licence().toString(), ""));
        links.add(new Link("collection", settings.base() + "dataset", ""));
        Optional<Kind> kind = Kind.of(path);
        if (kind.filter(Kind::isListed).isPresent()) {
            links.add(new Link("cite-as", iri(), ""));
        }
        kind.flatMap(StructuredData::schemaType).ifPresent(type -> links.add(new Link("type", type, "")));
        return links;
    }

    /** The links with the thing as their anchor, and from each description back to it. */
    String linkset() {
        List<Link> links = new ArrayList<>(common());
        links.add(new Link("type", PAGE, ""));
        JsonArray contexts = new JsonArray();
        for (RdfSyntax syntax : RdfSyntax.values()) {
            String address = iri() + "." + syntax.suffix();
            links.add(new Link("describedby", address, syntax.mediaType()));
        }
        contexts.add(context(iri(), links));
        for (RdfSyntax syntax : RdfSyntax.values()) {
            contexts.add(context(iri() + "." + syntax.suffix(), List.of(new Link("describes", iri(), ""))));
        }
        JsonObject root = new JsonObject();
        root.put("linkset", contexts);
        return JSON.toString(root);
    }

    private static JsonObject context(String anchor, List<Link> links) {
        JsonObject context = new JsonObject();
        context.put("anchor", anchor);
        for (Link link : links) {
            JsonArray targets = context.hasKey(link.relation())
                    ? context.get(link.relation()).getAsArray()
                    : new JsonArray();
            JsonObject target = new JsonObject();
            target.put("href", link.address());
            if (!link.type().isEmpty()) {
                target.put("type", link.type());
            }
            targets.add(target);
            context.put(link.relation(), targets);
        }
        return context;
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
