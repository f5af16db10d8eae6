package org.communique.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.config.Home;
import org.communique.config.Settings;
import org.communique.reconcile.AcceptedLink;
import org.communique.reconcile.ProposalFile;
import org.communique.reconcile.WikidataLike;
import org.communique.reconcile.web.LoopbackService.Reply;
import org.communique.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The command over a store, against a service on this machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconcileCommandTest {
    private static final Home HOME = new Home(Path.of(""));
    private static final String ARTICLE = """
            OSLO, March 4, 2025 (Nordic Wire) - Norwegian Foreign Minister Jean Moreau met Chilean Foreign Minister \
            Anne Dupont in Oslo on Tuesday and spoke about fisheries, the Norwegian ministry said in a statement.
            """;

    @TempDir
    static Path folder;

    @TempDir
    static Path settings;

    private Store store;
    private WikidataLike wikidata;

    private record Ran(int exit, String err) {}

    @BeforeAll
    void aStoreWithTwoPeople() throws IOException {
        var article = Files.writeString(settings.resolve("article.txt"), ARTICLE);
        store = SampleStores.with(Files.createDirectory(folder.resolve("store")), List.of(article), 1);
    }

    @AfterAll
    void closeStore() {
        store.close();
    }

    @BeforeEach
    void aService() throws IOException {
        wikidata = new WikidataLike();
    }

    @AfterEach
    void closeService() {
        wikidata.close();
    }

    private Ran run(String name, String... arguments) throws IOException {
        var config = Files.writeString(settings.resolve(name + ".yaml"), """
                reconcile:
                  service: %s
                  wikidata: %s
                  contact: mailto:somebody@news.example
                  pause: 0
                  attempts: 1
                  directory: %s
                """.formatted(
                        wikidata.service().address("/en/api"),
                        wikidata.service().address("/w/api.php"),
                        settings.resolve(name)));
        var err = new ByteArrayOutputStream();
        var streams = Streams.of(
                new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, folder, false, true);
        var stores = new SharedStore(store, folder.resolve("store"), Settings.read(HOME, Optional.empty()));
        var line = Stream.concat(
                        Stream.of("reconcile", "--store", "store", "--config", config.toString()),
                        Arrays.stream(arguments))
                .toList();
        int exit = new CommandLineRunner(() -> HOME, stores).run(line, streams);
        return new Ran(exit, err.toString(UTF_8));
    }

    private ProposalFile proposals(String name) {
        return new ProposalFile(settings.resolve(name).resolve("proposals.tsv"));
    }

    @Test
    void itProposesAndAsksNoMoreAboutWhatWasAccepted() throws IOException {
        var first = run("first", "--only", "person");

        assertThat(first.exit()).as(first.err()).isEqualTo(ExitCode.DONE);
        assertThat(first.err())
                .contains("2 things, 2 asked about, 0 accepted before; 1 proposals found, 1 of them new");
        assertThat(proposals("first").read())
                .extracting(proposal -> proposal.thing() + " " + proposal.item())
                .containsExactly("http://localhost:3330/person/jean-moreau Q70");
        assertThat(wikidata.service().asked().getFirst().headers().get("User-agent"))
                .isEqualTo("Communique/%s (mailto:somebody@news.example)".formatted(Version.number()));

        var file = settings.resolve("first/proposals.tsv");
        Files.writeString(file, Files.readString(file).replace("\t\t\t\t\n", "\taccept\tA. Reader\t2026-03-01\t\n"));
        var second = run("first", "--only", "person");

        assertThat(second.err())
                .contains("2 things, 1 asked about, 1 accepted before; 0 proposals found, 0 of them new");
        assertThat(proposals("first").accepted())
                .extracting(AcceptedLink::item)
                .containsExactly("http://www.wikidata.org/entity/Q70");
    }

    @Test
    void theStoreStaysAsItWas() throws IOException {
        var before = store.revision();
        run("untouched", "--ask", "both", "--most", "3");
        assertThat(store.revision()).isEqualTo(before);
    }

    @Test
    void aServiceThatAnswersNothingFailsTheRunAndIsTold() throws IOException {
        wikidata.fail(asked -> Optional.of(Reply.status(503)));
        var run = run("down", "--only", "person");

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .contains("fault " + wikidata.service().address("/en/api") + ": status: 503 (expected: 200)");
    }

    @Test
    void aBrokenAnswerIsTold() throws IOException {
        wikidata.fail(asked ->
                asked.parameters().containsKey("queries") ? Optional.of(Reply.json("{\"q0\":")) : Optional.empty());
        var run = run("broken", "--only", "person");

        assertThat(run.exit()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.err()).containsPattern("fault .*/en/api: line 1, column \\d+: .* \\(expected: JSON\\)");
    }

    @Test
    void aFileThatIsNotFineIsToldBeforeAnybodyIsAsked() throws IOException {
        Files.createDirectories(settings.resolve("bad"));
        Files.writeString(settings.resolve("bad/proposals.tsv"), "thing\n");
        var run = run("bad");

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("proposals.tsv:1: another heading (expected: thing label item");
        assertThat(wikidata.service().asked()).isEmpty();
    }

    @Test
    void wrongOptionsAreTold() throws IOException {
        assertThat(run("wrong", "--most", "0").err()).contains("--most: 0 (expected: 1 or more)");
        assertThat(run("wrong", "--only", "event").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run("wrong", "--ask", "nobody").exit()).isEqualTo(ExitCode.USAGE);
    }
}
