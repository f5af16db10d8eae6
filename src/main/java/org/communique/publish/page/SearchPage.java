package org.communique.publish.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of a search.
 *
 * @param words as they were typed
 * @param hidden the values chosen, as fields that a new search keeps
 * @param summary how much was found
 * @param chosen the values chosen, each with the address of the search without it
 * @param facets what the search can be narrowed down by
 * @param hits what was found, a page of it
 * @param meant what may be meant where nothing was found
 * @param pages the pages before and after
 * @param formats the same as data and as a query
 */
public record SearchPage(
        String words,
        List<Field> hidden,
        String summary,
        List<Value.Link> chosen,
        List<Choice> facets,
        List<Hit> hits,
        List<Value.Link> meant,
        List<Value.Link> pages,
        List<Value.Link> formats) {
    /** A field of the form. */
    public record Field(String name, String value) {}

    /**
     * A facet.
     *
     * @param more where all its values are shown; empty if they are
     */
    public record Choice(String key, String title, List<Option> options, Optional<Value.Link> more) {}

    /** A value that can be chosen, with the number of things that would be left. */
    public record Option(Value.Link link, String number) {}

    /**
     * A thing found.
     *
     * @param alias another name of it, empty if it does not matter
     */
    public record Hit(
            Value.Link link, List<Piece> name, String kind, String date, List<Piece> alias, List<Snippet> snippets) {}

    /** A sentence and the article it stands in. */
    public record Snippet(List<Piece> sentence, Value.Link source) {}

    /** A part of a text, marked or not. */
    public record Piece(String text, boolean isMarked) {}
}
