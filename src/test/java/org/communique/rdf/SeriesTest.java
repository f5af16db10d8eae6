package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.Test;

/** {@code config/queries/series.rq}: numbers of rounds against their days. */
class SeriesTest {
    private final SavedQuery query = new SavedQuery("series", DatasetFactory.create());

    private void round(int number, String literal) {
        query.add("""
                PREFIX dip: <https://w3id.org/communique/ontology#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                <series/s> a dip:DialogueSeries ; rdfs:label "S" .
                <event/%1$d> dip:series <series/s> ; dip:ordinal %1$d ; dip:startDate %2$s .
                """.formatted(number, literal));
    }

    @Test
    void aHigherNumberOnAnEarlierOrTheSameDayIsAMismatch() {
        round(1, "\"2020-05-01\"^^xsd:date");
        round(2, "\"2021-05-01\"^^xsd:date");
        round(3, "\"2020-11-01\"^^xsd:date");
        round(4, "\"2022-05-01\"^^xsd:date");
        round(5, "\"2022-05-01\"^^xsd:date");

        assertThat(query.rows())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("mismatches", "2-3 4-5"));
    }

    @Test
    void aYearAloneIsNeitherEarlierNorLater() {
        round(1, "\"2020-05-01\"^^xsd:date");
        round(2, "\"2020\"^^xsd:gYear");

        assertThat(query.rows())
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContainKey("mismatches"));
    }
}
