package org.communique.rdf;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.communique.event.Evidence;
import org.communique.text.Span;

/**
 * {@link Evidence} → a {@code dip:EvidenceSpan} with the two selectors of the Web Annotation model. Positions count
 * code points of the archived text, the quotation is that stretch exactly.
 */
final class EvidenceMapper {
    void map(Resource report, List<Evidence> evidence, ArticleScope scope) {
        for (Evidence piece : evidence) {
            scope.model().add(report, Dip.evidence, span(piece.span(), scope));
            scope.model().add(report, Dip.rule, ArticleScope.plain(piece.rule()));
        }
    }

    private static Resource span(Span span, ArticleScope scope) {
        return scope.spans().computeIfAbsent(span, unused -> described(span, scope));
    }

    private static Resource described(Span span, ArticleScope scope) {
        String text = scope.text();
        int start = scope.codePoints().before(span.begin());
        int end = scope.codePoints().before(span.end());
        String key = "span-" + start + "-" + end;
        Resource node = scope.node(key);
        Resource position = scope.node(key + "-position");
        Resource quote = scope.node(key + "-quote");
        Model model = scope.model();
        model.add(node, RDF.type, Dip.EvidenceSpan).add(node, RDF.type, OA.SpecificResource);
        model.add(node, OA.hasSource, scope.article());
        model.add(node, OA.hasSelector, position).add(node, OA.hasSelector, quote);
        model.add(position, RDF.type, OA.TextPositionSelector);
        model.add(position, OA.start, ArticleScope.integer(start)).add(position, OA.end, ArticleScope.integer(end));
        model.add(quote, RDF.type, OA.TextQuoteSelector);
        model.add(quote, OA.exact, ResourceFactory.createStringLiteral(Lexical.exact(span.of(text))));
        return node;
    }
}
