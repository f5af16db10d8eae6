package org.communique.rdf;

import org.apache.jena.mem2.GraphMem2Roaring;
import org.apache.jena.mem2.IndexingStrategy;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.communique.event.Confidence;
import org.communique.event.EventSigns;
import org.communique.event.Publication;
import org.communique.event.Report;
import org.communique.event.StatementSigns;

/**
 * {@link Report} → the article's named graph, as {@code src/docs/data-model.md} shows it. A pure function: equal
 * reports give equal graphs; safe for use by many threads.
 */
public final class ReportMapper {
    private final IriMinter minter;
    private final Confidence confidence;
    private final String version;
    private final EvidenceMapper evidence = new EvidenceMapper();
    private final PersonMapper persons;
    private final EventMapper events;

    /**
     * @param minter mints below the configured base
     * @param ranks what ranks as worded mean
     * @param names how labels of events call the sides
     * @param confidence how sure one may be of a report
     * @param version of the program, published as {@code dip:mapperVersion}
     */
    public ReportMapper(IriMinter minter, RankScheme ranks, PartyNames names, Confidence confidence, String version) {
        this.minter = minter;
        this.confidence = confidence;
        this.version = version;
        this.persons = new PersonMapper(evidence, ranks);
        this.events =
                new EventMapper(evidence, new ParticipationMapper(evidence, ranks), new OutcomeMapper(evidence), names);
    }

    public ArticleGraph map(Report report) {
        String text = report.article().text();
        Publication publication = report.publication();
        String archived = Lexical.exact(text);
        String digest = Digest.sha256(archived);
        String id = IriMinter.articleId(publication.published(), publication.publisher(), digest);
        Model model = ModelFactory.createModelForGraph(new GraphMem2Roaring(IndexingStrategy.LAZY));
        Resource article = minter.article(id);
        ArticleScope scope = new ArticleScope(minter, article, text, model);
        String identifier = Lexical.line(report.article().identifier());
        new PublicationMapper(version).map(publication, identifier, digest, scope);
        report.persons().forEach(person -> persons.map(person, scope));
        mapEvents(report, scope);
        mapSetting(scope);
        mapStatements(report, scope);
        new TopicMapper(evidence).map(report.topics(), scope);
        return new ArticleGraph(id, identifier, minter.articleGraph(id), article, archived, model.getGraph());
    }

    private void mapEvents(Report report, ArticleScope scope) {
        EventSigns signs = new EventSigns(report);
        report.events().forEach(event -> events.map(event, confidence.events().probability(signs.of(event)), scope));
    }

    private void mapStatements(Report report, ArticleScope scope) {
        StatementSigns signs = new StatementSigns(report);
        StatementMapper statements = new StatementMapper(evidence);
        report.statements()
                .forEach(statement ->
                        statements.map(statement, confidence.statements().probability(signs.of(statement)), scope));
    }

    private static void mapSetting(ArticleScope scope) {
        SettingMapper setting = new SettingMapper();
        scope.places().forEach(place -> setting.map(place, scope));
        scope.series().forEach(series -> setting.map(series, scope));
    }
}
