package org.communique.publish.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A part of a page under its own heading; the anchor is its fragment identifier. */
public sealed interface Section {
    String anchor();

    String title();

    /** How many facts, rows, steps, bars or passages there are. */
    default int size() {
        return switch (this) {
            case Facts facts -> facts.facts().size();
            case Grid grid -> grid.rows().size();
            case Line line -> line.steps().size();
            case Tallies tallies -> tallies.tallies().size();
            case Quotes quotes -> quotes.quotes().size();
        };
    }

    /** Whether there is nothing to be said under the heading. */
    default boolean isEmpty() {
        return size() == 0;
    }

    /** A part of it, the end exclusive; the heading of a part says how much there is in all. */
    default Section part(int from, int to) {
        if (from == 0 && to == size()) {
            return this;
        }
        String heading = "%s (%,d to %,d of %,d)".formatted(title(), from + 1, to, size());
        return switch (this) {
            case Facts facts -> new Facts(anchor(), heading, facts.facts().subList(from, to));
            case Grid grid ->
                new Grid(anchor(), heading, grid.columns(), grid.rows().subList(from, to), grid.note());
            case Line line -> new Line(anchor(), heading, line.steps().subList(from, to));
            case Tallies tallies ->
                new Tallies(anchor(), heading, tallies.tallies().subList(from, to), tallies.highest(), tallies.all());
            case Quotes quotes -> new Quotes(anchor(), heading, quotes.quotes().subList(from, to));
        };
    }

    /** Names and values, one below the other. */
    record Facts(String anchor, String title, List<Fact> facts) implements Section {}

    /**
     * A table.
     *
     * @param note what is to be said below it, empty if nothing
     */
    record Grid(String anchor, String title, List<String> columns, List<Row> rows, String note) implements Section {
        /** The same without the columns in which no row has a value. */
        public Grid withoutEmptyColumns() {
            List<Integer> kept = IntStream.range(0, columns.size())
                    .filter(column -> rows.stream()
                            .anyMatch(row -> !row.cells().get(column).isEmpty()))
                    .boxed()
                    .toList();
            return new Grid(
                    anchor,
                    title,
                    kept.stream().map(columns::get).toList(),
                    rows.stream()
                            .map(row -> new Row(
                                    row.anchor(),
                                    kept.stream().map(row.cells()::get).toList()))
                            .toList(),
                    note);
        }
    }

    /** Steps in their order, such as the rounds of a series; those of which nothing is known stand in it as gaps. */
    record Line(String anchor, String title, List<Step> steps) implements Section {}

    /**
     * One step.
     *
     * @param name its number or name
     * @param what what is known of it, empty for a gap
     */
    record Step(String name, List<Value> what) {}

    /**
     * How often something occurs, as bars with their numbers.
     *
     * @param highest the number whose bar is a full one
     * @param all where the rest can be seen, if these are not all
     */
    record Tallies(String anchor, String title, List<Tally> tallies, int highest, Optional<Value.Link> all)
            implements Section {}

    /**
     * One bar.
     *
     * @param what what is counted
     * @param number its number, linked to what is counted
     */
    record Tally(Value what, int count, Value.Link number) {}

    /** Passages of articles. */
    record Quotes(String anchor, String title, List<Quote> quotes) implements Section {}

    /** One property and its values. */
    record Fact(Value name, List<Value> values) {}

    /**
     * A row of a table: for each column its values.
     *
     * @param anchor the fragment under which the row can be linked, empty if none
     */
    record Row(String anchor, List<List<Value>> cells) {}

    /**
     * A passage with its source.
     *
     * @param lead what stands before it, such as a speaker and what he did; may be empty
     * @param text the words of the article
     * @param language their BCP 47 tag, empty if unknown
     * @param source who published it, when, and where to read it
     */
    record Quote(List<Value> lead, String text, String language, List<Value> source) {}
}
