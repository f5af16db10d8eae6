package org.communique.fair.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.communique.fair.RdfText;
import org.communique.fair.Reply;
import org.communique.fair.Web;

/**
 * A dataset as its page tells of it: by JSON-LD within the page, by RDF under the same address, by typed links. What
 * these tell is put together, as F-UJI does it.
 */
public final class PublishedDataset {
    private static final String TURTLE = "text/turtle";

    private final Web web;
    private final String iri;
    private final Optional<Reply> page;
    private final boolean dublinCore;
    private final List<SchemaOrgMetadata> embedded;
    private final Optional<Model> negotiated;
    private final Optional<Model> linked;
    private final Map<DatasetElement, TreeSet<String>> told = new EnumMap<>(DatasetElement.class);
    private final SortedMap<String, DataFile> files = new TreeMap<>();

    private PublishedDataset(Web web, String iri, Optional<Reply> page, Optional<Model> negotiated) throws IOException {
        this.web = web;
        this.iri = iri;
        this.page = page;
        this.negotiated = negotiated;
        Optional<HtmlPage> html = page.map(reply -> new HtmlPage(reply.body()));
        this.dublinCore = html.filter(HtmlPage::hasDublinCore).isPresent();
        this.embedded = html.map(HtmlPage::embedded).orElse(List.of()).stream()
                .map((JsonNode object) -> new SchemaOrgMetadata(object))
                .filter(SchemaOrgMetadata::isDataset)
                .toList();
        this.linked = linked(html);
        gather();
    }

    /** Fetches it. */
    public static PublishedDataset fetch(String iri, Web web) throws IOException {
        Optional<Reply> page = web.get(iri, "text/html")
                .filter(Reply::isFine)
                .filter(reply -> reply.mediaType().contains("html"));
        return new PublishedDataset(web, iri, page, web.get(iri, TURTLE).flatMap(RdfText::of));
    }

    private Optional<Model> linked(Optional<HtmlPage> html) throws IOException {
        for (TypedLink link : links(html)) {
            if ((link.isA("describedby") || link.isA("alternate"))
                    && link.type().equals(TURTLE)) {
                Optional<Model> model =
                        web.get(link.from(page.orElseThrow().arrived()), TURTLE).flatMap(RdfText::of);
                if (model.isPresent()) {
                    return model;
                }
            }
        }
        return Optional.empty();
    }

    private List<TypedLink> links(Optional<HtmlPage> html) {
        List<TypedLink> links = new ArrayList<>();
        page.ifPresent(reply -> reply.all("Link").forEach(header -> links.addAll(TypedLink.inHeader(header))));
        html.ifPresent(text -> links.addAll(text.links()));
        return links;
    }

    private void gather() {
        graph().ifPresent(model -> {
            DcatMetadata dcat = new DcatMetadata(model, iri);
            dcat.addTo(told);
            dcat.files().forEach(this::add);
        });
        embedded.forEach(dataset -> {
            dataset.addTo(told);
            dataset.files().forEach(this::add);
        });
    }

    /** Of two that tell of one file, the one that tells more. */
    private void add(DataFile file) {
        files.merge(file.address(), file, (known, other) -> known.isDescribed() ? known : other);
    }

    /** The address of its page. */
    String iri() {
        return iri;
    }

    Web web() {
        return web;
    }

    Optional<Reply> page() {
        return page;
    }

    /** Whether the page holds metadata that search engines take. */
    boolean isForSearchEngines() {
        return dublinCore || !embedded.isEmpty();
    }

    /** Whether the page holds structured metadata. */
    boolean isEmbedded() {
        return !embedded.isEmpty();
    }

    /** Its description as RDF under the page's own address. */
    Optional<Model> negotiated() {
        return negotiated;
    }

    /** Its description as RDF by a typed link of the page. */
    Optional<Model> linked() {
        return linked;
    }

    /** Its description as RDF, however it was had. */
    Optional<Model> graph() {
        return negotiated.or(() -> linked);
    }

    /** What is told, empty if nothing. */
    Set<String> told(DatasetElement element) {
        return told.getOrDefault(element, new TreeSet<>());
    }

    /** Those elements of which nothing is told, by their names. */
    List<String> missing(DatasetElement... elements) {
        List<String> missing = new ArrayList<>();
        for (DatasetElement element : elements) {
            if (told(element).isEmpty()) {
                missing.add(element.title());
            }
        }
        return missing;
    }

    /** Where its data can be had, by address. */
    List<DataFile> files() {
        return List.copyOf(files.values());
    }

    /** The namespaces of the properties and classes in its description. */
    Set<String> namespaces() {
        Set<String> namespaces = new TreeSet<>();
        graph().ifPresent(model -> model.listStatements().forEachRemaining(statement -> {
            Property property = statement.getPredicate();
            namespaces.add(property.getNameSpace());
            if (property.equals(RDF.type) && statement.getObject().isURIResource()) {
                namespaces.add(statement.getResource().getNameSpace());
            }
        }));
        return namespaces;
    }
}
