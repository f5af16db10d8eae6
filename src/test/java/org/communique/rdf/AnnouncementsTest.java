package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.Test;

/** {@code config/queries/announcements.rq}: from what was announced to what came of it. */
class AnnouncementsTest {
    private static final String PREFIXES = """
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX dip: <https://w3id.org/communique/ontology#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX status: <https://w3id.org/communique/status/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    /** "The president will visit on 3 May", of 20 April. */
    private static final String ANNOUNCED = PREFIXES + """
            <article/1#event-1> prov:specializationOf <event/visit> .
            <graph/article/1> {
                <article/1#event-1> dip:status status:planned ; dip:startDate "2024-05-03"^^xsd:date ;
                    prov:wasDerivedFrom <article/1> .
                <article/1> dct:identifier "a" ; dct:issued "2024-04-20"^^xsd:date .
            }
            <event/visit> a dip:Visit ; rdfs:label "Visit"@en ; dip:party <state/PER>, <state/CHL> ; dip:country <state/PER> .
            """;

    private final SavedQuery query = new SavedQuery("announcements", DatasetFactory.create());

    @Test
    void oneEventThatWasHeldLaterThanAnnounced() {
        query.add(ANNOUNCED);
        query.add(PREFIXES + """
                <event/visit> dip:status status:held ; dip:startDate "2024-05-10"^^xsd:date .
                """);

        assertThat(only()).containsEntry("slippage", "7").containsEntry("outcome", "http://localhost:3330/event/visit");
    }

    @Test
    void oneThatWasHeldSooner() {
        query.add(ANNOUNCED);
        query.add(PREFIXES + """
                <event/visit> dip:status status:held ; dip:startDate "2024-05-01"^^xsd:date .
                """);

        assertThat(only()).containsEntry("slippage", "-2");
    }

    @Test
    void oneThatWasHeldOnTheDay() {
        query.add(ANNOUNCED);
        query.add(PREFIXES + """
                <event/visit> dip:status status:held ; dip:startDate "2024-05-03"^^xsd:date .
                """);

        assertThat(only()).containsEntry("slippage", "0");
    }

    @Test
    void anotherEventOfTheSameKindSidesAndHostThatCameAfterIsTheOutcome() {
        announcedAndStillPlanned();
        query.add(PREFIXES + """
                <event/early> a dip:Visit ; rdfs:label "Early"@en ; dip:status status:held ; dip:startDate "2024-04-19"^^xsd:date ;
                    dip:party <state/PER>, <state/CHL> ; dip:country <state/PER> .
                <event/elsewhere> a dip:Visit ; rdfs:label "Elsewhere"@en ; dip:status status:held ; dip:startDate "2024-04-30"^^xsd:date ;
                    dip:party <state/PER>, <state/CHL> ; dip:country <state/CHL> .
                <event/ofThree> a dip:Visit ; rdfs:label "Of three"@en ; dip:status status:held ; dip:startDate "2024-05-05"^^xsd:date ;
                    dip:party <state/PER>, <state/CHL>, <state/BOL> ; dip:country <state/PER> .
                <event/kept> a dip:Visit ; rdfs:label "Kept"@en ; dip:status status:held ; dip:startDate "2024-06-02"^^xsd:date ;
                    dip:party <state/PER>, <state/CHL> ; dip:country <state/PER> .
                <event/next> a dip:Visit ; rdfs:label "Next"@en ; dip:status status:held ; dip:startDate "2024-09-02"^^xsd:date ;
                    dip:party <state/PER>, <state/CHL> ; dip:country <state/PER> .
                """);

        assertThat(only()).containsEntry("outcomeLabel", "Kept").containsEntry("slippage", "30");
    }

    @Test
    void nothingReportedIsNoOutcome() {
        announcedAndStillPlanned();

        assertThat(only()).containsEntry("status", "planned").doesNotContainKeys("outcome", "heldOn", "slippage");
    }

    private void announcedAndStillPlanned() {
        query.add(ANNOUNCED);
        query.add(PREFIXES + """
                <event/visit> dip:status status:planned ; dip:startDate "2024-05-03"^^xsd:date .
                """);
    }

    private Map<String, String> only() {
        List<Map<String, String>> rows = query.rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }
}
