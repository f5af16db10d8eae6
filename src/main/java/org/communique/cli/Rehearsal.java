package org.communique.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.communique.config.Home;
import org.communique.config.Settings;
import org.communique.publish.Server;
import org.communique.publish.Site;
import org.communique.store.Store;

/**
 * Runs each command once over the samples in a store of its own. The launcher does so once after a build and has the JVM
 * note which classes were needed, so that later commands find them loaded and linked.
 */
public final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        var scratch = Files.createTempDirectory("communique-rehearsal");
        var store = scratch.resolve("store").toString();
        var seeds = Home.locate().seeds().toString();
        run("--version");
        run("--help");
        // A wrong command line loads the classes of its refusal; without them the JVM leaves out all that name them.
        run("query");
        run("map", seeds, "--to", "ttl");
        run("publish", seeds, "--store", store);
        run("query", "report-events", "--format", "csv", "--store", store);
        run("query", "events", "--format", "table", "--store", store);
        run("query", "no-such-query", "--store", store);
        run("query", "--get", "/", "--store", store);
        run("query", "--get", "/event/", "--accept", "text/html", "--store", store);
        run("explain", "state/VNM", "--store", store);
        serve(Path.of(store));
        delete(scratch);
    }

    /** The server's own classes: starting it is all that a rehearsal can do. */
    private static void serve(Path directory) {
        var home = Home.locate();
        var assembly = new Assembly(home, Settings.read(home, Optional.empty()));
        var settings = assembly.siteSettings(Optional.empty(), Optional.of(0));
        try (var store = Store.open(directory, assembly.storeSettings());
                var site = new Site(store.dataset(), store::revision, settings);
                var server = Server.start(site, settings)) {
            System.out.println("serves on port " + server.port());
        }
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
