package org.communique.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, as a user starts it, without the launcher. */
record Child(Path scratch) {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    /** What a process left. */
    record Run(int exit, String out, String err) {}

    /** A process that runs. */
    record Running(Process process, Path out, Path err) {
        Run finish() throws IOException, InterruptedException {
            var exit = process.waitFor();
            return new Run(exit, Files.readString(out), Files.readString(err));
        }

        /** Waits until it says something on standard error. */
        String awaitTalk(String text) throws IOException, InterruptedException {
            while (process.isAlive() && !Files.readString(err).contains(text)) {
                Thread.sleep(20);
            }
            return Files.readString(err);
        }
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        return runWithInput("", arguments);
    }

    Run runWithInput(String input, String... arguments) throws IOException, InterruptedException {
        var running = start(arguments);
        try (var stdin = running.process().getOutputStream()) {
            stdin.write(input.getBytes(UTF_8));
        }
        return running.finish();
    }

    Running start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dcommunique.home=" + PROJECT,
                "-cp",
                absoluteClassPath(),
                "org.communique.cli.Main"));
        command.addAll(List.of(arguments));
        var out = Files.createTempFile(scratch, "out", "");
        var err = Files.createTempFile(scratch, "err", "");
        var process = new ProcessBuilder(command)
                .directory(scratch.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Running(process, out, err);
    }

    static String absoluteClassPath() {
        return System.getProperty("java.class.path");
    }
}
