package org.communique.fair.dataset;

/**
 * Where data can be had.
 *
 * @param address of a file, or of a service
 * @param type its media type as the metadata tell it, empty if they do not
 * @param size in bytes as the metadata tell it, empty if they do not
 * @param service the protocol by which it answers, empty if it is a file
 */
record DataFile(String address, String type, String size, String service) {
    /** The size without its unit. */
    String bytes() {
        return size.replaceFirst(" B$", "");
    }

    /** Whether it is told in which form the data come: type and length of a file, or the protocol of a service. */
    boolean isDescribed() {
        return !service.isEmpty() || (!type.isEmpty() && bytes().matches("\\d+"));
    }
}
