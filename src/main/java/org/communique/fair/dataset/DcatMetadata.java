package org.communique.fair.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** What RDF tells of a dataset in words of DCAT and Dublin Core. */
record DcatMetadata(Model model, String page) {
    private static final String IANA = "https://www.iana.org/assignments/media-types/";
    private static final Map<DatasetElement, List<Property>> PROPERTIES = Map.ofEntries(
            Map.entry(DatasetElement.IDENTIFIER, List.of(DCTerms.identifier)),
            Map.entry(DatasetElement.CREATOR, List.of(DCTerms.creator)),
            Map.entry(DatasetElement.TITLE, List.of(DCTerms.title)),
            Map.entry(DatasetElement.PUBLISHED, List.of(DCTerms.issued, DCTerms.available, DCTerms.date)),
            Map.entry(DatasetElement.PUBLISHER, List.of(DCTerms.publisher)),
            Map.entry(DatasetElement.TYPE, List.of(DCTerms.type, RDF.type)),
            Map.entry(DatasetElement.SUMMARY, List.of(DCTerms.description, DCTerms.abstract_)),
            Map.entry(DatasetElement.KEYWORDS, List.of(DCAT.keyword, DCTerms.subject)),
            Map.entry(DatasetElement.MODIFIED, List.of(DCTerms.modified)),
            Map.entry(DatasetElement.ACCESS, List.of(DCTerms.accessRights, DCTerms.rights)),
            Map.entry(DatasetElement.LICENCE, List.of(DCTerms.license)),
            Map.entry(
                    DatasetElement.RELATED,
                    List.of(
                            DCTerms.relation,
                            DCTerms.source,
                            DCTerms.references,
                            DCTerms.hasVersion,
                            DCTerms.isVersionOf,
                            DCTerms.replaces,
                            DCTerms.requires,
                            DCTerms.hasFormat,
                            DCTerms.hasPart,
                            DCTerms.isPartOf,
                            ResourceFactory.createProperty("http://www.w3.org/ns/prov#wasDerivedFrom"))));

    /** The dataset that the page is about: the one named after it, else the first. */
    private Optional<Resource> dataset() {
        return model.listSubjectsWithProperty(RDF.type, DCAT.Dataset).toList().stream()
                .filter(Resource::isURIResource)
                .min(Comparator.comparing(
                                (Resource resource) -> !resource.getURI().startsWith(page + "#"))
                        .thenComparing(resource -> !resource.getURI().equals(page))
                        .thenComparing(Resource::getURI));
    }

    void addTo(Map<DatasetElement, TreeSet<String>> told) {
        dataset().ifPresent(dataset -> {
            told.computeIfAbsent(DatasetElement.IDENTIFIER, e -> new TreeSet<>())
                    .add(dataset.getURI());
            PROPERTIES.forEach((element, properties) -> properties.forEach(property -> dataset.listProperties(property)
                    .forEachRemaining(statement ->
                            told.computeIfAbsent(element, e -> new TreeSet<>()).add(text(statement.getObject())))));
        });
    }

    List<DataFile> files() {
        List<DataFile> files = new ArrayList<>();
        dataset()
                .ifPresent(dataset -> dataset.listProperties(DCAT.distribution)
                        .mapWith(statement -> statement.getObject())
                        .filterKeep(RDFNode::isResource)
                        .forEachRemaining(node -> file(node.asResource()).ifPresent(files::add)));
        model.listSubjectsWithProperty(DCAT.endpointURL).forEachRemaining(service -> {
            String protocol = first(service, DCTerms.conformsTo);
            files.add(new DataFile(first(service, DCAT.endpointURL), "", "", protocol));
        });
        return files;
    }

    private static Optional<DataFile> file(Resource distribution) {
        String download = first(distribution, DCAT.downloadURL);
        String address = download.isEmpty() ? first(distribution, DCAT.accessURL) : download;
        return address.isEmpty()
                ? Optional.empty()
                : Optional.of(new DataFile(
                        address,
                        first(distribution, DCAT.mediaType).replace(IANA, ""),
                        first(distribution, DCAT.byteSize),
                        ""));
    }

    private static String first(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .map(statement -> text(statement.getObject()))
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static String text(RDFNode node) {
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }
}
