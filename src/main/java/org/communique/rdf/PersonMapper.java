package org.communique.rdf;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.entity.KnownPersonEntry;
import org.communique.entity.Linking;
import org.communique.entity.link.PersonLink;
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
        link(report, person.link(), scope);
        evidence.map(report, person.evidence(), scope);
    }

    /** Somebody whom the gazetteer does not know, or whom nothing in the article proves, gets no link. */
    private static void link(Resource report, PersonLink link, ArticleScope scope) {
        switch (link.linking()) {
            case Linking.Linked<KnownPersonEntry> linked -> {
                scope.model().add(report, Prov.SPECIALIZATION_OF, scope.minter().person(linked.entry()));
                link.signs().forEach(sign -> scope.words(report, Dip.linkEvidence, sign.words()));
            }
            case Linking.Ambiguous<KnownPersonEntry> ambiguous ->
                ambiguous
                        .candidates()
                        .forEach(candidate -> scope.model()
                                .add(report, Dip.candidate, scope.minter().person(candidate)));
            case Linking.Nil<KnownPersonEntry> nil -> {}
        }
    }
}
