package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code config/queries/wikidata-proposals.rq}: what it proposes, and what it keeps to itself. */
class WikidataProposalsTest {
    private static final String ARTICLE = "2025-09-03-viet-nam-news-11c53711";
    private static final String MORE = """
            PREFIX dip: <https://w3id.org/communique/ontology#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX status: <https://w3id.org/communique/status/>
            PREFIX wd: <http://www.wikidata.org/entity/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            <person/ana> a dip:Person ; rdfs:label "Ana"@en ; dip:represents <state/RUR> ; owl:sameAs wd:Q7000 .
            <person/ana#tenure-x> dip:holder <person/ana> ; dip:post <post/x> ;
                prov:wasDerivedFrom <article/%1$s#person-9> .
            <post/x> a dip:Post ; owl:sameAs wd:Q7001 .
            <article/%1$s#person-9> prov:specializationOf <person/ana> .
            <graph/article/%1$s> {
                <article/%1$s#event-9> a dip:Meeting ; dip:status status:held ; dip:startDate "2025-09-02"^^xsd:date ;
                    dip:participation <article/%1$s#event-9-participation-1> .
                <article/%1$s#event-9-participation-1> dip:participant <article/%1$s#person-9> ;
                    dip:positionAsStated "Deputy Defense Minister"@en .
                <article/%1$s#person-9> prov:wasDerivedFrom <article/%1$s> .
            }
            <graph/gazetteer> {
                <state/RUR> rdfs:label "Ruritania"@en .
            }
            """.formatted(ARTICLE);

    private final SavedQuery query =
            new SavedQuery("wikidata-proposals", RDFDataMgr.loadDataset("src/test/resources/fixtures/sample.trig"));

    @BeforeEach
    void addWhoHoldsAKnownOffice() {
        query.add(MORE);
    }

    @Test
    void aPostHeldOnADayIsProposedWithItsSource() {
        assertThat(commands())
                .anySatisfy(command -> assertThat(command)
                        .startsWith("Q7000\tP39\tQ7001\tP585\t+2025-09-02T00:00:00Z/11\tS854\t\"https://")
                        .endsWith("\"\tS577\t+2025-09-03T00:00:00Z/11"));
    }

    @Test
    void whatTheGazetteerKnowsIsNotProposed() {
        query.add("""
                PREFIX dip: <https://w3id.org/communique/ontology#>
                    <graph/gazetteer> { <person/ana#known-tenure-1> dip:holder <person/ana> ; dip:post <post/x> . }
                """);

        assertThat(commands()).noneMatch(command -> command.contains("P39"));
    }

    @Test
    void aRoundWithAnItemOfItsOwnIsNotCreatedAgain() {
        var created = commands().stream()
                .filter(command -> command.startsWith("CREATE"))
                .count();
        query.add("""
                PREFIX owl: <http://www.w3.org/2002/07/owl#>
                PREFIX wd: <http://www.wikidata.org/entity/>
                <http://localhost:3330/event/rus-vnm-defence-strategy-dialogue/8> owl:sameAs wd:Q7002 .
                """);

        assertThat(commands()).anyMatch(command -> command.startsWith("Q7002\tP"));
        assertThat(commands().stream()
                        .filter(command -> command.startsWith("CREATE"))
                        .count())
                .isEqualTo(created - 1);
    }

    /** A line end or a quotation mark in a label would let an article write commands of its own. */
    @Test
    void labelsCannotSmuggleCommands() {
        query.add("""
                PREFIX dip: <https://w3id.org/communique/ontology#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                <http://localhost:3330/event/rus-vnm-defence-strategy-dialogue/8>
                    rdfs:label "A\\"\\nQ42\\tP31\\tQ5" .
                """);

        assertThat(commands())
                .allSatisfy(command -> assertThat(command.lines())
                        .allMatch(
                                line -> line.matches("CREATE|LAST\\tLen\\t\"[^\"\\t]*\"|(?:LAST|Q\\d+)(?:\\t[^\\t]+)+"))
                        .noneMatch(line -> line.startsWith("Q42")));
    }

    private List<String> commands() {
        return query.rows().stream().map(row -> row.get("command")).toList();
    }
}
