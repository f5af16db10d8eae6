package org.communique.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.rdf.Digest;

/** A release written file by file, with whatever in it a test wants: where only what is told of a release matters. */
public final class WrittenRelease {
    private final Path folder;
    private final String version;
    private final Imprint imprint;
    private final List<ReleaseFile> files = new ArrayList<>();

    private WrittenRelease(Path folder, String version, Imprint imprint) {
        this.folder = folder;
        this.version = version;
        this.imprint = imprint;
    }

    /** One whose folder is named by its version. */
    public static WrittenRelease of(Path folder) {
        return of(folder, folder.getFileName().toString(), new Imprint("T", "P", "https://licence.example/"));
    }

    /** One that tells of itself what a test wants. */
    public static WrittenRelease of(Path folder, String version, Imprint imprint) {
        return new WrittenRelease(folder, version, imprint);
    }

    /** A file that the release lists. */
    public WrittenRelease with(String path, String mediaType, String content) throws IOException {
        long bytes = content.getBytes(UTF_8).length;
        String digest = Digest.sha256(content);
        files.add(new ReleaseFile(path, mediaType, bytes, digest, bytes, digest));
        return withUnlisted(path, content);
    }

    /** A file of which the release says nothing. */
    public WrittenRelease withUnlisted(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, content);
        return this;
    }

    /** Of 1,234 quads, issued on 22 November 2026; its list of digests is empty. */
    public void write() throws IOException {
        withUnlisted("SHA256SUMS", "");
        ReleaseCard card =
                new ReleaseCard(version, "2026-11-22", "http://localhost:3330/", imprint, "0.1.0", 1234, files);
        withUnlisted(ReleaseCard.NAME, card.json());
    }
}
