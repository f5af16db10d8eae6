package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.communique.config.Home;
import org.communique.config.Settings;
import org.communique.publish.Server;
import org.communique.publish.Site;
import org.communique.publish.SiteSettings;
import org.communique.store.Store;

/** The site that the first command of the README serves: the published samples, on a free port. */
public final class SeedsSite implements AutoCloseable {
    private final Path folder;
    private final Store store;
    private final Site site;
    private final Server server;

    private SeedsSite(Path folder, Store store, SiteSettings settings) {
        this.folder = folder;
        this.store = store;
        site = new Site(store.dataset(), store::revision, settings);
        server = Server.start(site, settings);
    }

    public static SeedsSite start() {
        try {
            var folder = Files.createTempDirectory("seeds-site");
            var store = SampleStores.with(folder, SampleStores.seeds(), Integer.MAX_VALUE);
            var home = new Home(Path.of(""));
            var assembly = new Assembly(home, Settings.read(home, Optional.empty()));
            var releases = folder.resolve("releases");
            TestRelease.ofNothing(assembly, releases);
            var settings =
                    assembly.siteSettings(Optional.empty(), Optional.of(0)).withReleases(releases);
            return new SeedsSite(folder, store, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its address, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + server.port();
    }

    public Store store() {
        return store;
    }

    @Override
    public void close() {
        server.close();
        site.close();
        store.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
