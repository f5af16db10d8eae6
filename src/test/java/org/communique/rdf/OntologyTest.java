package org.communique.rdf;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.event.EventType;
import org.junit.jupiter.api.Test;

class OntologyTest {
    private static final String NO_ALIGNMENT = "No alignment: ";
    private static final Property DOMAIN = schema("domainIncludes");
    private static final Property RANGE = schema("rangeIncludes");

    private final Model ontology = OntologyFiles.ontology();
    private final Model both = OntologyFiles.ontology().add(OntologyFiles.alignments());

    @Test
    void every_term_has_a_constant_of_its_name_and_kind_and_every_constant_a_term() {
        TreeMap<String, Boolean> terms = new TreeMap<>();
        terms().forEach(term -> terms.put(term.getURI(), term.hasProperty(RDF.type, OWL.Class)));
        TreeMap<String, Boolean> constants = new TreeMap<>();
        constants().forEach(constant -> constants.put(constant.getURI(), !(constant instanceof Property)));

        assertThat(constants).isEqualTo(terms);
    }

    @Test
    void each_constant_bears_the_local_name_of_its_term() throws IllegalAccessException {
        for (Field field : fields()) {
            assertThat(((Resource) field.get(null)).getURI()).isEqualTo(Dip.NS + field.getName());
        }
    }

    @Test
    void each_term_has_label_definition_example_and_origin() {
        for (Resource term : terms()) {
            assertThat(english(term, RDFS.label)).as("label of %s", term).hasSize(1);
            assertThat(english(term, SKOS.definition))
                    .as("definition of %s", term)
                    .hasSize(1);
            assertThat(english(term, SKOS.example)).as("example of %s", term).hasSize(1);
            assertThat(term.hasProperty(RDFS.isDefinedBy, resource(Dip.ONTOLOGY)))
                    .as("origin of %s", term)
                    .isTrue();
        }
    }

    @Test
    void each_property_tells_its_domain_and_range_and_they_exist() {
        Stream<Resource> properties = terms().stream().filter(term -> term.hasProperty(RDF.type, RDF.Property));

        assertThat(properties).isNotEmpty().allSatisfy(property -> {
            assertThat(property.hasProperty(DOMAIN)).as("domain").isTrue();
            assertThat(property.hasProperty(RANGE)).as("range").isTrue();
        });
        assertThat(Stream.of(DOMAIN, RANGE)
                        .flatMap(way -> ontology.listObjectsOfProperty(way).toList().stream())
                        .filter(OntologyTest::isOurs))
                .allSatisfy(kind -> assertThat(terms()).contains(kind.asResource()));
    }

    @Test
    void each_term_is_aligned_or_says_why_not() {
        assertThat(terms()).allSatisfy(term -> {
            boolean excused = both.listObjectsOfProperty(term, SKOS.editorialNote).toList().stream()
                    .anyMatch(note -> note.asLiteral().getString().startsWith(NO_ALIGNMENT));
            assertThat(isAligned(term) || excused).as("aligned or excused").isTrue();
        });
    }

    @Test
    void the_alignments_speak_of_terms_that_exist() {
        assertThat(OntologyFiles.alignments().listSubjects().toList())
                .filteredOn(OntologyTest::isOurs)
                .isNotEmpty()
                .allSatisfy(subject -> assertThat(terms()).contains(subject));
    }

    @Test
    void each_event_type_is_a_kind_of_diplomatic_event_with_codes_of_plover_and_cameo_and_back() {
        Set<String> types = Arrays.stream(EventType.values())
                .map(type -> Concepts.of(type).getURI())
                .collect(toCollection(TreeSet::new));
        List<Resource> classes = ontology.listSubjectsWithProperty(RDFS.subClassOf, Dip.DiplomaticEvent)
                .toList();

        assertThat(classes).extracting(Resource::getURI).containsExactlyInAnyOrderElementsOf(types);
        assertThat(classes).allSatisfy(event -> {
            assertThat(event.getProperty(Dip.plover).getString()).matches("[A-Z]+");
            assertThat(event.getProperty(Dip.cameo).getString()).matches("0[0-9]{2}");
        });
    }

    @Test
    void the_ontology_tells_version_licence_creator_dates_and_prefix() {
        Resource header = ontology.getResource(Dip.ONTOLOGY);

        assertThat(header.hasProperty(RDF.type, OWL.Ontology)).isTrue();
        assertThat(header.listProperties().toList())
                .extracting(Statement::getPredicate)
                .contains(
                        DCTerms.title,
                        DCTerms.description,
                        DCTerms.creator,
                        DCTerms.license,
                        DCTerms.created,
                        DCTerms.issued,
                        DCTerms.modified);
        String version = header.getProperty(OWL.versionInfo).getString();
        assertThat(header.getProperty(OWL2.versionIRI).getResource().getURI()).isEqualTo(Dip.ONTOLOGY + "/" + version);
        assertThat(header.getProperty(vann("preferredNamespacePrefix")).getString())
                .isEqualTo(Dip.PREFIX);
        assertThat(header.getProperty(vann("preferredNamespaceUri")).getString())
                .isEqualTo(Dip.NS);
    }

    @Test
    void the_namespace_is_spelt_out_in_one_class_only() {
        assertThat(OntologyFiles.filesIn(Path.of("src/main/java"), ".java"))
                .filteredOn(file -> contentOf(file.toFile()).contains(Dip.ROOT))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("Dip.java");
    }

    @Test
    void ontology_and_schemes_have_no_blank_nodes() {
        Model published = both.union(OntologyFiles.schemes());

        assertThat(published.listStatements().toList())
                .noneMatch(statement ->
                        statement.getSubject().isAnon() || statement.getObject().isAnon());
    }

    private boolean isAligned(Resource term) {
        Stream<RDFNode> direct = Stream.of(
                        RDFS.subClassOf,
                        RDFS.subPropertyOf,
                        OWL.equivalentProperty,
                        OWL.equivalentClass,
                        Dip.wikidataProperty,
                        SKOS.closeMatch,
                        SKOS.exactMatch,
                        SKOS.broadMatch)
                .flatMap(way -> both.listObjectsOfProperty(term, way).toList().stream());
        return direct.anyMatch(other -> !isOurs(other) || isAligned(other.asResource()));
    }

    private Set<Resource> terms() {
        return ontology.listSubjectsWithProperty(RDF.type).toList().stream()
                .filter(OntologyTest::isOurs)
                .collect(toCollection(LinkedHashSet::new));
    }

    private static boolean isOurs(RDFNode node) {
        return node.isURIResource() && node.asResource().getURI().startsWith(Dip.NS);
    }

    private List<String> english(Resource term, Property property) {
        return ontology.listObjectsOfProperty(term, property).toList().stream()
                .map(RDFNode::asLiteral)
                .filter(literal -> literal.getLanguage().equals("en"))
                .map(literal -> literal.getString().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Field> fields() {
        return Arrays.stream(Dip.class.getFields())
                .filter(field -> Resource.class.isAssignableFrom(field.getType()))
                .toList();
    }

    private static List<Resource> constants() {
        return fields().stream().map(OntologyTest::constant).toList();
    }

    private static Resource constant(Field field) {
        try {
            return (Resource) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Resource resource(String iri) {
        return ResourceFactory.createResource(iri);
    }

    private static Property vann(String localName) {
        return ResourceFactory.createProperty("http://purl.org/vocab/vann/", localName);
    }

    private static Property schema(String localName) {
        return ResourceFactory.createProperty("https://schema.org/", localName);
    }
}
