package org.communique.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.communique.release.catalog.Distribution;

/**
 * The releases of a folder, as others may take them. A file is given only if the release lists it, so a path that
 * someone made up leads nowhere.
 *
 * @param folder of all releases; need not be there
 */
public record Shelf(Path folder) {
    /** Where a release holds what was found when it was assessed. */
    public static final String ASSESSMENT = Distribution.ASSESSMENT;

    /** Media type of the list of digests. */
    private static final String PLAIN = "text/plain";

    /**
     * A release on the shelf.
     *
     * @param files all of it, with {@code release.json} and {@code SHA256SUMS}, by path
     */
    public record Entry(ReleaseVersion version, ReleaseCard card, List<ReleaseFile> files) {
        public Entry {
            files = List.copyOf(files);
        }

        /** How long all files are together. */
        public long bytes() {
            return files.stream().mapToLong(ReleaseFile::bytes).sum();
        }

        /** The files as the description of the dataset names them. */
        public List<Distribution> distributions() {
            return files.stream()
                    .map(file -> file.distribution(card.base() + "releases/" + version + "/"))
                    .toList();
        }

        /** The file at this path. */
        public Optional<ReleaseFile> file(String path) {
            return files.stream().filter(file -> file.path().equals(path)).findFirst();
        }
    }

    /** The versions, newest first. */
    public List<ReleaseVersion> versions() throws IOException {
        List<ReleaseVersion> versions = new ArrayList<>(ReleaseVersion.in(folder));
        Collections.reverse(versions);
        return List.copyOf(versions);
    }

    /**
     * A release; empty if there is none of this version.
     *
     * @throws ReleaseException if what is there is no release
     */
    public Optional<Entry> entry(ReleaseVersion version) throws IOException {
        Path release = path(version);
        if (!Files.isDirectory(release)) {
            return Optional.empty();
        }
        ReleaseCard card = ReleaseCard.read(release);
        List<ReleaseFile> files = new ArrayList<>(card.files());
        files.add(small(release, ReleaseCard.NAME, "application/json"));
        files.add(small(release, Checksums.NAME, PLAIN));
        return Optional.of(new Entry(version, card, files));
    }

    /** The folder of a release. */
    public Path path(ReleaseVersion version) {
        return folder.resolve(version.toString());
    }

    private static ReleaseFile small(Path release, String name, String mediaType) throws IOException {
        Path file = release.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new ReleaseException(release.toString(), "no " + name, "the folder of one release");
        }
        long bytes = Files.size(file);
        String sha256 = Checksums.sha256(file);
        return new ReleaseFile(name, mediaType, bytes, sha256, bytes, sha256);
    }
}
