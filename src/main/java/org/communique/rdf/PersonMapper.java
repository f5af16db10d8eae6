package org.communique.rdf;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.event.PersonReport;

/** {@link PersonReport} → a {@code dip:Person} report. */
final class PersonMapper {
    private final EvidenceMapper evidence;
    private final RankScheme ranks;

    PersonMapper(EvidenceMapper evidence, RankScheme ranks) {
        this.evidence = evidence;
        this.ranks = ranks;
    }

    void map(PersonReport person, ArticleScope scope) {
        Resource report = scope.report(person.key(), Dip.Person);
        scope.model().add(report, RDFS.label, ArticleScope.plain(person.name()));
        person.aliases().forEach(alias -> scope.model().add(report, SKOS.altLabel, ArticleScope.plain(alias)));
        person.position().ifPresent(position -> scope.words(report, Dip.positionAsStated, position));
        person.rank().ifPresent(rank -> {
            scope.words(report, Dip.rankAsStated, rank);
            ranks.concept(rank, person.side())
                    .ifPresent(concept -> scope.model().add(report, Dip.rank, concept));
        });
        person.side().ifPresent(side -> scope.model().add(report, Dip.represents, scope.party(side)));
        evidence.map(report, person.evidence(), scope);
    }
}
