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
 * @param description the page in a sentence, empty if none
 * @param canonical the address under which search engines shall know the page, empty if none
 * @param structured what the page tells machines, as JSON-LD that may stand within HTML; empty if nothing
 */
public record Frame(
        String title,
        String site,
        String publisher,
        String licence,
        String root,
        List<Value.Link> crumbs,
        List<Alternate> alternates,
        String description,
        String canonical,
        String structured) {
    /**
     * The same for a page about one thing.
     *
     * @param summary what search engines show of it, empty if nothing
     * @param address the page's own address, whatever it was reached under
     * @param data the thing as JSON-LD that may stand within HTML
     */
    public Frame about(String summary, String address, String data) {
        return new Frame(title, site, publisher, licence, root, crumbs, alternates, summary, address, data);
    }

    /** The same document in another format. */
    public record Alternate(String href, String mediaType) {}
}
