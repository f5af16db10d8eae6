package org.communique.release.catalog;

/**
 * A file in which the dataset, or a part of it, can be had.
 *
 * @param path where it is, below the folder of its release
 * @param address where it can be had from
 * @param title what it is, in words
 * @param mediaType of the content, without its compression
 * @param compressed whether it is compressed by gzip
 * @param bytes how long the file is
 * @param sha256 of the file, in lower-case hex
 */
public record Distribution(
        String path, String address, String title, String mediaType, boolean compressed, long bytes, String sha256) {
    /** Where a release holds what was found when it was assessed. */
    public static final String ASSESSMENT = "fair.ttl";

    /** Whether it tells of the dataset and is no form of it. */
    public boolean isAssessment() {
        return path.equals(ASSESSMENT);
    }
}
