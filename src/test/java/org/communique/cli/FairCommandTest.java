package org.communique.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.communique.config.Home;
import org.communique.config.Settings;
import org.communique.publish.RunningSite;
import org.communique.publish.SiteSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command against a site with a release, and against one without data to take. */
class FairCommandTest {
    private static final Home HOME = new Home(Path.of(""));

    @TempDir
    static Path folder;

    private static RunningSite released;
    private static RunningSite bare;

    private record Ran(int exit, String out, String err) {}

    @BeforeAll
    static void start() throws IOException {
        var assembly = new Assembly(HOME, Settings.read(HOME, Optional.empty()));
        TestRelease.ofNothing(assembly, folder);
        released = RunningSite.start(SiteSettings.local().withReleases(folder));
        bare = RunningSite.start();
    }

    @AfterAll
    static void stop() {
        released.close();
        bare.close();
    }

    private static Ran run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var streams = Streams.of(new ByteArrayInputStream(new byte[0]), out, err, Path.of(""), false, false);
        var line = new java.util.ArrayList<>(List.of("fair"));
        line.addAll(List.of(arguments));
        int exit = new CommandLineRunner(() -> HOME, new OwnStores()).run(line, streams);
        return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static String address(RunningSite site) {
        return "http://127.0.0.1:" + site.port();
    }

    @Test
    void aSiteWithAReleaseFailsInNothing() {
        var ran = run(address(released));

        assertThat(ran.out())
                .contains("FOOPS! on the ontology https://w3id.org/communique/ontology")
                .contains("F-UJI 0.8 on the dataset http://localhost:3330/dataset")
                .contains("F-UJI 0.8: 16 of 17 passed, 1 open")
                .doesNotContain("  fail");
        assertThat(ran.exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aSiteWithoutFilesFailsAndSaysWhere() {
        var ran = run(address(bare));

        assertThat(ran.out())
                .containsSubsequence(
                        "  fail  FsF-R1.3-02D",
                        "asked: formats of the files",
                        "found: no files to take, at most services");
        assertThat(ran.exit()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void csvHasALineForEachCheck() {
        var ran = run(address(released), "--format", "csv");

        assertThat(ran.out().lines())
                .hasSize(42)
                .contains("suite,id,principle,title,outcome,asked,reason")
                .anyMatch(line -> line.startsWith("F-UJI 0.8,FsF-F1-02MD,F1,") && line.contains(",open,"));
        assertThat(ran.err()).contains("F-UJI 0.8: 16 of 17 passed, 1 open");
    }

    @Test
    void turtleIsTheReportInEarl() {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(run(address(released), "--format", "ttl").out(), Lang.TURTLE)
                .parse(model);

        assertThat(model.listSubjectsWithProperty(model.createProperty("http://www.w3.org/ns/earl#outcome"))
                        .toList())
                .hasSize(41);
    }

    @Test
    void whereNothingAnswersThereIsNoVerdict() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        var ran = run("http://127.0.0.1:" + port + "/");

        assertThat(ran.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(ran.err()).contains("no answer (expected: a server that runs)");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void whatIsNoAddressIsAWrongUse() {
        assertThat(run("ftp://example.org/").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run("--map", "http://prefix.cc/=nowhere").exit()).isEqualTo(ExitCode.USAGE);
    }

    /** The address of a registry can be another one: here its answers come from the site, which has none. */
    @Test
    void whatIsMappedIsAsked() {
        var ran =
                run(address(released), "--map", "https://creativecommons.org/=" + address(released), "--format", "csv");

        assertThat(ran.out().lines())
                .anyMatch(line -> line.startsWith("FOOPS!,OM4.2,")
                        && line.contains(",fail,")
                        && line.contains("answered with status 404"));
    }
}
