package org.communique.rdf;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.entity.Linking;
import org.communique.entity.PlaceEntry;
import org.communique.event.PlaceReport;
import org.communique.event.SeriesReport;

/** Where and in which series: {@link PlaceReport} → {@code dip:Place}, {@link SeriesReport} → {@code dip:DialogueSeries}. */
final class SettingMapper {
    void map(PlaceReport place, ArticleScope scope) {
        Model model = scope.model();
        Resource node = scope.place(place);
        model.add(node, RDF.type, Dip.Place);
        scope.words(node, RDFS.label, place.name());
        place.country()
                .ifPresent(code -> model.add(node, Dip.country, scope.minter().state(code)));
        switch (place.linking()) {
            case Linking.Linked<PlaceEntry> linked ->
                model.add(
                        node,
                        Prov.SPECIALIZATION_OF,
                        scope.minter().place(linked.entry().key()));
            case Linking.Nil<PlaceEntry> nil -> {}
            case Linking.Ambiguous<PlaceEntry> ambiguous -> {}
        }
    }

    void map(SeriesReport series, ArticleScope scope) {
        Resource node = scope.series(series);
        scope.model().add(node, RDF.type, Dip.DialogueSeries);
        scope.words(node, RDFS.label, series.label());
        scope.model().add(node, Dip.seriesKey, ArticleScope.plain(series.key().slug()));
        series.key().parties().forEach(party -> scope.model().add(node, Dip.party, scope.party(party)));
    }
}
