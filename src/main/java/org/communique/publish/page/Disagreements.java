package org.communique.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.communique.rdf.Dip;

/** Who says what of a thing, where sources differ, and which rule chose between them. */
final class Disagreements {
    /** What reports of an event are compared in. */
    private static final List<Node> COMPARED = List.of(
            Terms.of(Dip.startDate),
            Terms.of(Dip.endDate),
            Terms.of(Dip.place),
            Terms.of(Dip.country),
            Terms.of(Dip.status),
            Terms.of(Dip.ordinal),
            Terms.of(Dip.hostParty),
            Terms.of(Dip.party));

    private static final int NAMED = 5;

    private final Description description;
    private final Values values;
    private final Sources sources;

    Disagreements(Description description, Values values, Sources sources) {
        this.description = description;
        this.values = values;
        this.sources = sources;
    }

    /** Each value that an article gives, with the articles that give it. */
    Section whoSaysSo(Node thing, List<Node> reports) {
        List<Section.Row> rows = new ArrayList<>();
        for (Node property : COMPARED) {
            Map<Node, Set<Node>> said = new LinkedHashMap<>();
            for (Node report : reports) {
                for (Node value : description.objects(report, property)) {
                    Node canonical =
                            description.object(value, Terms.SPECIALIZATION_OF).orElse(value);
                    said.computeIfAbsent(canonical, v -> new LinkedHashSet<>()).add(report);
                }
            }
            said.forEach((value, by) -> rows.add(new Section.Row(
                    "",
                    List.of(
                            List.of(values.property(property)),
                            List.of(values.of(value)),
                            by.stream()
                                    .map(report -> sources.source(report).getFirst())
                                    .toList(),
                            description.has(thing, property, value) ? List.of(Value.text("yes")) : List.of()))));
        }
        return new Section.Grid(
                "who-says-so", "Who says so", List.of("What", "Value", "Said by", "In the consensus"), rows, "");
    }

    /** The conflicts about a thing and its parts, and the choices that were needed. */
    List<Section> sections(Node thing) {
        return List.of(conflicts(thing), choices(thing));
    }

    private Section conflicts(Node thing) {
        List<Section.Row> rows = new ArrayList<>();
        for (Node conflict : below(thing, Terms.of(Dip.Conflict))) {
            for (Node side : description.objects(conflict, Terms.of(Dip.side))) {
                rows.add(new Section.Row(
                        "",
                        List.of(
                                about(thing, conflict),
                                values.objects(side, Terms.of(Dip.value)),
                                articles(side),
                                values.objects(conflict, Terms.of(Dip.conflictKind)),
                                values.objects(conflict, Terms.of(Dip.chosenBy)))));
            }
        }
        return new Section.Grid(
                "disagreements",
                "Where sources differ",
                List.of("On", "Value", "Said by", "Kind of difference", "Settled by"),
                rows,
                "");
    }

    private Section choices(Node thing) {
        List<Section.Row> rows = new ArrayList<>();
        for (Node choice : below(thing, Terms.of(Dip.ConsensusValue))) {
            rows.add(new Section.Row(
                    "",
                    List.of(
                            about(thing, choice),
                            values.objects(choice, Terms.of(Dip.value)),
                            values.objects(choice, Terms.of(Dip.chosenBy)),
                            articles(choice))));
        }
        return new Section.Grid(
                "choices", "How values were chosen", List.of("On", "Chosen", "By the rule", "As said by"), rows, "");
    }

    private List<Node> below(Node thing, Node type) {
        return description.subjects(Terms.TYPE, type).stream()
                .filter(node -> Description.owner(node).equals(thing))
                .toList();
    }

    /** The property, and the part of the thing if it is one's. */
    private List<Value> about(Node thing, Node difference) {
        List<Value> about = new ArrayList<>();
        for (Node on : description.objects(difference, Terms.of(Dip.onEntity))) {
            if (!on.equals(thing)) {
                List<Value> person = values.objects(on, Terms.of(Dip.participant));
                about.addAll(person.isEmpty() ? List.of(Value.text(description.name(on))) : person);
            }
        }
        for (Node property : description.objects(difference, Terms.of(Dip.onProperty))) {
            about.add(values.property(property));
        }
        return List.copyOf(about);
    }

    private List<Value> articles(Node side) {
        List<Node> all = description.objects(side, Terms.of(Dip.statedIn));
        List<Value> articles = new ArrayList<>();
        shown(all).forEach(article -> articles.add(sources.source(article).getFirst()));
        if (articles.size() < all.size()) {
            articles.add(Value.text("and %,d more".formatted(all.size() - articles.size())));
        }
        return List.copyOf(articles);
    }

    /** Of the articles that agree on a value those that a page names; the other formats have all. */
    static List<Node> shown(List<Node> articles) {
        return articles.subList(0, Math.min(NAMED, articles.size()));
    }
}
