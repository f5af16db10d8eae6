package org.communique.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Changes files of a release with checksums that fit: as someone would who wants it not to be seen. */
record Forgery(Path release) {
    static Forgery of(Path release) {
        return new Forgery(release);
    }

    /** Writes a file of the release anew. */
    void replace(String path, String text) throws IOException {
        ReleaseCard card = ReleaseCard.read(release);
        ReleaseFile before = card.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
        List<ReleaseFile> files = new ArrayList<>(card.files());
        try (FileSink out = new FileSink(release, path, before.mediaType())) {
            out.writeText(text);
            files.set(files.indexOf(before), out.finish());
        }
        seal(card, files, path.equals(Draft.QUADS) ? text.lines().count() : card.quads());
    }

    /** Takes a file of the release away. */
    void remove(String path) throws IOException {
        ReleaseCard card = ReleaseCard.read(release);
        Files.delete(release.resolve(path));
        seal(
                card,
                card.files().stream().filter(file -> !file.path().equals(path)).toList(),
                card.quads());
    }

    private void seal(ReleaseCard card, List<ReleaseFile> files, long quads) throws IOException {
        ReleaseCard forged = new ReleaseCard(
                card.version(), card.issued(), card.base(), card.imprint(), card.program(), quads, files);
        try (FileSink out = new FileSink(release, ReleaseCard.NAME, "application/json")) {
            out.writeText(forged.json());
            List<ReleaseFile> all = new ArrayList<>(files);
            all.add(out.finish());
            Files.writeString(release.resolve(Checksums.NAME), Checksums.text(all));
        }
    }
}
