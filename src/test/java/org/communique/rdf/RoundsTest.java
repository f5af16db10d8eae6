package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.Test;

/** {@code config/queries/rounds.rq}: on which level the rounds of a series were held, and where it changed. */
class RoundsTest {
    private final SavedQuery query = new SavedQuery("rounds", DatasetFactory.create());

    @Test
    void theLevelIsComparedWithTheLastRoundOfWhichOneIsKnown() {
        round(1, "Deputy Minister of Foreign Affairs");
        round(2, "Foreign Minister");
        round(4, "Prime Minister");
        round(5, "Under-Secretary");
        round(6, "Director-General for Asia");
        round(7, "Director");
        query.add("""
                PREFIX dip: <https://w3id.org/communique/ontology#>
                <event/3> dip:series <series/s> ; dip:ordinal 3 .
                """);

        assertThat(query.rows())
                .extracting(row -> List.of(row.get("ordinal"), row.getOrDefault("level", ""), row.getOrDefault("drift", "")))
                .containsExactly(
                        List.of("1", "deputy", ""),
                        List.of("2", "minister", "higher"),
                        List.of("3", "", ""),
                        List.of("4", "head", "higher"),
                        List.of("5", "deputy", "lower"),
                        List.of("6", "other", "lower"),
                        List.of("7", "other", "same"));
    }

    @Test
    void theHighestOfThoseWhoLedCounts() {
        round(1, "Vice President");
        query.add("""
                PREFIX dip: <https://w3id.org/communique/ontology#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX role: <https://w3id.org/communique/role/>
                <event/1> dip:participation <event/1#other> .
                <event/1#other> dip:role role:head-of-delegation ; dip:participant <person/b> ; dip:positionAsStated "Adviser" .
                <person/b> rdfs:label "B" .
                """);

        assertThat(query.rows()).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("level", "minister")
                .containsEntry("led", "A, Vice President | B, Adviser"));
    }

    private void round(int number, String post) {
        query.add("""
                PREFIX dip: <https://w3id.org/communique/ontology#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX role: <https://w3id.org/communique/role/>
                <series/s> rdfs:label "S" .
                <person/a> rdfs:label "A" .
                <event/%1$d> dip:series <series/s> ; dip:ordinal %1$d ; dip:participation <event/%1$d#part> .
                <event/%1$d#part> dip:role role:co-chair ; dip:participant <person/a> ; dip:positionAsStated "%2$s" .
                """.formatted(number, post));
    }
}
