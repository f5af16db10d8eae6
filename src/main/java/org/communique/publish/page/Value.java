package org.communique.publish.page;

/** One piece of a page: text, or a link with its text. Addresses in links are checked before one is made. */
public sealed interface Value {
    /** What is read. */
    String text();

    /**
     * Plain text.
     *
     * @param text the words
     * @param language its BCP 47 tag, empty if unknown
     */
    record Text(String text, String language) implements Value {}

    /**
     * A date, a month or a year in ISO form.
     *
     * @param text the date
     */
    record Moment(String text) implements Value {}

    /**
     * A link inside the site.
     *
     * @param text the words
     * @param href relative to the page
     */
    record Link(String text, String href) implements Value {}

    /**
     * A link to the web.
     *
     * @param text the words
     * @param href an http or https address
     */
    record Outside(String text, String href) implements Value {
        /** Whether the words are the address, so that paper needs no other. */
        public boolean showsAddress() {
            return href.endsWith(text);
        }
    }

    static Value text(String text) {
        return new Text(text, "");
    }
}
