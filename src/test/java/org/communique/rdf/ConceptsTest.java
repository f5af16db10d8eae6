package org.communique.rdf;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.communique.annotation.DateBasis;
import org.communique.entity.LinkState;
import org.communique.event.DocumentKind;
import org.communique.event.Role;
import org.communique.event.SpeechAct;
import org.communique.event.Status;
import org.communique.event.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConceptsTest {
    private final Model schemes = OntologyFiles.schemes();

    static Stream<Arguments> enums() {
        return Stream.of(
                Arguments.of(Concepts.Scheme.ROLE, iris(Role.values(), Concepts::of)),
                Arguments.of(Concepts.Scheme.SPEECH_ACT, iris(SpeechAct.values(), Concepts::of)),
                Arguments.of(Concepts.Scheme.DOCUMENT_KIND, iris(DocumentKind.values(), Concepts::of)),
                Arguments.of(Concepts.Scheme.TOPIC, iris(Topic.values(), Concepts::of)),
                Arguments.of(Concepts.Scheme.STATUS, iris(Status.values(), Concepts::of)),
                Arguments.of(Concepts.Scheme.DATE_BASIS, iris(DateBasis.values(), Concepts::of)),
                Arguments.of(Concepts.Scheme.LINK_STATE, iris(LinkState.values(), Concepts::of)));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void each_code_of_the_program_has_its_concept_and_each_concept_its_code(
            Concepts.Scheme scheme, Set<String> expected) {
        Set<String> inFile = OntologyFiles.codes(schemes, scheme).stream()
                .map(code -> scheme.concept(code).getURI())
                .collect(toCollection(TreeSet::new));

        assertThat(inFile).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void each_scheme_has_title_and_licence_and_concepts(Concepts.Scheme scheme) {
        Resource iri = schemes.getResource(scheme.iri());

        assertThat(iri.hasProperty(RDF.type, SKOS.ConceptScheme)).isTrue();
        assertThat(iri.hasProperty(DCTerms.title)).isTrue();
        assertThat(iri.hasProperty(DCTerms.license)).isTrue();
        assertThat(OntologyFiles.codes(schemes, scheme)).isNotEmpty();
    }

    @Test
    void there_is_no_scheme_that_the_program_does_not_know() {
        Set<String> known = Arrays.stream(Concepts.Scheme.values())
                .map(Concepts.Scheme::iri)
                .collect(toCollection(TreeSet::new));

        assertThat(schemes.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme)
                        .toList())
                .extracting(Resource::getURI)
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void each_concept_has_one_scheme_notation_english_label_and_definition_and_its_iri_ends_in_its_notation() {
        assertThat(OntologyFiles.concepts(schemes)).allSatisfy(concept -> {
            assertThat(concept.listProperties(SKOS.inScheme).toList()).hasSize(1);
            assertThat(concept.listProperties(SKOS.notation).toList()).hasSize(1);
            assertThat(concept.listProperties(SKOS.prefLabel, "en").toList()).hasSize(1);
            assertThat(concept.listProperties(SKOS.definition, "en").toList()).hasSize(1);
            assertThat(concept.getURI())
                    .isEqualTo(concept.getProperty(SKOS.inScheme).getObject() + "/"
                            + concept.getProperty(SKOS.notation).getString());
        });
    }

    @Test
    void every_concept_and_group_member_that_is_referred_to_exists() {
        Set<Resource> concepts = OntologyFiles.concepts(schemes);

        assertThat(Stream.of(SKOS.broader, SKOS.exactMatch, SKOS.closeMatch, SKOS.member)
                        .flatMap(way -> schemes.listObjectsOfProperty(way).toList().stream())
                        .map(RDFNode::asResource))
                .isNotEmpty()
                .allSatisfy(other -> assertThat(concepts).contains(other));
    }

    @Test
    void every_topic_stands_in_exactly_one_group() {
        assertThat(schemes.listStatements(null, SKOS.member, (RDFNode) null).toList())
                .extracting(Statement::getObject)
                .doesNotHaveDuplicates()
                .hasSize(Topic.values().length);
    }

    @Test
    void a_label_of_a_rank_names_one_rank_even_without_case_diacritics_stops_and_hyphens() {
        Map<String, Resource> byLabel = new HashMap<>();
        for (Resource rank : ranks()) {
            for (Statement label : rank.listProperties().toList()) {
                if (Set.of(SKOS.prefLabel, SKOS.altLabel).contains(label.getPredicate())) {
                    Resource before = byLabel.putIfAbsent(fold(label.getString()), rank);
                    assertThat(before == null || before.equals(rank))
                            .as("%s names %s and %s", label.getString(), before, rank)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_vietnamese_thuong_tuong_equals_the_russian_colonel_general_and_is_no_lieutenant_general() {
        Resource thuongTuong = Concepts.Scheme.RANK.concept("vnm-thuong-tuong").inModel(schemes);

        assertThat(thuongTuong.hasProperty(SKOS.exactMatch, Concepts.Scheme.RANK.concept("rus-general-polkovnik")))
                .isTrue();
        assertThat(thuongTuong.hasProperty(SKOS.broader, Concepts.Scheme.RANK.concept("colonel-general")))
                .isTrue();
        assertThat(labelled("Senior Lieutenant General"))
                .isEqualTo(labelled("Colonel General"))
                .isNotEqualTo(labelled("Lieutenant General"));
    }

    @Test
    void equivalence_of_ranks_is_mutual_and_means_the_same_grade() {
        for (Statement match : Stream.of(SKOS.exactMatch, SKOS.closeMatch)
                .flatMap(way -> schemes.listStatements(null, way, (RDFNode) null).toList().stream())
                .toList()) {
            assertThat(match.getResource().hasProperty(match.getPredicate(), match.getSubject()))
                    .as("%s back", match)
                    .isTrue();
            assertThat(schemes.listObjectsOfProperty(match.getResource(), Dip.natoGrade)
                            .toSet())
                    .as("grade in %s", match)
                    .isEqualTo(schemes.listObjectsOfProperty(match.getSubject(), Dip.natoGrade)
                            .toSet());
        }
    }

    private List<Resource> ranks() {
        return schemes.listSubjectsWithProperty(
                        SKOS.inScheme, ResourceFactory.createResource(Concepts.Scheme.RANK.iri()))
                .toList();
    }

    private Resource labelled(String label) {
        return ranks().stream()
                .filter(rank -> Stream.of(SKOS.prefLabel, SKOS.altLabel)
                        .anyMatch(way -> rank.hasProperty(way, schemes.createLiteral(label, "en"))))
                .findFirst()
                .orElseThrow();
    }

    private static String fold(String label) {
        return Normalizer.normalize(label.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[.-]", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static <T> Set<String> iris(T[] values, Function<T, Resource> concept) {
        return Arrays.stream(values).map(concept).map(Resource::getURI).collect(toCollection(TreeSet::new));
    }
}
