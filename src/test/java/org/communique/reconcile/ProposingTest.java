package org.communique.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.reconcile.web.AnswerCache;
import org.communique.reconcile.web.LoopbackService.Asked;
import org.communique.reconcile.web.LoopbackService.Reply;
import org.communique.reconcile.web.Manners;
import org.communique.reconcile.web.PoliteClient;
import org.communique.reconcile.web.SteppedTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposingTest {
    @TempDir
    Path scratch;

    private final SteppedTime time = new SteppedTime();
    private WikidataLike wikidata;

    @BeforeEach
    void start() throws IOException {
        wikidata = new WikidataLike();
    }

    @AfterEach
    void stop() {
        wikidata.close();
    }

    private static Subject person(String name, String... candidates) {
        return new Subject(
                "http://news.example/person/"
                        + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                Subject.Kind.PERSON,
                name,
                List.of(),
                Optional.of(new Subject.Side("http://news.example/state/RUR", Optional.of("Q11"))),
                List.of("Minister of Foreign Affairs"),
                Optional.of(new Subject.Seen("2023-11", "2024-05-04")),
                List.of(candidates));
    }

    private static final Subject MOREAU = person("Jean Moreau");

    private Proposing.Outcome propose(Proposing.Source source, Subject... subjects) {
        Manners manners = new Manners(
                "Test (x@y)", Duration.ofSeconds(1), Duration.ofSeconds(20), 2, Duration.ofMinutes(1), 99_999);
        Proposing.Plan plan = new Proposing.Plan(
                source,
                wikidata.service().address("/en/api"),
                wikidata.service().address("/w/api.php"),
                2,
                5,
                5);
        try (PoliteClient client =
                new PoliteClient(manners, new AnswerCache(scratch, Duration.ofDays(1), time), time)) {
            return new Proposing(client, plan).propose(List.of(subjects), done -> {});
        }
    }

    private List<Asked> asked(String parameter) {
        return wikidata.service().asked().stream()
                .filter(asked -> asked.parameters().containsKey(parameter))
                .toList();
    }

    @Test
    void theServicesCandidatesAreProposedWithWhatWikidataSaysOfThem() {
        Proposing.Outcome outcome = propose(Proposing.Source.SERVICE, MOREAU, person("Anne Dupont"));

        assertThat(outcome)
                .isEqualTo(new Proposing.Outcome(
                        List.of(new Proposal(
                                MOREAU.iri(),
                                "Jean Moreau",
                                "Q70",
                                "Jean Moreau",
                                "=politician of Ruritania",
                                99,
                                "service",
                                "name: same; side: fits (Q11); post: fits (Minister of Foreign Affairs of Ruritania); "
                                        + "time: fits (2022-06 to …)",
                                new Proposal.Review.Open())),
                        2,
                        List.of(),
                        true));
    }

    @Test
    void theServiceIsToldKindSideAndPost() {
        propose(Proposing.Source.SERVICE, MOREAU);

        assertThat(asked("queries"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.parameters().get("queries"))
                        .isEqualTo("{\"q0\":{\"query\":\"Jean Moreau\",\"type\":\"Q5\",\"limit\":5,\"properties\":["
                                + "{\"pid\":\"P27\",\"v\":{\"id\":\"Q11\"}},"
                                + "{\"pid\":\"P39\",\"v\":[\"Minister of Foreign Affairs\"]}]}}"))
                .satisfies(asked -> assertThat(asked.method()).isEqualTo("POST"));
    }

    @Test
    void wikidatasOwnSearchIsAskedWithMaxlagAndFindsOthers() {
        Proposing.Outcome outcome = propose(Proposing.Source.BOTH, MOREAU);

        assertThat(outcome.proposals())
                .extracting(Proposal::item, Proposal::finder, Proposal::evidence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Q70",
                                "service, search",
                                outcome.proposals().getFirst().evidence()),
                        org.assertj.core.groups.Tuple.tuple(
                                "Q72",
                                "search",
                                "name: same; side: unknown; post: unknown; time: differs (died 1903, seen 2023-11)"));
        assertThat(asked("action"))
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(asked.parameters()).containsEntry("maxlag", "5"));
    }

    @Test
    void whatTheStoreHoldsPossibleIsLookedUpToo() {
        assertThat(propose(Proposing.Source.SERVICE, person("Anne Dupont", "Q72", "Q99"))
                        .proposals())
                .extracting(Proposal::item, Proposal::itemLabel, Proposal::finder)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Q72", "Jean Moreau", "store"));
    }

    @Test
    void aStoppedRunGoesOnWhereItWas() {
        Subject[] subjects = {MOREAU, person("Anne Dupont"), person("Luc Moreau")};
        wikidata.fail(asked -> asked.parameters().getOrDefault("queries", "").contains("Luc")
                ? Optional.of(Reply.status(503))
                : Optional.empty());

        Proposing.Outcome stopped = propose(Proposing.Source.SERVICE, subjects);

        assertThat(stopped.complete()).isFalse();
        assertThat(stopped.asked()).isEqualTo(2);
        assertThat(stopped.proposals()).extracting(Proposal::thing).containsExactly(MOREAU.iri());
        assertThat(stopped.faults()).singleElement().asString().contains("status: 503", "given up after 2 attempts");

        wikidata.fail(asked -> Optional.empty());
        int before = wikidata.service().asked().size();
        Proposing.Outcome whole = propose(Proposing.Source.SERVICE, subjects);

        assertThat(whole.proposals()).hasSize(2);
        assertThat(wikidata.service()
                        .asked()
                        .subList(before, wikidata.service().asked().size()))
                .as("the one batch that was not answered, whose items are known already")
                .hasSize(1);
    }

    @Test
    void whatCannotBeLookedUpIsNotProposedWithoutItsEvidence() {
        wikidata.fail(asked -> "wbgetentities".equals(asked.parameters().get("action"))
                ? Optional.of(Reply.json("{\"entities\": {}}"))
                : Optional.empty());

        Proposing.Outcome outcome = propose(Proposing.Source.SERVICE, MOREAU);

        assertThat(outcome.proposals()).isEmpty();
        assertThat(outcome.complete()).isTrue();
        assertThat(outcome.faults())
                .containsExactly(
                        wikidata.service().address("/w/api.php") + ": entities: Q70: missing (expected: the item)");
    }

    @Test
    void oneBrokenAnswerCostsItsOwnThingsOnly() {
        wikidata.fail(asked -> asked.parameters().getOrDefault("queries", "").contains("Dupont")
                ? Optional.of(Reply.json("{\"q0\": {\"result\": [{\"id\": \"L7\", \"name\": \"x\", \"score\": 1}]}}"))
                : Optional.empty());

        Proposing.Outcome outcome =
                propose(Proposing.Source.SERVICE, person("Anne Dupont"), person("Paul Dupont"), MOREAU);

        assertThat(outcome.asked()).isEqualTo(3);
        assertThat(outcome.proposals()).extracting(Proposal::thing).containsExactly(MOREAU.iri());
        assertThat(outcome.faults())
                .containsExactly(
                        wikidata.service().address("/en/api") + ": q0: id: L7 (expected: an item, Q and a number)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"identifierSpace": "http://other.example/"} | manifest: identifierSpace: http://other.example/
                    {"name": "x"}                                | manifest: identifierSpace: missing
                    {"identifierSpace": "http://www.wikidata.org/entity/", "versions": ["7"]} | manifest: versions: ["7"]
                    """)
    void aServiceThatCannotBeAskedIsNotAsked(String manifest, String fault) {
        wikidata.fail(asked -> asked.path().equals("/en/api") ? Optional.of(Reply.json(manifest)) : Optional.empty());

        Proposing.Outcome outcome = propose(Proposing.Source.SERVICE, MOREAU);

        assertThat(outcome.complete()).isFalse();
        assertThat(outcome.faults()).singleElement().asString().contains(fault + " (expected: ");
        assertThat(asked("queries")).isEmpty();
    }

    @Test
    void theServiceMayAllowSmallerBatches() {
        wikidata.fail(asked -> asked.parameters().isEmpty()
                ? Optional.of(
                        Reply.json("{\"identifierSpace\": \"http://www.wikidata.org/entity/\", \"batchSize\": 1}"))
                : Optional.empty());

        propose(Proposing.Source.SERVICE, person("Anne Dupont"), person("Paul Dupont"));

        assertThat(asked("queries")).hasSize(2);
    }

    @Test
    void withoutThingsNobodyIsAsked() {
        assertThat(propose(Proposing.Source.BOTH)).isEqualTo(new Proposing.Outcome(List.of(), 0, List.of(), true));
        assertThat(wikidata.service().asked()).isEmpty();
    }

    @Test
    void theSameAnswersGiveTheSameProposals() {
        List<List<Proposal>> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(
                    propose(Proposing.Source.BOTH, MOREAU, person("Luc Moreau")).proposals());
        }

        assertThat(runs).containsOnly(runs.getFirst());
    }
}
