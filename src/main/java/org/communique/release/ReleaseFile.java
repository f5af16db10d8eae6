package org.communique.release;

import org.communique.release.catalog.Distribution;

/**
 * A file of a release.
 *
 * @param path below the release's folder, with slashes: "slices/year/2025.nq.gz"
 * @param mediaType of the content, without its compression
 * @param bytes how long the file is
 * @param sha256 of the file, in lower-case hex
 * @param contentBytes how long the content is before it is compressed; {@code bytes} where it is not
 * @param contentSha256 of the content: the same wherever the release is made, while the compressed bytes are the same
 *     only where the compression library is
 */
public record ReleaseFile(
        String path, String mediaType, long bytes, String sha256, long contentBytes, String contentSha256) {
    /** Whether the file is compressed by gzip (RFC 1952). */
    public boolean isCompressed() {
        return path.endsWith(".gz");
    }

    /** @param folder the address below which the files of the release can be had; ends with a slash */
    Distribution distribution(String folder) {
        return new Distribution(path, folder + path, path, mediaType, isCompressed(), bytes, sha256);
    }
}
