package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.communique.release.Codebook;
import org.communique.release.Imprint;
import org.communique.release.JsonLdContext;
import org.communique.release.ReleaseVersion;
import org.communique.release.Releasing;

/** A release as the program makes it: version 2026.11.1 of 22 November 2026. */
final class TestRelease {
    private TestRelease() {}

    /** A release of nothing, where only its page or its files' forms matter: one of the samples takes seconds. */
    static Path ofNothing(Assembly assembly, Path releases) throws IOException {
        return of(
                DatasetFactory.create(),
                new Imprint("Samples", "Nobody", "https://example.org/licence"),
                assembly,
                releases);
    }

    static Path of(Dataset data, Imprint imprint, Assembly assembly, Path releases) throws IOException {
        var home = assembly.home();
        return new Releasing(
                        assembly.minter(),
                        imprint,
                        Version.number(),
                        List.of(),
                        JsonLdContext.read(home.context()),
                        Codebook.read(home.tables()),
                        home.queries())
                .write(
                        data,
                        releases,
                        ReleaseVersion.of("2026.11.1").orElseThrow(),
                        Optional.of(LocalDate.of(2026, 11, 22)),
                        Optional.empty(),
                        step -> {});
    }
}
