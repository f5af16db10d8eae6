package org.communique.release.catalog;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.communique.rdf.Dip;

/**
 * The description as RDF: a catalogue of one dataset by DCAT-AP 3, which is at the same time a VoID dataset with exact class
 * and property partitions, with its SPARQL service and its measured accuracy (W3C Data Quality Vocabulary). There are no
 * blank nodes, so the same description gives the same bytes.
 */
public final class Catalog {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String DQV = "http://www.w3.org/ns/dqv#";
    /** The dimensions of quality that the note on DQV brings along. */
    private static final String LDQD = "http://www.w3.org/2016/05/ldqd#";

    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String ONTOLOGY_LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String IANA = "https://www.iana.org/assignments/media-types/";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("dcat", DCAT.NS),
            Map.entry("dct", DCTerms.NS),
            Map.entry("dqv", DQV),
            Map.entry("foaf", FOAF.NS),
            Map.entry("owl", OWL.NS),
            Map.entry("prov", PROV),
            Map.entry("rdfs", RDFS.uri),
            Map.entry("sd", SD),
            Map.entry("spdx", SPDX),
            Map.entry("void", VOID.NS),
            Map.entry("xsd", XSDDatatype.XSD + "#"),
            Map.entry("dip", Dip.NS));

    private final DatasetDescription description;
    private final Model model = ModelFactory.createDefaultModel().setNsPrefixes(PREFIXES);
    private final Resource dataset;

    private Catalog(DatasetDescription description) {
        this.description = description;
        this.dataset = model.createResource(description.iri());
    }

    /** The description as a graph. */
    public static Model of(DatasetDescription description) {
        Catalog catalog = new Catalog(description);
        catalog.catalogue();
        catalog.dataset();
        catalog.dataService();
        catalog.statistics();
        for (Distribution file : description.distributions()) {
            if (file.isAssessment()) {
                assessed(catalog.model, description, file.address().replaceFirst("\\.ttl$", ""));
            } else {
                catalog.distribution(file);
            }
        }
        description.accuracy().forEach(catalog::accuracy);
        return catalog.model;
    }

    /**
     * Adds where it is told how FAIR what is described is.
     *
     * @param report the address of the report
     */
    public static void assessed(Model model, DatasetDescription description, String report) {
        Resource assessment =
                model.createResource(report).addProperty(RDF.type, model.createResource(DQV + "QualityMetadata"));
        model.createResource(description.iri()).addProperty(property(DQV, "hasQualityMetadata"), assessment);
    }

    private void catalogue() {
        Resource catalogue = node("catalog");
        Resource publisher = node("publisher");
        publisher.addProperty(RDF.type, FOAF.Agent).addProperty(FOAF.name, description.publisher());
        named(catalogue, "Catalogue of " + description.title(), "The one dataset of this site.")
                .addProperty(RDF.type, DCAT.Catalog)
                .addProperty(DCTerms.publisher, publisher)
                .addProperty(DCTerms.license, iri(description.licence()))
                .addProperty(FOAF.homepage, iri(description.base()))
                .addProperty(DCAT.dataset, dataset)
                .addProperty(DCAT.service, service());
        ontology(catalogue);
    }

    private void dataset() {
        named(dataset, description.title(), description.summary())
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(RDF.type, VOID.Dataset)
                .addProperty(RDF.type, iri(SD + "Dataset"))
                .addProperty(DCTerms.identifier, description.iri())
                .addProperty(DCTerms.publisher, node("publisher"))
                .addProperty(DCTerms.creator, node("publisher"))
                .addProperty(DCTerms.license, iri(description.licence()))
                .addProperty(DCTerms.accessRights, iri(EU + "access-right/PUBLIC"))
                .addProperty(DCTerms.language, iri(EU + "language/ENG"))
                .addProperty(DCTerms.conformsTo, iri(Dip.ONTOLOGY))
                .addProperty(DCTerms.bibliographicCitation, description.citation())
                .addProperty(DCAT.theme, iri(EU + "data-theme/INTR"))
                .addProperty(DCAT.landingPage, iri(description.base() + "dataset"))
                .addProperty(property(DCAT.NS, "version"), description.version())
                .addProperty(VOID.vocabulary, iri(Dip.NS))
                .addProperty(VOID.uriSpace, description.base())
                .addProperty(VOID.sparqlEndpoint, iri(description.base() + "sparql"))
                .addProperty(FOAF.homepage, iri(description.base()));
        DatasetDescription.KEYWORDS.forEach(word -> dataset.addProperty(DCAT.keyword, word, "en"));
        description.published().ifPresent(day -> dataset.addProperty(DCTerms.issued, day, XSDDatatype.XSDdate));
        description.newest().ifPresent(day -> dataset.addProperty(DCTerms.modified, day, XSDDatatype.XSDdate));
        temporal();
        provenance();
        gazetteer();
    }

    private void temporal() {
        if (description.firstDay().isEmpty() || description.lastDay().isEmpty()) {
            return;
        }
        Resource period = node("period").addProperty(RDF.type, DCTerms.PeriodOfTime);
        period.addProperty(
                DCAT.startDate,
                description.firstDay().get(),
                precision(description.firstDay().get()));
        period.addProperty(
                DCAT.endDate,
                description.lastDay().get(),
                precision(description.lastDay().get()));
        dataset.addProperty(DCTerms.temporal, period);
    }

    private static XSDDatatype precision(String date) {
        return switch (date.length()) {
            case 4 -> XSDDatatype.XSDgYear;
            case 7 -> XSDDatatype.XSDgYearMonth;
            default -> XSDDatatype.XSDdate;
        };
    }

    /** Who made it from what; of each statement the dataset itself tells it, down to the sentence. */
    private void provenance() {
        Resource program = node("program")
                .addProperty(RDF.type, iri(PROV + "SoftwareAgent"))
                .addProperty(RDFS.label, "Communique " + description.program(), "en");
        Resource reading = node("reading")
                .addProperty(RDF.type, iri(PROV + "Activity"))
                .addProperty(RDFS.label, "reading of %,d articles".formatted(description.articles()), "en")
                .addProperty(property(PROV, "wasAssociatedWith"), program)
                .addProperty(property(PROV, "used"), iri(description.base() + "article/"));
        dataset.addProperty(property(PROV, "wasGeneratedBy"), reading)
                .addProperty(property(PROV, "wasAttributedTo"), node("publisher"));
    }

    /** The ontology is listed here too: what is told of it outlives it, since each release holds this catalogue. */
    private void ontology(Resource catalogue) {
        Resource ontology = iri(Dip.ONTOLOGY);
        named(
                        ontology,
                        "Ontology of diplomacy in the news",
                        "Classes and properties in which the dataset says what it says.")
                .addProperty(RDF.type, OWL.Ontology)
                .addProperty(RDF.type, DCAT.Resource)
                .addProperty(DCTerms.license, iri(ONTOLOGY_LICENCE))
                .addProperty(DCAT.landingPage, iri(description.base() + "ontology"));
        catalogue.addProperty(property(DCAT.NS, "resource"), ontology);
    }

    /**
     * The part that is not read from articles comes from others, under licences of their own. It is named here and not by
     * its graph, which is too large for a document of its own.
     */
    private void gazetteer() {
        Resource part = node("gazetteer");
        named(
                        part,
                        "Gazetteer of " + description.title(),
                        "States, places, organisations, offices and people known beforehand: facts of Wikidata (CC0), Natural Earth (public domain), GeoNames (CC BY 4.0) and others, as its sources tell. All of it stands in the named graph "
                                + description.base() + "graph/gazetteer.")
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(DCTerms.license, iri(description.licence()))
                .addProperty(DCTerms.publisher, node("publisher"));
        dataset.addProperty(DCTerms.hasPart, part);
    }

    private Resource service() {
        return iri(description.base() + "sparql#service");
    }

    /** The endpoint as a DCAT data service; its SPARQL service description is about the same resource. */
    private void dataService() {
        Resource graph = node("default-graph").addProperty(RDF.type, iri(SD + "Graph"));
        graph.addLiteral(VOID.triples, description.statistics().triples());
        named(
                        service(),
                        "SPARQL endpoint of " + description.title(),
                        "Answers SPARQL 1.1 queries; never a part of a result.")
                .addProperty(RDF.type, DCAT.DataService)
                .addProperty(DCAT.endpointURL, iri(description.base() + "sparql"))
                .addProperty(DCAT.endpointDescription, iri(description.base() + "sparql#service"))
                .addProperty(DCAT.servesDataset, dataset)
                .addProperty(DCTerms.license, iri(description.licence()))
                .addProperty(DCTerms.publisher, node("publisher"))
                .addProperty(DCTerms.accessRights, iri(EU + "access-right/PUBLIC"))
                .addProperty(DCTerms.conformsTo, iri("https://www.w3.org/TR/sparql11-protocol/"));
        dataset.addProperty(property(SD, "defaultGraph"), graph);
    }

    private void statistics() {
        Statistics statistics = description.statistics();
        dataset.addLiteral(VOID.triples, statistics.triples())
                .addLiteral(VOID.entities, statistics.entities())
                .addLiteral(VOID.classes, statistics.classes().size())
                .addLiteral(VOID.properties, statistics.properties().size())
                .addLiteral(VOID.distinctSubjects, statistics.subjects())
                .addLiteral(VOID.distinctObjects, statistics.objects());
        partitions(statistics.classes(), "class", VOID.classPartition, VOID._class, VOID.entities);
        partitions(statistics.properties(), "property", VOID.propertyPartition, VOID.property, VOID.triples);
        statistics.classes().keySet().stream()
                .map(name -> ResourceFactory.createResource(name).getNameSpace())
                .distinct()
                .forEach(namespace -> dataset.addProperty(VOID.vocabulary, iri(namespace)));
    }

    private void partitions(
            SortedMap<String, Long> counts, String kind, Property partition, Property of, Property counted) {
        counts.forEach((term, count) -> {
            Resource part = node(kind + "-" + term.replaceAll("[^A-Za-z0-9]+", "-"));
            dataset.addProperty(partition, part.addProperty(RDF.type, VOID.Dataset));
            part.addProperty(of, iri(term)).addLiteral(counted, count.longValue());
        });
    }

    private void distribution(Distribution file) {
        Resource node = node("file-" + file.path().replaceAll("[^A-Za-z0-9.]+", "-"));
        Resource checksum = node("sha256-" + file.path().replaceAll("[^A-Za-z0-9.]+", "-"));
        checksum.addProperty(RDF.type, iri(SPDX + "Checksum"))
                .addProperty(property(SPDX, "algorithm"), iri(SPDX + "checksumAlgorithm_sha256"))
                .addProperty(property(SPDX, "checksumValue"), file.sha256(), XSDDatatype.XSDhexBinary);
        node.addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, file.title(), "en")
                .addProperty(DCTerms.license, iri(description.licence()))
                .addProperty(DCAT.accessURL, iri(file.address()))
                .addProperty(DCAT.downloadURL, iri(file.address()))
                .addProperty(DCAT.mediaType, iri(IANA + registered(file.mediaType())))
                .addProperty(property(SPDX, "checksum"), checksum)
                .addProperty(
                        DCAT.byteSize,
                        model.createTypedLiteral(Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger));
        if (file.compressed()) {
            node.addProperty(DCAT.compressFormat, iri(IANA + "application/gzip"));
        }
        dataset.addProperty(DCAT.distribution, node);
        if (file.mediaType().equals("application/n-quads")) {
            dataset.addProperty(VOID.dataDump, iri(file.address()));
        }
    }

    /** The registry has no page of a type that is not registered; the nearest one that is says less, but is true. */
    private static String registered(String mediaType) {
        return switch (mediaType) {
            case "application/gexf+xml", "application/graphml+xml" -> "application/xml";
            case "application/jsonl", "application/x-bibtex", "application/rdf-patch" -> "text/plain";
            default -> mediaType;
        };
    }

    private void accuracy(Accuracy figure) {
        measurement(figure, "precision", figure.precision());
        measurement(figure, "recall", figure.recall());
        measurement(figure, "F1", figure.f1());
    }

    private void measurement(Accuracy figure, String metric, double value) {
        String name = (metric + "-" + figure.fact() + "-" + figure.corpus()).replaceAll("[^A-Za-z0-9]+", "-");
        Resource measure = node("metric-" + metric)
                .addProperty(RDF.type, iri(DQV + "Metric"))
                .addProperty(property(DQV, "inDimension"), iri(LDQD + "semanticAccuracy"))
                .addProperty(property(DQV, "expectedDataType"), iri(XSDDatatype.XSD + "#decimal"))
                .addProperty(RDFS.label, metric + " of the reading", "en");
        Resource measurement = node("accuracy-" + name)
                .addProperty(RDF.type, iri(DQV + "QualityMeasurement"))
                .addProperty(property(DQV, "computedOn"), dataset)
                .addProperty(property(DQV, "isMeasurementOf"), measure)
                .addProperty(
                        property(DQV, "value"),
                        model.createTypedLiteral(String.format(Locale.ROOT, "%.3f", value), XSDDatatype.XSDdecimal))
                .addProperty(
                        RDFS.comment,
                        "Of the facts of kind “%s” in the corpus “%s” (%d facts), read by the program that made the dataset."
                                .formatted(figure.fact(), figure.corpus(), figure.facts()),
                        "en");
        dataset.addProperty(property(DQV, "hasQualityMeasurement"), measurement);
    }

    private Resource named(Resource resource, String title, String text) {
        return resource.addProperty(DCTerms.title, title, "en").addProperty(DCTerms.description, text, "en");
    }

    /** A node of the description itself. */
    private Resource node(String name) {
        return iri(description.base() + "dataset#" + name);
    }

    private Resource iri(String iri) {
        return model.createResource(iri);
    }

    private static Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace, name);
    }
}
