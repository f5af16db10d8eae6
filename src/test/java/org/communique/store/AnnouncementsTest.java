package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code explain} says of announcements: the same as {@code announcements.rq}, seen from either end. */
class AnnouncementsTest {
    private static final String BASE = "http://localhost:3330/";
    private static final String PREFIXES = """
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX dip: <https://w3id.org/communique/ontology#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX status: <https://w3id.org/communique/status/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private final Dataset dataset = DatasetFactory.create();

    /** "The president will visit on 3 May", of 20 April. */
    @BeforeEach
    void anAnnouncement() {
        add("""
                <article/1#event-1> prov:specializationOf <event/visit> .
                <graph/article/1> {
                    <article/1#event-1> dip:status status:planned ; dip:startDate "2024-05-03"^^xsd:date ;
                        prov:wasDerivedFrom <article/1> .
                    <article/1> dct:identifier "a" ; dct:issued "2024-04-20"^^xsd:date .
                }
                <event/visit> a dip:Visit ; rdfs:label "Visit"@en ; dip:party <state/PER>, <state/CHL> ; dip:country <state/PER> .
                """);
    }

    private void add(String trig) {
        RDFParser.fromString(PREFIXES + trig, Lang.TRIG).base(BASE).parse(dataset);
    }

    private void held(String name, String day, String facts) {
        add("""
                <event/%1$s> a dip:Visit ; rdfs:label "%1$s"@en ; dip:status status:held ;
                    dip:startDate "%2$s"^^xsd:date ; dip:party <state/PER>, <state/CHL> ; %3$s .
                """.formatted(name, day, facts));
    }

    private List<Trail.Announcement> about(String event) {
        return new Explanation(dataset).of(BASE + event).orElseThrow().announcements();
    }

    @Test
    void anEventThatWasHeldLaterTellsHowMuch() {
        add("<event/visit> dip:status status:held ; dip:startDate \"2024-05-10\"^^xsd:date .");

        assertThat(about("event/visit"))
                .containsExactly(new Trail.Announcement(
                        BASE + "event/visit",
                        "Visit",
                        Optional.of("2024-04-20"),
                        Optional.of("2024-05-03"),
                        Optional.of(new Trail.Outcome(
                                BASE + "event/visit", "Visit", Optional.of("2024-05-10"), OptionalLong.of(7)))));
    }

    @Test
    void theFirstOfItsKindThatCameAfterIsTheOutcomeFromBothEnds() {
        add("<event/visit> dip:status status:planned ; dip:startDate \"2024-05-03\"^^xsd:date .");
        held("early", "2024-04-19", "dip:country <state/PER>");
        held("elsewhere", "2024-04-30", "dip:country <state/CHL>");
        held("outcome", "2024-05-02", "dip:country <state/PER>");
        held("second", "2024-06-02", "dip:country <state/PER>");
        held("withAThird", "2024-04-30", "dip:party <state/BOL>");

        assertThat(about("event/visit"))
                .singleElement()
                .satisfies(announcement -> assertThat(announcement.outcome())
                        .contains(new Trail.Outcome(
                                BASE + "event/outcome", "outcome", Optional.of("2024-05-02"), OptionalLong.of(-1))));
        assertThat(about("event/outcome")).isEqualTo(about("event/visit"));
        assertThat(about("event/second")).isEmpty();
        assertThat(about("event/early")).isEmpty();
        assertThat(about("event/withAThird")).isEmpty();
    }

    @Test
    void ofWhatWasCalledOffNothingCame() {
        add("<event/visit> dip:status status:cancelled .");
        held("outcome", "2024-05-02", "dip:country <state/PER>");

        assertThat(about("event/visit"))
                .singleElement()
                .satisfies(announcement -> assertThat(announcement.outcome()).isEmpty());
        assertThat(about("event/outcome")).isEmpty();
    }

    @Test
    void anEventThatNobodyAnnouncedHasNone() {
        held("other", "2024-09-02", "dip:country <state/CHL>");

        assertThat(about("event/other")).isEmpty();
    }
}
