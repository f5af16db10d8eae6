package org.communique.publish.page;

import java.util.List;

/**
 * What the page of a view shows.
 *
 * @param teaser which view it is
 * @param title what is shown, in words
 * @param drawing the picture as SVG that may stand within HTML; empty if there is nothing to draw
 * @param rows the same as a table
 * @param notes what is not shown, and how to read it
 * @param fields what can be chosen
 * @param pages links to the pages before and after
 * @param others other views of the same events
 * @param query the query that gives the rows
 * @param run a link that runs it
 * @param files the rows and the picture as files
 * @param embed HTML by which other sites show the view
 * @param citation how to cite it
 * @param address its lasting address
 */
public record ViewPage(
        Teaser teaser,
        String title,
        String drawing,
        Section.Grid rows,
        List<String> notes,
        List<Field> fields,
        List<Value.Link> pages,
        List<Value.Link> others,
        String query,
        String run,
        List<Value.Link> files,
        String embed,
        String citation,
        String address) {
    /**
     * A view in a list of them.
     *
     * @param path its name in addresses
     * @param summary what it shows, in a sentence
     */
    public record Teaser(String path, String title, String summary) {}

    /**
     * Something that can be chosen.
     *
     * @param name the parameter
     * @param options what can be chosen; none for a field to write in
     * @param value what is written in it now
     */
    public record Field(String name, String title, List<Option> options, String value) {}

    /** One choice; an empty value stands for everything. */
    public record Option(String value, String title, boolean isChosen) {}
}
