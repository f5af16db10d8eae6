package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code config/queries/tenures.rq}: who followed whom in a post, and what does not fit. */
class TenuresTest {
    private static final String PREFIXES = """
            PREFIX dip: <https://w3id.org/communique/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private final SavedQuery query = new SavedQuery("tenures", DatasetFactory.create());

    @BeforeEach
    void twoPosts() {
        query.add(PREFIXES + "<post/minister> dip:heldByOne true . <post/deputy> dip:heldByOne false .");
    }

    private void tenure(String name, String post, String from, String until) {
        query.add(PREFIXES + """
                <person/%1$s> rdfs:label "%1$s" .
                <person/%1$s#tenure-%2$s> a dip:Tenure ; dip:holder <person/%1$s> ; dip:post <post/%2$s> ;
                    dip:positionAsStated "%2$s" ; dip:observedFrom "%3$s"^^xsd:date ; dip:observedUntil "%4$s"^^xsd:date .
                """.formatted(name, post, from, until));
    }

    private Map<String, List<String>> rows() {
        return query.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.get("name"),
                        row -> List.of(
                                row.getOrDefault("predecessor", ""),
                                row.getOrDefault("gap", ""),
                                row.getOrDefault("successor", ""),
                                row.getOrDefault("overlaps", ""),
                                row.getOrDefault("check", ""))));
    }

    @Test
    void whoFollowsWhomAndAfterHowManyDays() {
        tenure("A", "minister", "2020-01-01", "2021-01-01");
        tenure("B", "minister", "2021-03-02", "2022-01-01");
        tenure("C", "minister", "2023-01-01", "2024-01-01");

        assertThat(rows())
                .containsEntry("A", List.of("", "", "B", "", ""))
                .containsEntry("B", List.of("A", "60", "C", "", ""))
                .containsEntry("C", List.of("B", "365", "", "", ""));
    }

    @Test
    void oneWhoIsShownAfterTheSuccessorIsPointedOutOnBothSides() {
        tenure("A", "minister", "2020-01-01", "2021-06-01");
        tenure("B", "minister", "2021-03-01", "2022-01-01");

        assertThat(rows())
                .containsEntry("A", List.of("", "", "", "B", "after successor: B"))
                .containsEntry("B", List.of("", "", "", "A", "before the end of: A"));
    }

    @Test
    void oneWithinTheTimeOfAnother() {
        tenure("A", "minister", "2020-01-01", "2022-06-01");
        tenure("B", "minister", "2021-03-01", "2021-03-01");

        assertThat(rows())
                .containsEntry("A", List.of("", "", "", "B", "interrupted by: B"))
                .containsEntry("B", List.of("", "", "", "A", "within: A"));
    }

    @Test
    void severalDeputiesContradictNobody() {
        tenure("A", "deputy", "2020-01-01", "2022-06-01");
        tenure("B", "deputy", "2021-03-01", "2021-03-01");

        assertThat(rows()).containsEntry("B", List.of("", "", "", "A", ""));
    }

    @Test
    void whoHoldsAnotherPostIsNoSuccessor() {
        tenure("A", "minister", "2020-01-01", "2021-01-01");
        tenure("B", "deputy", "2021-03-02", "2022-01-01");

        assertThat(rows()).containsEntry("A", List.of("", "", "", "", ""));
    }

    @Test
    void anotherWhomTheGazetteerKnowsAllThatTime() {
        tenure("A", "minister", "2021-02-01", "2021-03-01");
        query.add(PREFIXES + """
                <graph/gazetteer> {
                    <person/K> rdfs:label "K" .
                    <person/K#known-tenure-1> dip:holder <person/K> ; dip:post <post/minister> ;
                        dip:observedFrom "2019"^^xsd:gYear ; dip:observedUntil "2023-05-01"^^xsd:date .
                    <person/L> rdfs:label "L" .
                    <person/L#known-tenure-1> dip:holder <person/L> ; dip:post <post/minister> ;
                        dip:observedFrom "2020"^^xsd:gYear .
                }
                """);

        assertThat(rows()).containsEntry("A", List.of("", "", "", "", "gazetteer: K"));
    }
}
