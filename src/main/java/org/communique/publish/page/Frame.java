package org.communique.publish.page;

import java.util.List;

/**
 * What surrounds every page.
 *
 * @param title the title of the page
 * @param site the name of the dataset
 * @param publisher who answers for it
 * @param licence the address of the data's licence
 * @param root what leads from the page to the root, such as {@code ../../}
 * @param crumbs the way from the start to the page, without the page itself
 * @param alternates the same in other formats: address and media type
 */
public record Frame(
        String title,
        String site,
        String publisher,
        String licence,
        String root,
        List<Value.Link> crumbs,
        List<Alternate> alternates) {
    /** The same document in another format. */
    public record Alternate(String href, String mediaType) {}
}
