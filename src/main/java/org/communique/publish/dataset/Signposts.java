package org.communique.publish.dataset;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JsonObject;
import org.communique.publish.http.TypedLink;
import org.communique.publish.page.RdfSyntax;
import org.communique.release.catalog.DatasetDescription;

/**
 * Typed links of the dataset's page, for programs that arrive there (signposting.org, levels 1 and 2): as header of the
 * page by RFC 8288, and as link set by RFC 9264.
 */
final class Signposts {
    private static final int IN_HEADER = 20;

    private final DatasetDescription description;
    private final String page;

    Signposts(DatasetDescription description) {
        this.description = description;
        this.page = description.base() + "dataset";
    }

    private List<TypedLink> all() {
        List<TypedLink> links = new ArrayList<>();
        links.add(new TypedLink("cite-as", page, ""));
        links.add(new TypedLink("type", "https://schema.org/Dataset", ""));
        links.add(new TypedLink("type", "https://schema.org/AboutPage", ""));
        links.add(new TypedLink("license", description.licence(), ""));
        for (RdfSyntax syntax : RdfSyntax.values()) {
            links.add(new TypedLink("describedby", page + "." + syntax.suffix(), syntax.mediaType()));
        }
        links.add(new TypedLink("describedby", description.base() + "citation.bib", "application/x-bibtex"));
        links.add(new TypedLink("describedby", description.base() + "CITATION.cff", "application/yaml"));
        description
                .distributions()
                .forEach(file -> links.add(
                        new TypedLink(file.isAssessment() ? "describedby" : "item", file.address(), file.mediaType())));
        return links;
    }

    /** The value of the header; where there are many files, those beyond the first stand in the link set only. */
    String header(String suffix) {
        List<String> links = new ArrayList<>();
        List<TypedLink> all = all();
        all.stream()
                .filter(link -> !link.address().equals(page + "." + suffix))
                .limit(IN_HEADER)
                .map(TypedLink::inHeader)
                .forEach(links::add);
        links.add(new TypedLink("linkset", description.base() + "linkset", TypedLink.LINKSET).inHeader());
        return String.join(", ", links);
    }

    /** The links with the page as their anchor, and from each file back to it. */
    String linkset() {
        List<JsonObject> contexts = new ArrayList<>(List.of(TypedLink.context(page, all())));
        description
                .distributions()
                .forEach(file -> contexts.add(
                        TypedLink.context(file.address(), List.of(new TypedLink("collection", page, "")))));
        return TypedLink.linkset(contexts);
    }
}
