package org.communique.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.ModelFactory;
import org.communique.rdf.QuadFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the {@code console} blocks of the README: a line after {@code $} is a command, the lines below it are what it
 * prints; a line that is or ends with … stands for anything.
 */
class ReadmeTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Pattern BLOCK = Pattern.compile("```(console|turtle)\n(.*?)```", Pattern.DOTALL);

    private static final Pattern COMMAND = Pattern.compile("\n\\$ ");

    @TempDir
    Path home;

    @Test
    void theCommandsPrintWhatTheReadmeShows() throws Exception {
        var readme = Files.readString(PROJECT.resolve("README.md"), UTF_8);
        var port = freePort();
        prepare(port);
        var server = new ArrayList<Process>();
        try {
            for (var step : steps(readme)) {
                var command = step.command().replace("localhost:3330", "localhost:" + port);
                if (command.endsWith("&")) {
                    server.add(serve(command.substring(0, command.length() - 1)));
                } else {
                    assertThat(run(command).replace("localhost:" + port, "localhost:3330"))
                            .as(command)
                            .matches(step.output());
                }
            }
            assertThat(server).hasSize(1);
            assertThat(saysAll(turtle(readme), port)).isTrue();
        } finally {
            for (var process : server) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void theSentenceOfTheExampleStandsInASample() throws IOException {
        var sentence = Pattern.compile("(?m)^> (.*)$").matcher(Files.readString(PROJECT.resolve("README.md"), UTF_8));
        assertThat(sentence.find()).isTrue();
        try (var seeds = Files.list(PROJECT.resolve("seeds"))) {
            assertThat(seeds.filter(file -> file.toString().endsWith(".txt")))
                    .anySatisfy(file -> assertThat(file).content(UTF_8).contains(sentence.group(1)));
        }
    }

    private record Step(String command, Pattern output) {}

    private static List<Step> steps(String readme) {
        var steps = new ArrayList<Step>();
        BLOCK.matcher(readme)
                .results()
                .filter(block -> block.group(1).equals("console"))
                .forEach(block -> {
                    for (var part : COMMAND.split("\n" + block.group(2), -1)) {
                        if (!part.isBlank()) {
                            var lines = part.split("\n", 2);
                            steps.add(new Step(lines[0], expected(lines.length == 1 ? "" : lines[1])));
                        }
                    }
                });
        return steps;
    }

    private static Pattern expected(String shown) {
        var pattern = new StringBuilder();
        for (var line : shown.lines().toList()) {
            pattern.append(
                    line.equals("…")
                            ? "(?s:.*)"
                            : line.endsWith("…")
                                    ? Pattern.quote(line.substring(0, line.length() - 1)) + ".*\\R?"
                                    : Pattern.quote(line) + "\\R?");
        }
        return Pattern.compile(pattern.toString());
    }

    private static String turtle(String readme) {
        return BLOCK.matcher(readme)
                .results()
                .filter(block -> block.group(1).equals("turtle"))
                .findFirst()
                .orElseThrow()
                .group(2);
    }

    /** Whether the server's graph of the thing holds each triple of the example. */
    private boolean saysAll(String turtle, int port) throws Exception {
        var base = "http://localhost:" + port + "/";
        var shown = ModelFactory.createDefaultModel();
        var prefixes = new StringBuilder();
        QuadFormat.prefixes()
                .getNsPrefixMap()
                .forEach((prefix, iri) -> prefixes.append("PREFIX %s: <%s>%n".formatted(prefix, iri)));
        shown.read(new StringReader(prefixes + turtle), base, "TTL");
        assertThat(shown.size()).isGreaterThan(5);
        var served = ModelFactory.createDefaultModel();
        served.read(
                new StringReader(
                        run("curl -sLH 'Accept: text/turtle' " + base + "event/rus-vnm-defence-strategy-dialogue/8")),
                base,
                "TTL");
        return served.containsAll(shown);
    }

    /** A home like the project's, with another port and the base that goes with it. */
    private void prepare(int port) throws IOException {
        for (var folder : List.of("ontology", "seeds", "config")) {
            copy(PROJECT.resolve(folder), home.resolve(folder));
        }
        Files.writeString(
                home.resolve("config/communique.yaml"),
                Files.readString(PROJECT.resolve("config/communique.yaml"))
                        .replace("base: http://localhost:3330/", "base: http://localhost:" + port + "/")
                        .replace("port: 3330", "port: " + port));
        var launcher = home.resolve("bin/communique");
        Files.createDirectories(launcher.getParent());
        Files.writeString(
                launcher, """
                #!/usr/bin/env bash
                exec '%s/bin/java' -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Dcommunique.home='%s' \
                -cp '%s' org.communique.cli.Main "$@"
                """.formatted(System.getProperty("java.home"), home, System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Process serve(String command) throws Exception {
        var talk = home.resolve("serve.log");
        var process = bash("exec " + command)
                .redirectErrorStream(true)
                .redirectOutput(talk.toFile())
                .start();
        while (!Files.readString(talk).contains("Serving")) {
            assertThat(process.isAlive()).as(Files.readString(talk)).isTrue();
            Thread.sleep(50);
        }
        return process;
    }

    private String run(String command) throws Exception {
        var talk = home.resolve("talk.log");
        var process = bash(command).redirectError(talk.toFile()).start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor())
                .as(command + "\n" + Files.readString(talk))
                .isZero();
        return output;
    }

    private ProcessBuilder bash(String command) {
        return new ProcessBuilder("bash", "-c", command).directory(home.toFile());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
