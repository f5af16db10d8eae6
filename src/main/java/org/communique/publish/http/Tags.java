package org.communique.publish.http;

/**
 * Makes the entity tags of a site, whose answers all depend on how it presents itself.
 *
 * @param site what they all depend on, in short
 */
public record Tags(String site) {
    /** Tags of answers that depend on these parts as well. */
    public static Tags of(String... parts) {
        return new Tags(Tag.of(parts).value());
    }

    /** The tag of an answer that depends on these and on the site alone. */
    public Tag tag(String... parts) {
        String[] all = new String[parts.length + 1];
        all[0] = site;
        System.arraycopy(parts, 0, all, 1, parts.length);
        return Tag.of(all);
    }
}
