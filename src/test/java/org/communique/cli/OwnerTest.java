package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands beside a server on the same store, each in a process of its own. */
class OwnerTest {
    private static final String ARTICLE = """
            OSLO, March 4 (Nordic Wire) - The foreign ministers of Norway and Chile met in Oslo on Tuesday and spoke \
            about fisheries, the Antarctic and a double taxation treaty, the Norwegian ministry said in a statement.
            """;
    private static final String IDENTIFIERS = "SELECT ?id { GRAPH ?g { ?a dct:identifier ?id } } ORDER BY ?id";

    @TempDir
    static Path prepared;

    @TempDir
    Path scratch;

    private Child child;
    private Child.Running server;
    private URI address;

    /** Made once, since a new store takes in the whole gazetteer. */
    @BeforeAll
    static void aStoreWithOneArticle() throws Exception {
        Files.writeString(prepared.resolve("first.txt"), ARTICLE);
        assertThat(new Child(prepared)
                        .run("publish", "first.txt", "--store", "store")
                        .exit())
                .isEqualTo(ExitCode.DONE);
    }

    @BeforeEach
    void aServer() throws Exception {
        child = new Child(scratch);
        try (var files = Files.walk(prepared.resolve("store"))) {
            for (var file : files.toList()) {
                Files.copy(file, scratch.resolve(prepared.relativize(file).toString()));
            }
        }
        server = child.start("serve", "--store", "store", "--port", "0");
        var port = Pattern.compile("http://localhost:(\\d+)/").matcher(server.awaitTalk("Serving"));
        assertThat(port.find()).as(Files.readString(server.err())).isTrue();
        address = URI.create(port.group());
    }

    @AfterEach
    void stop() throws InterruptedException {
        server.process().destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    @Test
    void commandsWorkBesideAServerAndItsReadersSeeWhatTheyPublished() throws Exception {
        Files.writeString(scratch.resolve("second.txt"), ARTICLE.replace("Oslo", "Bergen"));
        var published = child.run("publish", "second.txt", "--store", "store");
        assertThat(published.err()).contains("1 articles: 1 new");
        assertThat(published.exit()).isEqualTo(ExitCode.DONE);

        var query = child.runWithInput(IDENTIFIERS, "query", "-", "--store", "store", "--format", "tsv");
        assertThat(query.out()).isEqualToIgnoringNewLines("?id\n\"first\"\n\"second\"\n");
        assertThat(get("/sparql?query=ASK%7BGRAPH%20?g%7B?a%20?p%20%22second%22%7D%7D"))
                .contains("true");

        var missing = child.run("query", "no-such-query", "--store", "store");
        assertThat(missing.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(missing.err()).contains("no-such-query: no file and no saved query of this name (expected:");
    }

    @Test
    void anArticleFromTheStandardInputReachesTheOwner() throws Exception {
        var run = child.runWithInput(ARTICLE.replace("Oslo", "Bergen"), "publish", "-", "--store", "store");
        assertThat(run.err()).contains("1 articles: 1 new");
    }

    @Test
    void aSecondServerIsRefusedWithTheOwnersProcess() throws Exception {
        var own = Files.writeString(scratch.resolve("own.yaml"), "store: {lock-wait: 0}\n");
        var run = child.run("serve", "--store", "store", "--port", "0", "--config", own.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("in use by process " + server.process().pid());
    }

    @Test
    void anotherBaseThanTheOwnersIsRefused() throws Exception {
        var own = Files.writeString(scratch.resolve("own.yaml"), "base: https://news.example/\n");
        var run = child.run("query", "events", "--store", "store", "--config", own.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("base: https://news.example/").contains("(expected: http://localhost:3330/)");
    }

    @Test
    void aStoppedServerLeavesItsStoreFreeAndWhole() throws Exception {
        server.process().destroy();
        assertThat(server.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(scratch.resolve("store/control.sock")).doesNotExist();
        var query = child.run("query", IDENTIFIERS, "--store", "store");
        assertThat(query.out()).isEqualToIgnoringNewLines("id\nfirst\n");
    }

    @Test
    void aKilledServerLeavesItsStoreFreeAndWhole() throws Exception {
        server.process().destroyForcibly().waitFor();
        var query = child.run("query", IDENTIFIERS, "--store", "store");
        assertThat(query.out()).as(query.err()).isEqualToIgnoringNewLines("id\nfirst\n");
    }

    private String get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address.resolve(path)).build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
