package org.communique.publish.page;

import java.util.List;

/**
 * The page of a saved query.
 *
 * @param name its name in addresses
 * @param description what it answers
 * @param fields the form to choose rows with
 * @param result the rows chosen
 * @param told how many rows these are of how many
 * @param pages links to the slices before and behind
 * @param downloads the rows chosen, all of them, in other formats
 * @param columns what the columns mean
 * @param operators what may follow a column's name in an address, and what it does
 * @param snippets how to have it from other programs
 * @param text the query itself
 */
public record QueryPage(
        String name,
        String description,
        List<Field> fields,
        Section.Grid result,
        String told,
        List<Value.Link> pages,
        List<Download> downloads,
        Section.Grid columns,
        Section.Grid operators,
        List<Snippet> snippets,
        String text) {
    /**
     * A field of the form.
     *
     * @param name the parameter
     * @param label what it is, for people
     * @param value what was asked
     * @param choices the values there can be, empty where any
     */
    public record Field(String name, String label, String value, List<String> choices) {}

    /** A link to the table in a format, with the specification that the format follows. */
    public record Download(String title, String href, String specification) {}

    /** A piece of a program in a language. */
    public record Snippet(String language, String code) {}
}
