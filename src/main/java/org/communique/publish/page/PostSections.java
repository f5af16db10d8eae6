package org.communique.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.rdf.Dip;

/** A post's page: who held it when, as articles show it and as the gazetteer knows it. */
final class PostSections {
    private final Description description;
    private final Values values;

    /** One who held it. Days are texts: a year stands before its days. */
    private record Term(Node tenure, Optional<Node> holder, String from, String until) {
        /** Whether articles, or the gazetteer, show another in the post while this one is shown in it. */
        boolean meets(Term other) {
            return !holder.equals(other.holder)
                    && !from.isEmpty()
                    && !until.isEmpty()
                    && !other.from.isEmpty()
                    && !other.until.isEmpty()
                    && from.compareTo(other.until) < 0
                    && other.from.compareTo(until) < 0;
        }
    }

    PostSections(Description description, Values values) {
        this.description = description;
        this.values = values;
    }

    /** The latest first; where one holds the post at a time, who else is shown in it at that time. */
    Section holders() {
        Node post = description.subject();
        boolean one = description.text(post, Terms.of(Dip.heldByOne)).equals("true");
        List<Term> terms = description.subjects(Terms.of(Dip.post), post).stream()
                .map(this::term)
                .sorted(Comparator.comparing(Term::from)
                        .reversed()
                        .thenComparing(term -> term.tenure().getURI()))
                .toList();
        List<Section.Row> rows = new ArrayList<>();
        for (Term term : terms) {
            List<Value> others = terms.stream()
                    .filter(other -> one && term.meets(other))
                    .flatMap(other -> other.holder().stream())
                    .distinct()
                    .map(values::of)
                    .toList();
            rows.add(new Section.Row(
                    "",
                    List.of(
                            values.of(term.holder().stream().toList()),
                            values.objects(term.tenure(), Terms.of(Dip.observedFrom)),
                            values.objects(term.tenure(), Terms.of(Dip.observedUntil)),
                            List.of(basis(term)),
                            others)));
        }
        return new Section.Grid(
                "holders",
                "Holders (%,d)".formatted(description.number(Terms.of(Dip.post))),
                List.of("Who", "From", "Until", "Known from", "Shown at the same time"),
                rows,
                "Where articles show somebody in the post, the dates are the first and the last on which one does.");
    }

    /** How a term is known; the holder's page has the articles themselves. */
    private Value basis(Term term) {
        String basis = PersonSections.basis(description, term.tenure());
        return term.holder()
                .filter(Node::isURI)
                .filter(holder -> !basis.equals(PersonSections.GAZETTEER))
                .map(holder -> NodeFactory.createURI(holder.getURI() + "#evidence"))
                .map(evidence -> values.named(evidence, basis))
                .orElseGet(() -> Value.text(basis));
    }

    private Term term(Node tenure) {
        return new Term(
                tenure,
                description.object(tenure, Terms.of(Dip.holder)),
                description.text(tenure, Terms.of(Dip.observedFrom)),
                description.text(tenure, Terms.of(Dip.observedUntil)));
    }
}
