package org.communique.release;

/**
 * What a dataset says of itself on every release.
 *
 * @param licence of the data, as an address
 */
public record Imprint(String title, String publisher, String licence) {}
