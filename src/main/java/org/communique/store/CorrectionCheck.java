package org.communique.store;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.communique.rdf.Correction;
import org.communique.rdf.IriMinter;
import org.communique.rdf.Prov;
import org.communique.store.identity.Bonds;

/** Finds corrections that come to nothing, because what they speak of is gone. To be used within a transaction. */
final class CorrectionCheck {
    private static final String A_REPORT = "the IRI of a report in the store, as explain shows it";
    private static final String A_THING = "the IRI of a thing or report in the store";

    private final IriMinter minter;
    private final DatasetGraph dataset;
    private final IdentityIndex index;
    private final Node gazetteer;

    CorrectionCheck(IriMinter minter, DatasetGraph dataset) {
        this.minter = minter;
        this.dataset = dataset;
        this.index = new IdentityIndex(minter, dataset);
        this.gazetteer = minter.graph(BackgroundGraph.GAZETTEER).asNode();
    }

    /** Place and reason of each that does not hold. */
    List<String> refused(Collection<Correction> corrections) {
        return corrections.stream()
                .flatMap(correction -> refusal(correction).map(reason -> correction.source() + ": " + reason).stream())
                .toList();
    }

    private Optional<String> refusal(Correction correction) {
        String target = correction.target();
        String other = correction.other().orElse("");
        return switch (correction.kind()) {
            case DENY_REPORT -> unless(isReported(target), target + ": no such report", A_REPORT);
            case SPLIT ->
                Stream.of(target, other)
                        .filter(report -> thingsOf(report).isEmpty())
                        .findFirst()
                        .map(gone -> text(gone + ": no such report", A_REPORT));
            case SET_VALUE, ACCEPT_LINK -> unless(isAlive(target), target + ": nothing of this name", A_THING);
            case DENY_LINK ->
                unless(
                        isLinked(target, other),
                        "%s: not linked to %s".formatted(target, other),
                        "a link of the gazetteer or of a report");
            case MERGE -> notOne(target, other);
        };
    }

    private static Optional<String> unless(boolean holds, String what, String expected) {
        return holds ? Optional.empty() : Optional.of(text(what, expected));
    }

    private static String text(String what, String expected) {
        return "%s (expected: %s)".formatted(what, expected);
    }

    private Optional<String> notOne(String target, String other) {
        Set<String> ones = thingsOf(target);
        Set<String> others = thingsOf(other);
        if (ones.isEmpty() || others.isEmpty()) {
            return Optional.of(text((ones.isEmpty() ? target : other) + ": nothing of this name", A_THING));
        }
        return unless(
                !Collections.disjoint(ones, others),
                "%s and %s: not to be made one".formatted(target, other),
                "names that mean one thing each, and no split between them");
    }

    /** The things that a name of a merge or split means. */
    private Set<String> thingsOf(String name) {
        Set<String> reports = Correction.isReport(name) ? Set.of(name) : index.under(Bonds.key(name));
        Set<String> things = new TreeSet<>();
        reports.forEach(
                report -> dataset.find(Quad.defaultGraphIRI, node(report), Prov.SPECIALIZATION_OF.asNode(), Node.ANY)
                        .forEachRemaining(quad -> things.add(quad.getObject().getURI())));
        return things;
    }

    private boolean isAlive(String target) {
        return Correction.isReport(target)
                ? !thingsOf(target).isEmpty()
                : dataset.contains(Quad.defaultGraphIRI, node(target), RDF.type.asNode(), Node.ANY);
    }

    private boolean isReported(String report) {
        return dataset.contains(articleGraph(report), node(report), RDF.type.asNode(), Node.ANY);
    }

    private boolean isLinked(String target, String item) {
        return Correction.isReport(target)
                ? dataset.contains(articleGraph(target), node(target), Prov.SPECIALIZATION_OF.asNode(), node(item))
                : Stream.of(OWL.sameAs, SKOS.closeMatch)
                        .anyMatch(link -> dataset.contains(gazetteer, node(target), link.asNode(), node(item)));
    }

    private Node articleGraph(String report) {
        String articles = minter.article("").getURI();
        String article = report.substring(0, report.indexOf('#'));
        return article.startsWith(articles)
                ? minter.articleGraph(article.substring(articles.length())).asNode()
                : node(article);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
