package org.communique.publish.dataset;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.communique.publish.page.RdfSyntax;
import org.communique.release.catalog.DatasetDescription;

/**
 * Typed links of the dataset's page, for programs that arrive there (signposting.org, levels 1 and 2): as header of the
 * page by RFC 8288, and as link set by RFC 9264.
 */
final class Signposts {
    private static final int IN_HEADER = 20;

    /** @param type media type of what is linked, empty if it has none of its own */
    private record Signpost(String relation, String address, String type) {}

    private final DatasetDescription description;
    private final String page;

    Signposts(DatasetDescription description) {
        this.description = description;
        this.page = description.base() + "dataset";
    }

    private List<Signpost> all() {
        List<Signpost> links = new ArrayList<>();
        links.add(new Signpost("cite-as", page, ""));
        links.add(new Signpost("type", "https://schema.org/Dataset", ""));
        links.add(new Signpost("type", "https://schema.org/AboutPage", ""));
        links.add(new Signpost("license", description.licence(), ""));
        for (RdfSyntax syntax : RdfSyntax.values()) {
            links.add(new Signpost("describedby", page + "." + syntax.suffix(), syntax.mediaType()));
        }
        links.add(new Signpost("describedby", description.base() + "citation.bib", "application/x-bibtex"));
        links.add(new Signpost("describedby", description.base() + "CITATION.cff", "application/yaml"));
        description
                .distributions()
                .forEach(file -> links.add(
                        new Signpost(file.isAssessment() ? "describedby" : "item", file.address(), file.mediaType())));
        return links;
    }

    /** The value of the header; where there are many files, those beyond the first stand in the link set only. */
    String header(String suffix) {
        List<String> links = new ArrayList<>();
        List<Signpost> all = all();
        all.stream()
                .filter(link -> !link.address().equals(page + "." + suffix))
                .limit(IN_HEADER)
                .forEach(link -> links.add("<%s>; rel=\"%s\"%s"
                        .formatted(
                                link.address(),
                                link.relation(),
                                link.type().isEmpty() ? "" : "; type=\"" + link.type() + "\"")));
        links.add("<%slinkset>; rel=\"linkset\"; type=\"application/linkset+json\"".formatted(description.base()));
        return String.join(", ", links);
    }

    /** The links with the page as their anchor, and from each file back to it. */
    String linkset() {
        JsonObject context = new JsonObject();
        context.put("anchor", page);
        for (Signpost link : all()) {
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
        JsonArray contexts = new JsonArray();
        contexts.add(context);
        description.distributions().forEach(file -> contexts.add(fromFile(file.address())));
        JsonObject root = new JsonObject();
        root.put("linkset", contexts);
        return JSON.toString(root);
    }

    private JsonObject fromFile(String address) {
        JsonObject target = new JsonObject();
        target.put("href", page);
        JsonArray targets = new JsonArray();
        targets.add(target);
        JsonObject context = new JsonObject();
        context.put("anchor", address);
        context.put("collection", targets);
        return context;
    }
}
