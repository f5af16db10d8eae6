package org.communique.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.event.Evidence;
import org.communique.event.Speaker;
import org.communique.event.StatementReport;

/** {@link StatementReport}s of one article → {@code dip:Statement}s; institutions that speak are numbered in order. */
final class StatementMapper {
    private static final String PARTIES = "parties";

    private final EvidenceMapper evidence;
    private final Map<String, Resource> institutions = new LinkedHashMap<>();

    StatementMapper(EvidenceMapper evidence) {
        this.evidence = evidence;
    }

    void map(StatementReport statement, double confidence, ArticleScope scope) {
        Model model = scope.model();
        Resource report = scope.report(statement.key(), Dip.Statement);
        switch (statement.speaker()) {
            case Speaker.Named named -> model.add(report, Dip.speaker, scope.node(named.key()));
            case Speaker.Parties parties -> model.add(report, Dip.speakerKind, PARTIES);
            case Speaker.Institution institution ->
                model.add(report, Dip.speaker, institution(Lexical.line(institution.name()), scope));
        }
        model.add(report, Dip.speechAct, Concepts.of(statement.act()));
        model.add(report, Dip.statedText, text(statement, scope.text()));
        statement.event().ifPresent(event -> model.add(report, Dip.madeAt, scope.node(event)));
        statement.about().forEach(topic -> model.add(report, Dip.about, Concepts.of(topic)));
        model.add(report, Dip.confidence, ArticleScope.share(confidence));
        evidence.map(report, statement.evidence(), scope);
    }

    private Resource institution(String name, ArticleScope scope) {
        return institutions.computeIfAbsent(name, n -> {
            Resource node = scope.node("institution-" + (institutions.size() + 1));
            scope.model().add(node, RDF.type, Dip.Organisation).add(node, RDFS.label, ArticleScope.english(n));
            return node;
        });
    }

    private static Literal text(StatementReport statement, String text) {
        String words = Lexical.exact(statement.sentence().of(text));
        int length = words.codePointCount(0, words.length());
        int kept = words.offsetByCodePoints(0, Math.min(length, Evidence.LONGEST));
        return ResourceFactory.createLangLiteral(words.substring(0, kept), ArticleScope.LANGUAGE);
    }
}
