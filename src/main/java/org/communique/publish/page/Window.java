package org.communique.publish.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Dip;

/**
 * Which part of what points to a thing, and of the reports of it, a description has. Data have all; a page has so much
 * of each that it stays light, and further pages have the rest.
 *
 * @param page which page it is, counted from 1
 * @param size how many things a page has
 * @param dates the date of a thing by its IRI, empty text if unknown
 */
record Window(int page, int size, Function<String, String> dates) {
    /** How many things one page has of each. */
    static final int PAGE = 15;

    /** How many reports of the thing, with all that they say of it. */
    static final int REPORTS = 8;

    /** What a page shows as one whole, such as the rounds of a series. */
    private static final Set<Node> INDIVISIBLE =
            Set.of(Terms.of(Dip.series), Terms.IN_SCHEME, Terms.TOP_CONCEPT_OF, Terms.of(Dip.onEntity));

    static Window whole() {
        return new Window(1, Integer.MAX_VALUE, iri -> "");
    }

    /** @param page counted from 1 */
    static Window page(int page, Function<String, String> dates) {
        return new Window(page, PAGE, dates);
    }

    /** Whether nothing is left out. */
    boolean isWhole() {
        return size == Integer.MAX_VALUE;
    }

    /** Of what points to a thing by one property that which lies in the window: the latest things first. */
    Collection<Quad> of(Node property, List<Quad> pointers) {
        if (isWhole() || INDIVISIBLE.contains(property)) {
            return pointers;
        }
        Comparator<Map.Entry<Node, List<Quad>>> latestFirst = Comparator.comparing(
                (Map.Entry<Node, List<Quad>> owner) ->
                        dates.apply(owner.getKey().getURI()),
                Comparator.reverseOrder());
        return byOwner(pointers).entrySet().stream()
                .sorted(latestFirst.thenComparing(owner -> owner.getKey().getURI()))
                .skip((page - 1L) * size)
                .limit(size)
                .flatMap(owner -> owner.getValue().stream())
                .toList();
    }

    /** How many pages it takes to show what points to a thing by one property. */
    int pages(Node property, int owners) {
        return isWhole() || INDIVISIBLE.contains(property) ? 1 : Math.max(1, (owners + size - 1) / size);
    }

    /** How many pages it takes to show so many reports. */
    int pagesOfReports(int reports) {
        return isWhole() ? 1 : Math.max(1, (reports + REPORTS - 1) / REPORTS);
    }

    /** Of the reports of a thing those in the window, in the order of their IRIs, which begin with dates. */
    List<Node> of(List<Node> reports) {
        return isWhole()
                ? reports
                : reports.stream()
                        .sorted(Comparator.comparing(Node::getURI))
                        .skip((page - 1L) * REPORTS)
                        .limit(REPORTS)
                        .toList();
    }

    static Map<Node, List<Quad>> byOwner(List<Quad> pointers) {
        Map<Node, List<Quad>> byOwner = new LinkedHashMap<>();
        for (Quad pointer : pointers) {
            byOwner.computeIfAbsent(Description.owner(pointer.getSubject()), node -> new ArrayList<>())
                    .add(pointer);
        }
        return byOwner;
    }
}
