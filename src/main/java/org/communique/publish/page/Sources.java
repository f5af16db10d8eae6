package org.communique.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.rdf.Dip;

/** The reports behind a thing: who published them, when, and the passages that say so. */
final class Sources {
    /** Longer passages are whole in the other formats of a page. */
    private static final int LONGEST = 2000;

    private final Description description;
    private final Values values;

    Sources(Description description, Values values) {
        this.description = description;
        this.values = values;
    }

    /** The reports of a thing, the earliest article first. */
    List<Node> reports(Node thing) {
        List<Node> reports = new ArrayList<>(description.subjects(Terms.SPECIALIZATION_OF, thing));
        reports.sort(Comparator.comparing((Node report) -> description.text(article(report), Terms.ISSUED)));
        return List.copyOf(reports);
    }

    static Node article(Node report) {
        return NodeFactory.createURI(Addresses.withoutFragment(report.getURI()));
    }

    /** Publisher, date and, where it is known, the address of the article a report comes from. */
    List<Value> source(Node report) {
        Node article = article(report);
        String publisher = description.text(article, Terms.PUBLISHER);
        List<Value> source = new ArrayList<>();
        source.add(values.named(article, publisher.isEmpty() ? description.name(article) : publisher));
        description.object(article, Terms.ISSUED).ifPresent(date -> source.add(values.of(date)));
        description
                .object(article, Terms.URL)
                .filter(url -> Addresses.isWeb(url.isURI() ? url.getURI() : description.name(url)))
                .ifPresent(url ->
                        source.add(new Value.Outside("original", url.isURI() ? url.getURI() : description.name(url))));
        return List.copyOf(source);
    }

    /** The passages that are the evidence of these reports, each once. */
    List<Section.Quote> evidence(List<Node> reports) {
        List<Section.Quote> quotes = new ArrayList<>();
        List<Node> seen = new ArrayList<>();
        for (Node report : reports) {
            for (Node span : description.objects(report, Terms.of(Dip.evidence))) {
                if (!seen.contains(span)) {
                    seen.add(span);
                    passage(span)
                            .ifPresent(text -> quotes.add(
                                    new Section.Quote(List.of(), text.text(), text.language(), source(report))));
                }
            }
        }
        return List.copyOf(quotes);
    }

    private Optional<Value.Text> passage(Node span) {
        return description.objects(span, Terms.HAS_SELECTOR).stream()
                .flatMap(selector -> description.objects(selector, Terms.EXACT).stream())
                .filter(Node::isLiteral)
                .map(exact -> new Value.Text(
                        Names.shortened(exact.getLiteralLexicalForm(), LONGEST), exact.getLiteralLanguage()))
                .findFirst();
    }

    /** What was said, each with its speaker and the act. */
    List<Section.Quote> statements(List<Node> statements) {
        List<Section.Quote> quotes = new ArrayList<>();
        for (Node statement : statements) {
            List<Value> lead = new ArrayList<>(values.canonical(statement, Terms.of(Dip.speaker)));
            if (lead.isEmpty()) {
                lead.addAll(values.objects(statement, Terms.of(Dip.speakerKind)));
            }
            lead.addAll(values.objects(statement, Terms.of(Dip.speechAct)));
            description
                    .object(statement, Terms.of(Dip.statedText))
                    .filter(Node::isLiteral)
                    .ifPresent(text -> quotes.add(new Section.Quote(
                            List.copyOf(lead),
                            withEllipsis(Names.shortened(text.getLiteralLexicalForm(), LONGEST)),
                            text.getLiteralLanguage(),
                            source(statement))));
        }
        return List.copyOf(quotes);
    }

    /** A sentence that was too long to be quoted whole ends in the middle: the reader shall see that. */
    private static String withEllipsis(String text) {
        boolean whole = text.isEmpty() || ".!?\"'”’)…".indexOf(text.charAt(text.length() - 1)) >= 0;
        return whole ? text : text + " …";
    }
}
