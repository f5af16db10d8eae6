package org.communique.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.config.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections from their file to the terminal, in a home of its own. */
class CorrectionsCommandTest {
    private static final String ARTICLE = """
            OSLO, March 4, 2025 (Nordic Wire) - Norwegian Foreign Minister Jean Moreau met Chilean Foreign Minister \
            Anne Dupont in Oslo on Tuesday and spoke about fisheries, the Norwegian ministry said in a statement.
            """;

    @TempDir
    Path folder;

    private record Ran(int exit, String out, String err) {}

    @BeforeEach
    void aHomeAndAnArticle() throws IOException {
        Files.createDirectory(folder.resolve("config"));
        for (var part : List.of("ontology", "seeds")) {
            Files.createSymbolicLink(folder.resolve(part), Path.of(part).toAbsolutePath());
        }
        try (var parts = Files.list(Path.of("config"))) {
            for (var part : parts.filter(p -> !p.endsWith("corrections")).toList()) {
                Files.createSymbolicLink(folder.resolve("config").resolve(part.getFileName()), part.toAbsolutePath());
            }
        }
        Files.createDirectory(folder.resolve("config/corrections"));
        Files.writeString(folder.resolve("article.txt"), ARTICLE);
    }

    private void correct(String... lines) throws IOException {
        Files.writeString(
                folder.resolve("config/corrections/desk.tsv"),
                "kind|target|property|value|other|who|when|why\n%s\n"
                        .formatted(String.join("\n", lines))
                        .replace('|', '\t'));
    }

    private Ran run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var streams = Streams.of(new ByteArrayInputStream(new byte[0]), out, err, folder, false, true);
        int exit = new CommandLineRunner(() -> new Home(folder), new OwnStores()).run(List.of(arguments), streams);
        streams.out().flush();
        return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    @Test
    void whatHoldsIsExplainedAndWhatDoesNotIsRefusedWithStatus3() throws IOException {
        correct("set-value|person/jean-moreau|rdfs:label|Jean Marie Moreau||ana|2025-03-05|his own page");
        var published = run("publish", "article.txt", "--store", "store");
        assertThat(published.exit()).as(published.err()).isEqualTo(ExitCode.DONE);
        assertThat(run("explain", "person/jean-moreau", "--store", "store").out())
                .startsWith("Jean Marie Moreau")
                .contains("Corrections", "set-value", "(ana, 2025-03-05: his own page; desk.tsv:2)");

        correct(
                "set-value|person/nobody|rdfs:label|Nobody||ana|2025-03-05|a slip",
                "forget|person/jean-moreau||||ana|2025-03-05|a slip");
        var again = run("publish", "article.txt", "--store", "store");
        assertThat(again.exit()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(again.err())
                .contains("refused correction desk.tsv:2: http://localhost:3330/person/nobody: nothing of this name")
                .contains("refused correction desk.tsv:3: kind: forget (expected: one of deny-report,");
        assertThat(run("explain", "person/jean-moreau", "--store", "store").out())
                .startsWith("Jean Moreau")
                .doesNotContain("Corrections");
    }
}
