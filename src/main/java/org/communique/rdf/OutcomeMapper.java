package org.communique.rdf;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.communique.event.AwardReport;
import org.communique.event.DocumentReport;

/** What came of an event: {@link DocumentReport} → {@code dip:Document}, {@link AwardReport} → {@code dip:Award}. */
final class OutcomeMapper {
    private final EvidenceMapper evidence;

    OutcomeMapper(EvidenceMapper evidence) {
        this.evidence = evidence;
    }

    void map(DocumentReport document, String key, Resource event, ArticleScope scope) {
        Resource report = scope.report(key, Dip.Document);
        scope.model().add(event, Dip.producedDocument, report);
        scope.words(report, RDFS.label, document.label());
        scope.model().add(report, Dip.documentKind, Concepts.of(document.kind()));
        document.count().ifPresent(count -> scope.model().add(report, Dip.documentCount, ArticleScope.integer(count)));
        evidence.map(report, document.evidence(), scope);
    }

    void map(AwardReport award, String key, Resource event, ArticleScope scope) {
        Resource report = scope.report(key, Dip.Award);
        scope.model().add(event, Dip.conferredAward, report);
        scope.words(report, RDFS.label, award.name());
        evidence.map(report, award.evidence(), scope);
    }
}
