package org.communique.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.config.Home;

/**
 * Runs each command once over the samples in a store of its own. The launcher does so once after a build and has the JVM
 * note which classes were needed, so that later commands find them loaded and linked.
 */
public final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        var home = Home.locate();
        var scratch = Files.createTempDirectory("communique-rehearsal");
        var store = scratch.resolve("store").toString();
        var seeds = home.seeds().toString();
        run("--version");
        run("--help");
        run("map", seeds, "--to", "ttl");
        run("publish", seeds, "--store", store);
        run("query", "report-events", "--format", "csv", "--store", store);
        run("query", "events", "--format", "table", "--store", store);
        run("query", "--get", "/", "--store", store);
        run("explain", "state/VNM", "--store", store);
        run("query");
        delete(scratch);
    }

    private static void run(String... arguments) {
        var streams = Streams.of(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Path.of("").toAbsolutePath(),
                false,
                false);
        var exit = new CommandLineRunner(Home::locate, new OwnStores()).run(List.of(arguments), streams);
        System.out.println(exit + " " + List.of(arguments));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
